package org.minutebook.ingest.link.promises;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.ingest.extract.DatePhrases;

/// Finds when something is due in a resolution's folded text. Thread-safe.
final class DuePhrases {

    private static final String NUMBER = "(\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty-four|a couple of)";
    private static final List<String> NUMBERS = List.of("", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve");
    private static final Pattern AFTER = pattern(
            "\\b(?:in|within|after)(?: the| a)?(?: next| further| period of| about| approximately| around)* (?:(?:\\w+|\\d+) to )?"
                    + NUMBER
                    + "(?:[ -]\\(\\d+\\))? (?:calendar |working |clear )?(day|week|month|year)s?\\b['’]?(?: time)?(?: of (?:this|the) meeting)?");
    private static final Pattern FORTNIGHT = pattern("\\b(?:in|within) (?:a|the next) fortnight(?:['’]s time)?\\b");
    private static final String MONTH_NAME = "(january|february|march|april|may|june|july|august|september|october|november|december)";
    private static final Pattern MONTH = pattern(
            "\\b(in|by|before|during|for|to|at|until|around)(?: or before)?(?: the)?(?: (?:end of|start of|beginning of|early|late|mid))?(?: the)?[ -]"
                    + MONTH_NAME + "\\b(?:,? ((?:19|20)\\d\\d))?(?: meeting(?: of th\\w+ [A-Z]?\\w+)?)?");
    private static final Pattern NEXT_MEETING = pattern(
            "(?:\\b(?:to|at|for|by|before|until|in time for) )?(?:the |its |our |their |this \\w+['’]s )?\\b(?:very )?(?:next|following)(?: month['’]s)?(?: (?!meeting)[\\w-]+){0,3} meeting\\b(?: of (?:the|this) (?:[A-Z][\\w-]*(?: (?:and |of )?)?)+)?(?: in due course)?");
    private static final Pattern ANOTHERS = pattern(
            "next (?:cabinet|council|executive) meeting|meeting of (?:the )?(?:cabinet|council|executive)");
    private static final Pattern YEAR_END = pattern(
            "\\b(?:by|at|before) the (?:end of (?:the|this) (current |present )?(financial |municipal |calendar )?year|(financial )?year end)\\b");
    private static final Pattern VAGUE = pattern(
            "\\b(?:in due course|(?:at|to) a (?:future|later|subsequent) (?:date|meeting|stage|time)"
                    + "(?: of (?:the|this) \\w+)?|as soon as (?:is )?(?:possible|practicable)|at the earliest (?:possible )?opportunity"
                    + "|(?:in|by) the (?:early |late )?(?:spring|summer|autumn|winter|new year)(?: of)?(?: (?:19|20)\\d\\d)?"
                    + "|(?:when|once|before|following(?= (?:the|a|further|completion|consultation|receipt|approval)\\b)|after|upon|until|prior to) (?!the next|(?:the )?meetings? (?:held|of)|consideration)[^.;]{4,90})");
    private static final List<Recurring> RECURRING = List.of(
            new Recurring(pattern("\\b(?:annually|(?:each|every) year|on an annual basis|yearly)\\b"),
                    Period.ofYears(1)),
            new Recurring(pattern(
                    "\\b(?:six[- ]monthly|every six months|half[- ]yearly|twice (?:a|each) year|bi-?annual(?:ly)?)\\b"),
                    Period.ofMonths(6)),
            new Recurring(pattern("\\b(?:quarterly|(?:each|every) quarter|on a quarterly basis|every three months)\\b"),
                    Period.ofMonths(3)),
            new Recurring(pattern("\\b(?:bi-?monthly|every two months)\\b"), Period.ofMonths(2)),
            new Recurring(pattern("\\b(?:(?:each|every) month|on a monthly basis|monthly)\\b"), Period.ofMonths(1)));
    private static final Pattern EVERY_MEETING = pattern(
            "\\b(?:at|to) (?:each|every)(?: \\w+)? meeting\\b|\\b(?:at|to) all future meetings\\b");
    private static final Pattern TO_DAY = pattern(
            "\\b(?:by|before|on or before|no(?:t)? later than|until|in time for|for|to|at|on)\\b(?: (?:the )?(?:\\w+ ){0,3}?meeting(?: of [\\w ]{1,40}?)?(?: to be held| scheduled)?(?: on| of| in|,)?)?(?: the)? ?$");

    /// A day after these words is that of something which may come about, and not one by which a thing is due.
    private static final Pattern PERHAPS = pattern("\\b(?:if|whether|unless|in case)(?: not)?\\b[^.;,]{0,30}$");

    private DuePhrases() {}

    private record Recurring(Pattern words, Period time) {}

    /// When it is due; empty where the text does not say.
    ///
    /// @param day the meeting's: what was due before it is not due
    static Optional<Due> find(String text, Optional<LocalDate> day) {
        return onDay(text, day).or(() -> nextMeeting(text)).or(() -> after(text)).or(() -> month(text, day))
                .or(() -> yearEnd(text, day)).or(() -> every(text)).or(() -> vague(text));
    }

    private static Optional<Due> onDay(String text, Optional<LocalDate> meeting) {
        for (DatePhrases.Phrase date : DatePhrases.find(text)) {
            Matcher before = TO_DAY.matcher(text.substring(0, date.start()));
            if (meeting.isEmpty() || !before.find() || PERHAPS.matcher(text.substring(0, before.start())).find()) {
                continue;
            }
            Optional<LocalDate> day = date.date().or(() -> date.dateBefore(Optional.of(meeting.get().plusYears(1))));
            if (day.filter(d -> d.isAfter(meeting.get())).isPresent()) {
                return Optional.of(new Due.On(text.substring(before.start(), date.end()), day.get(), true));
            }
        }
        return Optional.empty();
    }

    private static Optional<Due> nextMeeting(String text) {
        Matcher m = NEXT_MEETING.matcher(text);
        if (m.find()) {
            String words = m.group().strip();
            return Optional.of(ANOTHERS.matcher(words).find() ? new Due.Vague(words) : new Due.NextMeeting(words));
        }
        return first(EVERY_MEETING, text).map(Due.NextMeeting::new);
    }

    private static Optional<Due> after(String text) {
        Matcher m = AFTER.matcher(text);
        if (m.find()) {
            return Optional.of(new Due.After(m.group(), time(number(m.group(1)), m.group(2))));
        }
        return first(FORTNIGHT, text).map(w -> new Due.After(w, Period.ofWeeks(2)));
    }

    private static Period time(int number, String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "day" -> Period.ofDays(number);
            case "week" -> Period.ofWeeks(number);
            case "month" -> Period.ofMonths(number);
            default -> Period.ofYears(number);
        };
    }

