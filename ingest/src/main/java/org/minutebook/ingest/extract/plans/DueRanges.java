package org.minutebook.ingest.extract.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.minutebook.corpus.Action.Range;

/// The days that a plan's date column means where it names no day: a season, a school term, a quarter, a half or a part
/// of a year, or a year. Quarters and halves are those of the financial year, from April. What has no year means no days
/// that can be told, and what has no end ("annually from 2007/08") gives none either. Thread-safe.
final class DueRanges {

    private static final String CALENDAR = "(?:19|20)\\d\\d";
    private static final String YEAR = "(?<year>" + CALENDAR + " ?[/–-] ?(?:20)?\\d\\d(?!\\d)|" + CALENDAR
            + " ?/ ?\\d(?!\\d)|(?<![\\d/])\\d\\d ?/ ?\\d\\d(?![\\d/])|" + CALENDAR + "(?![\\d/]))";
    private static final String OF = "(?: of)?(?: the)?(?: financial| calendar| municipal| council)?(?: year)?[, (-]{0,3}";
    private static final String NUMBER = "(?:[1-4](?:st|nd|rd|th)?|first|second|third|fourth|final)";
    private static final String AND = "(?: ?[/&,–-] ?| to | and | or )";
    private static final String SEASON = "(?:spring|summer|autumn|winter)";
    private static final Pattern OPEN = Pattern.compile(
            "(?is).*\\b(?:on-?going|continu\\w*|rolling|onwards?|thereafter|annual(?:ly)?|yearly|each|every|quarterly|monthly|weekly|daily|commenc\\w*|began|begins?|started|starts?(?! of)|starting|since)\\b.*");
    private static final List<Form> NAMED = List.of(
            form("(?<first>" + SEASON + ")(?:" + AND + "(?<last>" + SEASON + "))?(?<term> (?:school )?terms?)? ?" + OF
                    + YEAR, DueRanges::season),
            form("(?:q(?:uarter|tr)?s?\\.? ?)(?<first>" + NUMBER + ")(?:" + AND
                    + "(?:q(?:uarter|tr)?\\.? ?)?(?<last>[1-4])(?!\\d|st|nd|rd|th))?[ ,(]*" + OF + YEAR,
                    DueRanges::quarter),
            form("(?<first>" + NUMBER + ")(?:" + AND + "(?<last>" + NUMBER + "))? (?:quarters?|qtrs?) ?" + OF + YEAR,
                    DueRanges::quarter),
            form(YEAR + "[,:) -]{0,3}(?:q(?:uarter|tr)?s?\\.? ?)(?<first>[1-4])(?:" + AND
                    + "(?:q(?:uarter|tr)?\\.? ?)?(?<last>[1-4]))?(?!\\d)", DueRanges::quarter),
            form("(?:(?<first>first|second|1st|2nd) half|h(?<last>[12])) ?" + OF + YEAR, DueRanges::half));
    private static final List<Form> ALONE = List.of(
            form("(?<first>early|beginning|start|mid|middle|late|end)[ -]*" + OF + YEAR, DueRanges::part),
            form(YEAR, (_, year) -> whole(year)));
    private static final int LONG_PLAN = 15;

    private DueRanges() {}

    private record Form(Pattern words, Reader reader) {

        /// Adds what the text names in this form; what is left of the text.
        String read(String text, List<Range> found) {
            words.matcher(text).results().forEach(
                    m -> year(m.group("year")).ifPresent(y -> found.add(reader.read(m, y))));
            return words.matcher(text).replaceAll(" ~ ");
        }
    }

    private interface Reader {
        Range read(MatchResult found, Year year);
    }

    /// A year as printed, in the years in which it begins and ends, and whether it begins in April.
    private record Year(int first, int last, boolean financial) {

        LocalDate month(int place) {
            return LocalDate.of(first, financial ? 4 : 1, 1).plusMonths(place);
        }

        Range months(int from, int to) {
            return new Range(month(from), month(to).minusDays(1));
        }
    }

