package org.minutebook.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A day or a month that is named among plain words, as in “cabinet 30 January 2025” or “planning July 2008”: what met then
/// is sooner what is looked for. It keeps nothing out, as `year:` or `before:` do. What is quoted, unwanted or stands after
/// a colon names nothing here.
public final class DaysNamed {

    /// By how much the score of what met then is raised: of 1 for the best that there could be where meaning counts, and of
    /// its own where words alone do.
    public static final double COUNTS = 0.2;

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct", "nov", "dec");
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
                    + "(?:uary|ruary|ch|il|e|y|ust|tember|t|ober|ember)?\\.?,?\\s+((?:19|20)\\d{2})\\b");

    private DaysNamed() {}

    /// The first that is named among a question's plain words; empty if none is.
    public static Optional<Clause.During> in(Asked asked) {
        return Meant.of(asked.words()).map(Meant::words).flatMap(DaysNamed::in);
    }

    /// The first that is named; empty if none is.
    static Optional<Clause.During> in(String words) {
        return NAMED.matcher(words.toLowerCase(Locale.ENGLISH)).results().findFirst().flatMap(DaysNamed::during);
    }

    private static Optional<Clause.During> during(MatchResult named) {
        YearMonth month = YearMonth.of(Integer.parseInt(named.group(3)), 1 + MONTHS.indexOf(named.group(2)));
        if (named.group(1) == null) {
            return Optional.of(during(month.atDay(1), month.plusMonths(1).atDay(1)));
        }
        try {
            LocalDate day = month.atDay(Integer.parseInt(named.group(1)));
            return Optional.of(during(day, day.plusDays(1)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Clause.During during(LocalDate from, LocalDate before) {
        return new Clause.During(Optional.of(from), Optional.of(before));
    }
}
