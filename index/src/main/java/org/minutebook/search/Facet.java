package org.minutebook.search;

/// What hits can be counted and filtered by.
public enum Facet {
    COUNCIL, BODY, YEAR, OFFICER, COUNCILLOR, INDICATOR, OUTCOME, KIND, DOCUMENT, MEETING
}
