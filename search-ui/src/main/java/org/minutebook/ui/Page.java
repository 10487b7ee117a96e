package org.minutebook.ui;

/// What a template shows.
public sealed interface Page
        permits HomePage, ResultsPage, MeetingPage, MinutePage, PaperPage, ActionsPage, IndicatorsPage,
        IndicatorPage, CommitmentsPage, PeoplePage, PersonPage, BodiesPage, BodyPage, FollowedPage, GapsPage, ApiPage,
        ProblemPage {

    /// The template's name.
    String template();

    /// The same for programs: a record, whose fields the site's JSON has. Where it is not overridden, the page itself.
    default Object data() {
        return this;
    }
}