    private static int number(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return switch (plain) {
            case "a", "an" -> 1;
            case "a couple of" -> 2;
            case "eighteen" -> 18;
            case "twenty-four" -> 24;
            default -> NUMBERS.contains(plain) ? NUMBERS.indexOf(plain) : Integer.parseInt(plain);
        };
    }

    private static Optional<Due> month(String text, Optional<LocalDate> meeting) {
        Matcher m = MONTH.matcher(text);
        while (meeting.isPresent() && m.find()) {
            Month month = Month.valueOf(m.group(2).toUpperCase(Locale.ROOT));
            int own = meeting.get().getYear();
            YearMonth printed = m.group(3) == null
                    ? YearMonth.of(month.getValue() < meeting.get().getMonthValue() ? own + 1 : own, month)
                    : YearMonth.of(Integer.parseInt(m.group(3)), month);
            LocalDate due = m.group(1).equalsIgnoreCase("before")
                    ? printed.atDay(1).minusDays(1)
                    : printed.atEndOfMonth();
            if (due.isAfter(meeting.get())) {
                return Optional.of(new Due.On(m.group(), due, false));
            }
        }
        return Optional.empty();
    }

    private static Optional<Due> yearEnd(String text, Optional<LocalDate> meeting) {
        Matcher m = YEAR_END.matcher(text);
        if (meeting.isEmpty() || !m.find()) {
            return Optional.empty();
        }
        boolean municipal = "municipal ".equalsIgnoreCase(m.group(2));
        boolean calendar = "calendar ".equalsIgnoreCase(m.group(2)) || (m.group(2) == null && m.group(3) == null);
        LocalDate end = LocalDate.of(meeting.get().getYear(), calendar ? 12 : municipal ? 5 : 3,
                calendar ? 31 : municipal ? 15 : 31);
        return Optional.of(new Due.On(m.group(), end.isAfter(meeting.get()) ? end : end.plusYears(1), false));
    }

    private static Optional<Due> every(String text) {
        for (Recurring recurring : RECURRING) {
            Optional<String> words = first(recurring.words, text);
            if (words.isPresent()) {
                return Optional.of(new Due.Every(words.get(), recurring.time));
            }
        }
        return Optional.empty();
    }

    private static Optional<Due> vague(String text) {
        return first(VAGUE, text).map(w -> new Due.Vague(w.strip()));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        return m.find() ? Optional.of(m.group()) : Optional.empty();
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
