package org.minutebook.search;

import java.util.List;

/// What a reader may mean by what is typed so far.
///
/// @param value as printed: a name, a code, a title, an acronym
/// @param details what tells it better, as printed: an officer's posts, an indicator's titles, an acronym's meanings; may be
///        empty
/// @param query what to put into the box in place of what is typed
/// @param hits how many hits that finds
public record Suggestion(Kind kind, String value, List<String> details, String query, long hits) {

    public Suggestion {
        details = List.copyOf(details);
    }

    /// What is suggested, in the order in which suggestions come.
    public enum Kind {
        OFFICER, COUNCILLOR, BODY, INDICATOR, ACRONYM,
        /// The title of a minute or report.
        TITLE;

        /// The question that finds it.
        String asked(String value) {
            return switch (this) {
                case OFFICER -> "officer:\"" + value + '"';
                case COUNCILLOR -> "councillor:\"" + value + '"';
                case BODY -> "body:\"" + value + '"';
                case INDICATOR -> "indicator:\"" + value + '"';
                case TITLE -> "title:\"" + value + '"';
                case ACRONYM -> value;
            };
        }
    }
}
