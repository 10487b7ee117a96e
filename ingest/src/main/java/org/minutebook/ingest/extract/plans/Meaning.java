package org.minutebook.ingest.extract.plans;

/// What a column of an action plan or action log holds.
enum Meaning {
    /// A word or two in some plans, an account in others: the column's cells decide.
    PROGRESS,
    ACTION,
    /// What is to be done, where the table has no column that says "action".
    ACTION_IN_OTHER_WORDS,
    OBJECTIVE,
    SECTION,
    PRIORITY,
    TARGET_DATE,
    LEAD,
    UPDATE,
    STATUS,
    COMPLETE,
    BASELINE,
    TARGET,
    /// A reference, a cost, a date that is no due date: known, and not kept.
    OTHER
}
