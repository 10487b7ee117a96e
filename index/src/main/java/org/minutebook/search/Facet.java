package org.minutebook.search;

/// What hits can be counted and filtered by. The values are names as printed, or, of [#OFFICER] and [#COUNCILLOR], the
/// person's fullest name where linking knows whose the name is; a filter takes the name as printed too. They are ids for
/// [#DOCUMENT] and [#MEETING], codes for [#INDICATOR], a year and month (`2007-05`) for [#MONTH], and words in lower case
/// for [#OUTCOME], [#KIND], [#STATE], [#PAPER], [#HAS] and [#BUSINESS].
public enum Facet {
    COUNCIL, BODY, YEAR, OFFICER, COUNCILLOR, INDICATOR, OUTCOME, KIND, DOCUMENT, MEETING,
    /// How an action stands, or what became of what a resolution promises: `complete`, `due`, `ongoing`, `kept`, `open`,
    /// `overdue`, `unknown`.
    STATE,
    /// Who is to do an action, and the plan's section in which it stands.
    LEAD, SECTION,
    /// A code, a colon and a space, and what a paper says it measures.
    INDICATOR_TITLE, MONTH,
    /// What kind of paper it stands in: `minutes`, `agenda_pack` …
    PAPER,
    /// What there is: `vote`, `motion`, `commitment`, `recommendation`, `indicator`, `table`.
    HAS,
    /// `substance`, or `standard`: what every meeting has.
    BUSINESS;

    private static final int MOST = 100;

    /// How many values are listed with a search's results, beside those that are chosen: a histogram is whole.
    public int most() {
        return this == YEAR ? Integer.MAX_VALUE : MOST;
    }
}