    /// The days that the text means, from the first to the last of all that it names; empty where it means none.
    static Optional<Range> in(String text) {
        if (OPEN.matcher(text).matches()) {
            return Optional.empty();
        }
        List<Range> found = new ArrayList<>();
        String rest = DueDates.withoutDates(text);
        for (Form form : NAMED) {
            rest = form.read(rest, found);
        }
        if (DueDates.isWhen(text)) {
            for (Form form : ALONE) {
                rest = form.read(rest, found);
            }
        }
        Comparator<LocalDate> byDay = Comparator.naturalOrder();
        return found.stream().map(Range::from).min(byDay)
                .flatMap(from -> found.stream().map(Range::to).max(byDay).map(to -> new Range(from, to)));
    }

    private static Optional<Year> year(String printed) {
        String[] parts = printed.split(" ?[/–-] ?", -1);
        int first = Integer.parseInt(parts[0]) + (parts[0].length() == 2 ? 2000 : 0);
        if (parts.length == 1) {
            return Optional.of(new Year(first, first, false));
        }
        int shown = (int) Math.pow(10, parts[1].length());
        int same = first / shown * shown + Integer.parseInt(parts[1]);
        int last = same < first && parts[1].length() < 4 ? same + shown : same;
        boolean next = last == first + 1;
        boolean several = parts[0].length() == 4 && last > first && last - first < LONG_PLAN;
        return next || several ? Optional.of(new Year(first, last, next)) : Optional.empty();
    }

    private static Range season(MatchResult m, Year year) {
        String last = Optional.ofNullable(m.group("last")).orElse(m.group("first"));
        boolean term = m.group("term") != null;
        return new Range(season(m.group("first"), term, year).from(), season(last, term, year).to());
    }

    /// The months of a season; of terms, those in which schools may still be sitting. A year such as 2007/08 is the school
    /// year, and a winter goes on into the next year.
    private static Range season(String name, boolean term, Year year) {
        Year first = new Year(year.first, year.first, false);
        Year last = new Year(year.last, year.last, false);
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "spring" -> term ? last.months(0, 4) : last.months(2, 5);
            case "summer" -> term ? last.months(3, 7) : last.months(5, 8);
            case "autumn" -> term ? first.months(8, 12) : first.months(8, 11);
            default -> first.months(11, 14);
        };
    }

    private static Range quarter(MatchResult m, Year year) {
        int first = number(m.group("first"));
        int last = Optional.ofNullable(m.group("last")).map(DueRanges::number).orElse(first);
        Year financial = new Year(year.first, year.first + 1, true);
        return financial.months(3 * (first - 1), 3 * Math.max(first, last));
    }

    private static Range half(MatchResult m, Year year) {
        int half = number(Optional.ofNullable(m.group("first")).orElseGet(() -> m.group("last")));
        return year.months(6 * (half - 1), 6 * half);
    }

    private static Range part(MatchResult m, Year year) {
        Year closing = year.financial ? year : new Year(year.last, year.last, false);
        return switch (m.group("first").toLowerCase(Locale.ROOT)) {
            case "beginning", "start" -> year.months(0, 1);
            case "early" -> year.months(0, 4);
            case "mid", "middle" -> year.months(4, 8);
            case "late" -> closing.months(8, 12);
            default -> closing.months(11, 12);
        };
    }

    private static Range whole(Year year) {
        LocalDate end = new Year(year.last, year.last, false).month(year.financial ? 3 : 12);
        return new Range(year.month(0), end.minusDays(1));
    }

    private static int number(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "first" -> 1;
            case "second" -> 2;
            case "third" -> 3;
            case "fourth", "final" -> 4;
            default -> word.charAt(0) - '0';
        };
    }

    private static Form form(String words, Reader reader) {
        return new Form(Pattern.compile("\\b(?:" + words + ")", Pattern.CASE_INSENSITIVE), reader);
    }
}
