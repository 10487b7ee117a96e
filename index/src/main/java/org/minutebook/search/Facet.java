package org.minutebook.search;

/// What hits can be counted and filtered by. The values are names as printed; but ids for [#DOCUMENT] and [#MEETING],
/// codes for [#INDICATOR], and words in lower case for [#OUTCOME], [#KIND] and [#STATE]. [#STATE], [#LEAD] and [#SECTION] are
/// an action's alone; an
/// [#INDICATOR_TITLE] is a code, a colon and a space, and what a paper says it measures.
public enum Facet {
    COUNCIL, BODY, YEAR, OFFICER, COUNCILLOR, INDICATOR, OUTCOME, KIND, DOCUMENT, MEETING, STATE, LEAD, SECTION,
    INDICATOR_TITLE;

    private static final int MOST = 100;

    /// How many values are listed with a search's results, beside those that are chosen: a histogram is whole.
    public int most() {
        return this == YEAR ? Integer.MAX_VALUE : MOST;
    }
}
