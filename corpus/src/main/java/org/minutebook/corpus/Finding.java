package org.minutebook.corpus;

/// Something that a paper says, with the passage that says it. The fields are those of the export format.
public sealed interface Finding permits Meeting, Attendance, AgendaItem, Minute, Resolution, Motion, Report,
        Recommendation, Appearance, IndicatorReference, Reading, PerformanceNote, Action, CompletionSummary,
        CrossReference, Abbreviation, Grid {

    Evidence evidence();
}
