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

    /// Two persons are one.
    ///
    /// @param person the id of the one that stays
    /// @param other the id of the one that is the same
    public record SamePerson(String person, String other) implements Change {}

    /// Two names that linking takes for one person's are two persons'. Names as the person's record gives them.
    public record OtherPerson(String person, String name, String other) implements Change {}

    /// Which record of a paper is meant: that of this type that stands here. Where rules have come to find it elsewhere, it
    /// is the one whose passage has the same words.
    ///
    /// @param quote the passage
    public record Place(DocumentId document, String type, int start, int end, String quote) {}

    /// The paper whose record is corrected; empty where it is about people.
    public Optional<DocumentId> document() {
        return switch (change) {
            case Field field -> Optional.of(field.place().document());
            case NoRecord none -> Optional.of(none.place().document());
            case SamePerson _,OtherPerson _ -> Optional.empty();
        };
    }
}
