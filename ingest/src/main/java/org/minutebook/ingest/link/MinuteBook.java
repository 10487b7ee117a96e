package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.minutebook.corpus.Minute;

/// A body's minutes bound together: its meetings in order with their minutes, where a minute's printing is found by its
/// id and a meeting by its day.
final class MinuteBook {

    private final List<Held> held = new ArrayList<>();
    private final List<Held> dated = new ArrayList<>();
    private final Map<String, Entry> byPrinting = new HashMap<>();

    MinuteBook(History history) {
        for (Sitting sitting : history.sittings()) {
            List<Entry> entries = new ArrayList<>();
            Held meeting = new Held(held.size(), sitting, entries);
            for (Sitting.Item item : sitting.items()) {
                Entry entry = new Entry(meeting, item, item.first().number().map(MinuteNumber::of));
                entries.add(entry);
                item.printings().forEach(p -> byPrinting.put(p.id(), entry));
            }
            held.add(meeting);
            if (sitting.date().isPresent()) {
                dated.add(meeting);
            }
        }
    }

    /// A meeting and its minutes.
    ///
    /// @param place its place among the body's meetings, from 0
    /// @param entries none where only an agenda is here
    record Held(int place, Sitting sitting, List<Entry> entries) {

        Optional<LocalDate> date() {
            return sitting.date();
        }

        /// The day in words for a reader.
        String day() {
            return date().map(Days::words).orElse("an unknown day");
        }

        boolean hasMinutes() {
            return !entries.isEmpty();
        }

        List<Entry> numbered(MinuteNumber number) {
            return entries.stream().filter(e -> e.number().filter(n -> number.means(n, date())).isPresent()).toList();
        }

        /// The lowest number of its minutes.
        OptionalInt first() {
            return entries.stream().flatMap(e -> e.number().stream()).map(n -> n.serial(date()))
                    .filter(OptionalInt::isPresent).mapToInt(OptionalInt::getAsInt).min();
        }

        /// The highest number of its minutes.
        OptionalInt last() {
            return entries.stream().flatMap(e -> e.number().stream()).map(n -> n.serial(date()))
                    .filter(OptionalInt::isPresent).mapToInt(OptionalInt::getAsInt).max();
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return place;
        }

        @Override
        public String toString() {
            return sitting.id();
        }
    }

    /// A minute of a meeting.
    ///
    /// @param number its number in parts; empty where it has none
    record Entry(Held held, Sitting.Item item, Optional<MinuteNumber> number) {

        Minute minute() {
            return item.first();
        }

        String id() {
            return item.id();
        }

        /// How an officer would name it: "Minute 46 of 14 May 2007".
        String name() {
            return minute().number().map(n -> "Minute " + n).orElse("“" + minute().title() + "”") + " of "
                    + held.day();
        }
    }

    List<Held> meetings() {
        return held;
    }

    /// The meetings before a day, the latest first; those without a day are left out.
    List<Held> before(LocalDate day) {
        return dated.subList(0, first(day)).reversed();
    }

    /// The meetings after a day, in order.
    List<Held> after(LocalDate day) {
        return dated.subList(first(day.plusDays(1)), dated.size());
    }

    /// The meetings on a day: more than one where the body met twice.
    List<Held> on(LocalDate day) {
        return dated.subList(first(day), first(day.plusDays(1)));
    }

    /// The place among the dated meetings of the first that is not before the day.
    private int first(LocalDate day) {
        int low = 0;
        int high = dated.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (dated.get(middle).date().filter(day::isAfter).isPresent()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The minute that has a printing with this id.
    Optional<Entry> printing(String minute) {
        return Optional.ofNullable(byPrinting.get(minute));
    }

    Stream<Entry> entries() {
        return held.stream().flatMap(h -> h.entries().stream());
    }
}
