package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.minutebook.ingest.extract.DatePhrases;
import org.minutebook.ingest.link.MinuteBook.Entry;
import org.minutebook.ingest.link.MinuteBook.Held;
import org.minutebook.ingest.link.promises.Due;

/// The day by which something is due, worked out from the meeting's, and how.
///
/// @param day empty where none can be worked out
/// @param why for a reader; empty where nothing was worked out
record DueDay(Optional<LocalDate> day, Optional<String> why) {

    private static final DueDay NONE = new DueDay(Optional.empty(), Optional.empty());
    private static final Pattern NEXT = Pattern.compile("(?i)next (?:\\w+ ){0,3}meeting");

    static DueDay of(Due due, Held held, MinuteBook book) {
        if (held.date().isEmpty()) {
            return NONE;
        }
        LocalDate from = held.date().get();
        return switch (due) {
            case Due.On on -> new DueDay(Optional.of(on.day()), Optional.of(on.printed()
                    ? "the day is printed"
                    : "the last day of the time that is printed"));
            case Due.After after -> new DueDay(Optional.of(from.plus(after.time())),
                    Optional.of(words(after.time()) + " after the meeting of " + Days.words(from)));
            case Due.Every every -> new DueDay(Optional.of(from.plus(every.time())), Optional.of(
                    "for the first time " + words(every.time()) + " after the meeting of " + Days.words(from)));
            case Due.NextMeeting _ -> nextMeeting(held, from, book);
            case Due.Vague _ -> NONE;
        };
    }

    private static DueDay nextMeeting(Held held, LocalDate from, MinuteBook book) {
        for (Entry entry : held.entries()) {
            Optional<LocalDate> announced = announced(entry, from);
            if (announced.isPresent()) {
                return new DueDay(announced,
                        Optional.of("the next meeting was to be on " + Days.words(announced.get()) + " ("
                                + entry.name() + ")"));
            }
        }
        return book.after(from).stream().findFirst().flatMap(Held::date)
                .map(d -> new DueDay(Optional.of(d), Optional.of("the next meeting that is here, " + Days.words(d))))
                .orElse(NONE);
    }

    /// The day that a minute gives for the next meeting: the first one after those words.
    private static Optional<LocalDate> announced(Entry entry, LocalDate from) {
        String text = entry.minute().text().replaceAll("\\s+", " ");
        String title = entry.minute().title().toLowerCase(Locale.ROOT);
        var said = NEXT.matcher(text);
        if (!title.contains("meeting") || !said.find()) {
            return Optional.empty();
        }
        return DatePhrases.find(text).stream().filter(d -> d.start() > said.start())
                .flatMap(d -> d.date().or(() -> d.dateBefore(Optional.of(from.plusYears(1)))).stream())
                .filter(d -> d.isAfter(from) && d.isBefore(from.plusYears(1))).findFirst();
    }

    private static String words(Period time) {
        int count = Math.max(Math.max(time.getYears(), time.getMonths()), time.getDays());
        boolean weeks = time.getDays() > 0 && time.getDays() % 7 == 0;
        String unit = time.getYears() > 0 ? "year" : time.getMonths() > 0 ? "month" : weeks ? "week" : "day";
        return (weeks ? count / 7 : count) + " " + unit + ((weeks ? count / 7 : count) == 1 ? "" : "s");
    }
}
