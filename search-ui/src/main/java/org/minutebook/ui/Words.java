package org.minutebook.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Reading;
import org.minutebook.search.Query;

/// How the site writes dates, times and the names of things, in the manner of GOV.UK's style guide.
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private Words() {}

    /// "14 May 2007".
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /// "May 2007".
    public static String month(LocalDate date) {
        return MONTH.format(date);
    }

    /// "Monday 14 May 2007".
    public static String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /// "14 May 2007", or "date not printed".
    public static String day(Optional<LocalDate> date) {
        return date.map(Words::day).orElse("date not printed");
    }

    /// When a meeting was held: "Monday 14 May 2007, 10am"; where the paper does not print the day, what is known of it.
    public static String held(Meeting meeting) {
        String time = meeting.time().map(t -> ", " + time(t)).orElse("");
        if (meeting.date().isPresent()) {
            return weekday(meeting.date().get()) + time;
        }
        List<String> bounds = Stream.of(meeting.dateAfter().map(d -> "after " + day(d)),
                meeting.dateBefore().map(d -> "before " + day(d))).flatMap(Optional::stream).toList();
        return "date not printed" + (bounds.isEmpty() ? "" : ", but " + String.join(" and ", bounds)) + time;
    }

    /// "10am", "7:30pm", "midday".
    public static String time(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return "midday";
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minutes = time.getMinute() == 0 ? "" : String.format(Locale.ROOT, ":%02d", time.getMinute());
        return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
    }

    /// "1 paper", "2 papers", "1,024 papers".
    public static String count(long number, String one, String many) {
        return String.format(Locale.UK, "%,d %s", number, number == 1 ? one : many);
    }

    /// What a reader should know of how much of a paper was read.
    public static String told(Document.Status status) {
        return switch (status) {
            case READ -> "This paper was read, but not all is well with it.";
            case READ_IN_PART -> "Only part of this paper could be read. Searching cannot find the rest.";
            case NO_TEXT -> "No text could be read in this paper. Searching cannot find anything in it.";
            case REFUSED -> "This paper could not be read. Searching cannot find anything in it.";
        };
    }

    /// The same in a word or two.
    public static String brief(Document.Status status) {
        return switch (status) {
            case READ -> "read";
            case READ_IN_PART -> "read in part";
            case NO_TEXT -> "no text in it";
            case REFUSED -> "could not be read";
        };
    }

    /// What is good: "Low is good".
    public static String good(Reading.Polarity polarity) {
        return switch (polarity) {
            case HIGH -> "High is good";
            case LOW -> "Low is good";
            case MID -> "The middle is good";
        };
    }

    /// An order of hits.
    public static String order(Query.Sort sort) {
        return switch (sort) {
            case RELEVANCE -> "Best match first";
            case RECENT -> "Best match first, newer ones sooner";
            case NEWEST -> "Newest first";
            case OLDEST -> "Oldest first";
            case FILED -> "Latest added first";
        };
    }

    /// An enum constant as words: `IN_ATTENDANCE` is "in attendance".
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// The same, with a capital.
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
