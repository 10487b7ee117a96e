package org.minutebook.ingest.extract.plans;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.ingest.segment.PrintedDates;

/// The dates that a plan's date column can be read to mean. A day is itself; a month with its year stands for its last
/// day, since that is when it can be said to have passed. What is no day or month ("Ongoing", "TBC", "Autumn 2007",
/// "Q1 2007/08", a year alone) gives none. Thread-safe.
public final class DueDates {

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct", "nov", "dec");
    private static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final Pattern MONTH_AND_YEAR = Pattern.compile(
            "\\b(" + MONTH + ")[ ,'’-]*((?:19|20)\\d\\d|(?<=['’ -])\\d\\d)\\b(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPEN = Pattern.compile(
            "(?i)(?:on-?going|continuous(?:ly)?|continual|rolling|tbc|tbd|to be (?:confirmed|determined|agreed|advised)|asap|as soon as possible|immediate(?:ly)?|n/?a|none)\\b.*");
    private static final Pattern WORDS_OF_TIME = Pattern.compile(
            "(?i)\\b(?:" + MONTH
                    + "|spring|summer|autumn|winter|terms?|q(?:uarter|tr)?\\.? ?[1-4]|h[12]|half|first|second|third|fourth|1st|2nd|3rd|4th|financial|calendar|quarter(?:ly)?|year(?:s|ly)?|annual(?:ly)?|month(?:s|ly)?|week(?:s|ly)?|daily|early|late|mid|end|beginning|start|by|during|within|from|until|before|after|onwards?|every|each|in|of|and|to|the|on|on-?going|tbc|asap|next|meeting|day|\\d{1,2}(?:st|nd|rd|th)?|st|nd|rd|th|(?:19|20)\\d\\d(?:[/-]\\d{2,4})?|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4})\\b");

    private DueDates() {}

    /// The dates in the text, in order; empty where there is none.
    public static List<LocalDate> in(String text) {
        TreeMap<Integer, LocalDate> found = new TreeMap<>();
        List<PrintedDates.Printed> days = PrintedDates.in(text.replaceAll("(?<=\\d) (?=(?:st|nd|rd|th)\\b)", ""));
        days.stream().sorted(Comparator.comparingInt(PrintedDates.Printed::start))
                .forEach(d -> d.date().ifPresent(date -> found.put(d.start(), date)));
        Matcher month = MONTH_AND_YEAR.matcher(text.replaceAll("(?<=\\d) (?=(?:st|nd|rd|th)\\b)", ""));
        while (month.find()) {
            int at = month.start();
            boolean ofDay = days.stream().anyMatch(d -> d.start() <= at && at < d.end());
            if (!ofDay) {
                lastDay(month.group(1), month.group(2)).ifPresent(date -> found.put(at, date));
            }
        }
        return List.copyOf(found.values());
    }

    /// The text without the days, and the months with a year, that it prints.
    static String withoutDates(String text) {
        String rest = text;
        for (PrintedDates.Printed day : PrintedDates.in(text).reversed()) {
            rest = day.date().isPresent() ? rest.substring(0, day.start()) + "~" + rest.substring(day.end()) : rest;
        }
        return MONTH_AND_YEAR.matcher(rest).replaceAll("~");
    }

    private static Optional<LocalDate> lastDay(String month, String year) {
        int number = MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        int four = Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
        return Optional.of(YearMonth.of(four, number).atEndOfMonth());
    }

    /// Whether the text says when, and nothing else.
    static boolean isWhen(String text) {
        if (OPEN.matcher(text).matches() && text.length() < 40) {
            return true;
        }
        String rest = WORDS_OF_TIME.matcher(text).replaceAll("").replaceAll("\\W", "");
        boolean anchored = !in(text).isEmpty()
                || text.matches("(?is).*\\b(?:(?:19|20)\\d\\d|annual|quarter|month|week).*");
        return anchored && rest.length() * 4 <= text.replaceAll("\\W", "").length();
    }

    /// Whether the text says that there is no end.
    static boolean isOngoing(String text) {
        return text.matches("(?is).*\\b(?:on-?going|continuous(?:ly)?|continual|rolling)\\b.*");
    }
}
