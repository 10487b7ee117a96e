package org.minutebook.corpus;

import java.time.LocalDate;
import java.util.Optional;

/// What a reader says is wrong in the records, and how it is. It is kept apart from the records and laid over them
/// whenever they are read, so that reading a paper again does not lose it.
///
/// @param id made of what is corrected, so that the same correction made twice is one
/// @param by who says so
/// @param on the day on which it was said
/// @param why for whoever asks later
public record Correction(String id, String by, LocalDate on, String why, Change change) {

    /// What is to be changed.
    public sealed interface Change {}

    /// A field of a record has another value.
    ///
    /// @param value as the export would write it; empty where the paper says nothing
    public record Field(Place place, String field, Optional<String> value) implements Change {}

    /// There is no such record: a row that is none, a name that is no name.
    public record NoRecord(Place place) implements Change {}

    /// Two persons are one: those whose names stand in these places. Ids of persons change as papers come and go; what is
    /// printed does not.
    ///
    /// @param person the one that stays
    /// @param other the one that is the same
    public record SamePerson(Name person, Name other) implements Change {}

    /// A name where a paper prints it, as the record of its attendance or appearance gives it.
    public record Name(DocumentId document, int start, int end, String name) {}

    /// Two names that linking takes for one person's are two persons'. Names as the person's record gives them.
    public record OtherPerson(String person, String name, String other) implements Change {}

    /// Nothing is missing where linking found a gap.
    ///
    /// @param gap its id
    public record NotMissing(String gap) implements Change {}

    /// What became of a commitment is otherwise than linking found.
    ///
    /// @param commitment its id
    /// @param value as the export would write it; empty where it is not known
    public record Outcome(String commitment, String field, Optional<String> value) implements Change {}

    /// Which record of a paper is meant: that of this type that stands here. Where rules have come to find it elsewhere, it
    /// is the one whose passage has the same words.
    ///
    /// @param quote the passage
    /// @param nth which of the records of this type that stand there, from 1
    public record Place(DocumentId document, String type, int start, int end, String quote, int nth) {}

    /// The paper whose record is corrected; empty where it is about people, or about what many papers
    /// show together.
    public Optional<DocumentId> document() {
        return switch (change) {
            case Field field -> Optional.of(field.place().document());
            case NoRecord none -> Optional.of(none.place().document());
            case SamePerson _,OtherPerson _,NotMissing _,Outcome _ -> Optional.empty();
        };
    }
}
