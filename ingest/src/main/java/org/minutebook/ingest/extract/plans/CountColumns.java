package org.minutebook.ingest.extract.plans;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.minutebook.ingest.extract.plans.TableRow.Cell;

/// The columns of a table that counts actions; -1 for one that it does not have.
record CountColumns(int total, int completed, int notCompleted, int partly, int unknown) {

    private static final Pattern TOTAL = Pattern.compile(
            "(?:total )?(?:number |no\\.? )?(?:of )?(?:actions|recommendations|tasks|milestones)(?: in total)?|total");
    private static final Pattern COMPLETED = Pattern.compile(
            "(?:number |no\\.? |actions |fully )*(?:completed?|implemented|achieved|closed|done|delivered)(?: actions)?");
    private static final Pattern NOT_COMPLETED = Pattern.compile(
            "(?:actions )?(?:not (?:yet )?(?:completed?|implemented|achieved|started|met|delivered|done)|incomplete|outstanding|uncompleted|open)");
    private static final Pattern PARTLY = Pattern.compile(
            "(?:actions )?(?:part(?:ly|ially)?[ -](?:completed?|implemented|achieved|met|delivered)|in progress|on-?going|under ?way)");
    private static final Pattern UNKNOWN = Pattern
            .compile("(?:completion )?(?:status )?(?:not known|unknown|no (?:information|update|response))");

    /// The columns of which this row is the header; empty where it is none.
    static Optional<CountColumns> of(TableRow row) {
        CountColumns columns = new CountColumns(column(row, TOTAL), column(row, COMPLETED),
                column(row, NOT_COMPLETED), column(row, PARTLY), column(row, UNKNOWN));
        return Optional.of(columns)
                .filter(c -> c.total >= 0 && c.completed >= 0 && (c.notCompleted >= 0 || c.partly >= 0));
    }

    private static int column(TableRow row, Pattern header) {
        return row.filled().stream()
                .filter(c -> header.matcher(c.text().toLowerCase(Locale.ROOT).replaceAll("[*:]", "").strip()).matches())
                .mapToInt(Cell::col).findFirst().orElse(-1);
    }
}
