package org.minutebook.ingest.link.people;

import org.minutebook.corpus.linked.Person;

/// As what a mention has a person, the surest first.
enum Standing {
    /// Called councillor, or given an office that councillors hold.
    COUNCILLOR,
    /// Given an officer's post.
    OFFICER,
    /// Listed among a council's members, though not called councillor.
    MEMBER,
    /// Doing what officers do: a contact, the lead of an action.
    STAFF,
    /// From elsewhere.
    GUEST, UNSAID;

    /// Whether one person cannot be both.
    boolean against(Standing other) {
        return (this == COUNCILLOR && other == OFFICER) || (this == OFFICER && other == COUNCILLOR);
    }

    boolean isElected() {
        return this == COUNCILLOR || this == MEMBER;
    }

    Person.Kind kind() {
        return switch (this) {
            case COUNCILLOR, MEMBER -> Person.Kind.COUNCILLOR;
            case OFFICER, STAFF -> Person.Kind.OFFICER;
            case GUEST, UNSAID -> Person.Kind.OTHER;
        };
    }
}
