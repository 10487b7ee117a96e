package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A minute's number as its parts: `2019/45`, `FRA/58`, `17-18/58`, `C.12`, `46`.
///
/// @param parts letters in upper case, figures without leading noughts
record MinuteNumber(List<String> parts) {

    private static final Pattern YEAR = Pattern.compile("\\d\\d?|(?:19|20)\\d\\d");
    private static final Pattern PART = Pattern.compile("\\d+|[A-Z]+");

    MinuteNumber {
        parts = List.copyOf(parts);
    }

    static MinuteNumber of(String printed) {
        List<String> parts = new ArrayList<>();
        Matcher m = PART.matcher(printed.toUpperCase(Locale.ROOT).replaceAll("\\b(?:MINUTE|NO|ITEM)\\b", " "));
        while (m.find()) {
            parts.add(m.group().replaceFirst("^0+(?=\\d)", ""));
        }
        return new MinuteNumber(parts);
    }

    /// Whether the printed number of a minute of that day is meant: the same, or the same but for a year or a body's
    /// letters that one of them leaves out, or the number of the minute of which a paragraph is meant (`3.1`).
    boolean means(MinuteNumber printed, Optional<LocalDate> day) {
        if (parts.isEmpty() || parts.equals(printed.parts)) {
            return !parts.isEmpty();
        }
        return lessThan(printed, day) || printed.lessThan(this, day) || isParagraphOf(printed)
                || (parts.size() == printed.parts.size() && !counting(day).isEmpty()
                        && counting(day).size() < parts.size() && counting(day).equals(printed.counting(day)));
    }

    /// Whether the other has these parts and besides them only its year and its body's letters.
    private boolean lessThan(MinuteNumber other, Optional<LocalDate> day) {
        int more = other.parts.size() - parts.size();
        if (more <= 0 || serial(day).isEmpty()) {
            return false;
        }
        boolean first = other.parts.subList(0, parts.size()).equals(parts);
        List<String> rest = first
                ? other.parts.subList(parts.size(), other.parts.size())
                : other.parts.subList(0, more);
        return (first || other.parts.subList(more, other.parts.size()).equals(parts))
                && rest.stream().allMatch(p -> Character.isLetter(p.charAt(0)) || isYear(p, day));
    }

    private boolean isParagraphOf(MinuteNumber whole) {
        return whole.parts.size() == 1 && parts.size() == 2 && parts.getFirst().equals(whole.parts.getFirst())
                && parts.getLast().length() <= 2 && Character.isDigit(parts.getLast().charAt(0));
    }

    /// The part that counts the minutes of that day's year; empty where no part does.
    OptionalInt serial(Optional<LocalDate> day) {
        List<String> figures = parts.stream().filter(p -> Character.isDigit(p.charAt(0)) && p.length() < 6).toList();
        List<String> counting = figures.stream().filter(p -> figures.size() == 1 || !isYear(p, day)).toList();
        return counting.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(counting.getFirst()));
    }

    /// The parts that are no year of that day.
    private List<String> counting(Optional<LocalDate> day) {
        return parts.stream().filter(p -> !isYear(p, day)).toList();
    }

    /// Whether the figures are a year that the day is in or whose municipal year it is in.
    static boolean isYear(String figures, Optional<LocalDate> day) {
        if (!YEAR.matcher(figures).matches() || day.isEmpty()) {
            return false;
        }
        int year = Integer.parseInt(figures) % 100;
        int own = day.get().getYear();
        return year == own % 100 || (year == (own - 1) % 100 && day.get().getMonthValue() < 6)
                || (year == (own + 1) % 100 && day.get().getMonthValue() > 3);
    }
}
