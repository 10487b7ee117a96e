package org.minutebook.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.minutebook.corpus.Correction;
import org.minutebook.corpus.Correction.Place;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Span;

/// A reader's correction of one of a paper's records.
///
/// @param change what was changed, in words
/// @param source the address of the passage; empty where it is about the paper as a whole
public record Corrected(Correction correction, String change, Optional<String> source) {

    /// "14 May 2026".
    public String day() {
        return Words.day(correction.on());
    }

    /// @param page the page on which a place of the text stands
    static List<Corrected> of(List<Correction> corrections, IntFunction<OptionalInt> page) {
        return corrections.stream().flatMap(c -> place(c).stream().map(p -> new Corrected(c, told(c),
                p.type().equals("document")
                        ? Optional.empty()
                        : Optional.of(Links.passage(span(p), page.apply(p.start()))))))
                .toList();
    }

    /// Whether a correction is of this record.
    static boolean concerns(Correction correction, Finding finding) {
        String type = finding.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT);
        return place(correction).filter(p -> p.type().equals(type) && span(p).equals(finding.evidence().span()))
                .isPresent();
    }

    private static Optional<Place> place(Correction correction) {
        return switch (correction.change()) {
            case Correction.Field field -> Optional.of(field.place());
            case Correction.NoRecord none -> Optional.of(none.place());
            case Correction.SamePerson _,Correction.OtherPerson _,Correction.NotMissing _,Correction.Outcome _ ->
                Optional.empty();
        };
    }

    private static String told(Correction correction) {
        return switch (correction.change()) {
            case Correction.Field f -> "The %s of this %s is %s".formatted(words(f.field()),
                    f.place().type().equals("document") ? "paper" : words(f.place().type()),
                    f.value().map(v -> "“" + v + "”").orElse("not in the paper"));
            case Correction.NoRecord n -> "There is no " + words(n.place().type()) + " here";
            case Correction.SamePerson _ -> "Two people are one";
            case Correction.OtherPerson _ -> "A name is another person’s";
            case Correction.NotMissing _ -> "Nothing is missing";
            case Correction.Outcome _ -> "A commitment came out otherwise";
        };
    }

    private static Span span(Place place) {
        DocumentId paper = place.document();
        return new Span(paper, place.start(), place.end());
    }

    private static String words(String name) {
        return name.replace('_', ' ');
    }
}
