package org.minutebook.ui;

/// What a template shows.
public sealed interface Page permits HomePage, ResultsPage, MeetingPage, PaperPage, ActionsPage, IndicatorsPage,
        IndicatorPage, CommitmentsPage, GapsPage, ProblemPage {

    /// The template's name.
    String template();
}
