package org.minutebook.bench.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/// How the council's clerks print dates and lists.
final class Printed {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yy", Locale.UK);

    private Printed() {}

    /// `12th June, 2006`.
    static String date(LocalDate date) {
        return ordinal(date.getDayOfMonth()) + " " + date.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + ", "
                + date.getYear();
    }

    /// `Monday, 12th June, 2006`.
    static String dayAndDate(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK) + ", " + date(date);
    }

    /// `12/06/06`.
    static String brief(LocalDate date) {
        return SHORT.format(date);
    }

    /// `a, b and c`.
    static String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private static String ordinal(int day) {
        if (day / 10 == 1) {
            return day + "th";
        }
        return switch (day % 10) {
            case 1 -> day + "st";
            case 2 -> day + "nd";
            case 3 -> day + "rd";
            default -> day + "th";
        };
    }
}
