package org.minutebook.corpus.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.corpus.Correction;
import org.minutebook.corpus.Correction.SamePerson;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.linked.Gap;
import org.minutebook.corpus.linked.Person;

/// Finds the corrections that change nothing.
final class Misfits {

    private final Library library;
    private final Map<DocumentId, Optional<CorrectedRecords>> records = new HashMap<>();

    Misfits(Library library) {
        this.library = library;
    }

    /// All of them, in a fixed order. Reads the records of the papers that are corrected, and no others.
    List<Misfit> all() {
        List<CorrectionFile> files = library.corrections().files();
        Set<String> strangers = strangers(files);
        return files.stream().flatMap(f -> misfit(f, strangers).stream()).toList();
    }

    private Optional<Misfit> misfit(CorrectionFile file, Set<String> strangers) {
        return switch (file.read()) {
            case CorrectionFile.Unsound(String why) -> Optional.of(file.misfit(Optional.empty(), why));
            case CorrectionFile.Sound(Correction correction) -> whyNot(correction, strangers)
                    .map(why -> file.misfit(correction.document(), why));
        };
    }

    private Optional<String> whyNot(Correction correction, Set<String> strangers) {
        if (correction.change() instanceof SamePerson same) {
            return Stream.of(same.person(), same.other()).filter(strangers::contains)
                    .findFirst().map("no person has the id %s"::formatted);
        }
        return correction.document().flatMap(paper -> records
                .computeIfAbsent(paper, id -> PaperRecords.uncorrected(library, id).map(r -> r.corrected(library)))
                .map(r -> r.correct(correction))
                .orElse(Optional.of("the library has no such paper")));
    }

    /// Those whom corrections name as persons and who are none. None are known while the links are out of step.
    private Set<String> strangers(List<CorrectionFile> files) {
        Set<String> named = files.stream().flatMap(f -> f.correction().stream()).map(Correction::change)
                .filter(SamePerson.class::isInstance).map(SamePerson.class::cast)
                .flatMap(s -> Stream.of(s.person(), s.other())).collect(Collectors.toCollection(TreeSet::new));
        if (named.isEmpty() || !library.links().inStep()) {
            return Set.of();
        }
        try (Stream<Person> everyone = library.links().everyone()) {
            everyone.map(Person::id).forEach(named::remove);
        }
        return named;
    }

    /// The same, as things that are missing.
    Stream<Gap> gaps() {
        return all().stream().map(this::gap);
    }

    private Gap gap(Misfit misfit) {
        Optional<Document> paper = misfit.document().flatMap(library::document);
        return new Gap(misfit.file() + "/gap/correction-not-applied", Gap.Kind.CORRECTION_NOT_APPLIED,
                Gap.Cause.COULD_NOT_BE_READ, paper.flatMap(Document::council), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), paper.map(Document::id).stream().toList(),
                "What the correction %s says: %s".formatted(misfit.file(), misfit.why()), misfit.advice());
    }
}
