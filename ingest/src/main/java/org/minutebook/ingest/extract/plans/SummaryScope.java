package org.minutebook.ingest.extract.plans;

import java.util.regex.Pattern;

/// Of which part of a plan a summary speaks, from the heading above it.
final class SummaryScope {

    static final String OVERALL = "Overall";
    private static final Pattern NUMBERED = Pattern
            .compile("\\(?(?:\\d{1,2}(?:\\.\\d{1,2})?|[A-Z])[.):]?\\s+\\p{Lu}.*");
    private static final Pattern NAMED = Pattern
            .compile("(?i)(?:theme|priority|section|objective|outcome|work ?stream|strand|aim|goal)\\b.*");
    private static final Pattern OF_THE_PLAN = Pattern.compile(
            "(?i).*\\b(?:overall|total|summary|plan|status|progress|table|figure|appendix|annex|overview|actions?)\\b.*");
    private static final Pattern TOTAL = Pattern
            .compile(
                    "(?i)|(?:grand |overall )?totals?|overall|all(?: actions| themes)?|actions? as at .*|number|no\\.?");
    private static final int LONG_TITLE = 40;
    private static final int SHORT_TITLE = 10;

    private SummaryScope() {}

    /// The scope that this paragraph, the last above the table, gives: a section's title, or else the whole plan.
    static String of(String paragraph) {
        int words = paragraph.split(" ").length;
        boolean title = words <= LONG_TITLE && ((NUMBERED.matcher(paragraph).matches() && words > 1)
                || NAMED.matcher(paragraph).matches());
        boolean name = words <= SHORT_TITLE && !paragraph.endsWith(".") && !OF_THE_PLAN.matcher(paragraph).matches();
        return title || name ? paragraph : OVERALL;
    }

    /// Whether a row's label says that the row counts everything in scope.
    static boolean isTotal(String label) {
        return TOTAL.matcher(label.strip()).matches();
    }
}
