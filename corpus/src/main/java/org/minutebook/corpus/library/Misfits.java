package org.minutebook.corpus.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.minutebook.corpus.Correction;
import org.minutebook.corpus.Correction.Name;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.linked.Commitment;
import org.minutebook.corpus.linked.Gap;
import org.minutebook.corpus.linked.Linked;

/// Finds the corrections that change nothing.
final class Misfits {

    private final Library library;
    private final Targets targets;
    private final PrintedNames names;
    private final Map<DocumentId, Optional<CorrectedRecords>> records = new HashMap<>();

    Misfits(Library library) {
        this.library = library;
        this.targets = new Targets(library);
        this.names = new PrintedNames(library.links());
    }

    /// All of them, in a fixed order. Reads the records of the papers that are corrected, and no others.
    List<Misfit> all() {
        return library.corrections().files().stream().flatMap(f -> misfit(f).stream()).toList();
    }

    private Optional<Misfit> misfit(CorrectionFile file) {
        return switch (file.read()) {
            case CorrectionFile.Unsound(String why) -> Optional.of(file.misfit(Optional.empty(), why));
            case CorrectionFile.Sound(Correction correction) -> whyNot(correction)
                    .map(why -> file.misfit(correction.document(), why));
        };
    }

    /// Why a correction changes nothing; empty where it fits.
    Optional<String> whyNot(Correction correction) {
        return switch (correction.change()) {
            case Correction.Field field -> ofRecord(field.place().document(), correction);
            case Correction.NoRecord none -> ofRecord(none.place().document(), correction);
            case Correction.SamePerson same ->
                Stream.of(same.person(), same.other()).flatMap(n -> stranger(n).stream()).findFirst();
            case Correction.OtherPerson _ -> Optional.empty();
            case Correction.NotMissing(String id) -> found(Gap.class, g -> g.id().equals(id)).isPresent()
                    ? Optional.empty()
                    : gone("gap", id);
            case Correction.Outcome outcome -> {
                Optional<Commitment> meant = found(Commitment.class, c -> c.id().equals(outcome.commitment()));
                yield meant.isPresent()
                        ? FoundCorrections.whyNot(meant.get(), outcome)
                        : gone("commitment", outcome.commitment());
            }
        };
    }

    private Optional<String> ofRecord(DocumentId paper, Correction correction) {
        return records
                .computeIfAbsent(paper, id -> PaperRecords.uncorrected(library, id).map(r -> r.corrected(library)))
                .map(r -> r.correct(correction)).orElse(Optional.of("the library has no such paper"))
                .or(() -> targets.whyNot(correction));
    }

    private <L extends Linked> Optional<L> found(Class<L> type, Predicate<L> meant) {
        try (Stream<L> all = library.links().found(type)) {
            return all.filter(meant).findFirst();
        }
    }

    /// It is not known what linking finds while the links are out of step.
    private Optional<String> gone(String type, String id) {
        return library.links().inStep() ? Optional.of("no %s has the id %s".formatted(type, id)) : Optional.empty();
    }

    /// What is wrong with a name that is nobody's. It is not known whose it is while the links are out of step.
    private Optional<String> stranger(Name name) {
        return library.links().inStep() && names.person(name).isEmpty()
                ? Optional.of("no paper that is here prints the name %s at %d to %d of paper %s".formatted(name.name(),
                        name.start(), name.end(), name.document().brief()))
                : Optional.empty();
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
