package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.ingest.link.MinuteBook.Held;

/// How a body numbers its minutes: on from meeting to meeting until the municipal year ends, or at each meeting afresh.
/// Numbers alone tell; the year's turn only where they leave it open, since some bodies never start again.
final class NumberRuns {

    private static final int FEW = 3;

    private final List<Held> numbered;
    private final List<Integer> runs = new ArrayList<>();
    private final boolean afreshEachMeeting;

    NumberRuns(MinuteBook book) {
        numbered = book.meetings().stream().filter(h -> h.date().isPresent() && h.first().isPresent()).toList();
        int run = 0;
        for (int i = 0; i < numbered.size(); i++) {
            run += i > 0 && startsAgain(numbered.get(i - 1), numbered.get(i)) ? 1 : 0;
            runs.add(run);
        }
        long low = numbered.stream().filter(h -> h.first().getAsInt() <= 2).count();
        long years = numbered.stream().map(h -> MunicipalYear.of(h.date().orElseThrow())).distinct().count();
        afreshEachMeeting = low > years && low * 2 > numbered.size();
    }

    private static boolean startsAgain(Held before, Held after) {
        int first = after.first().getAsInt();
        if (first <= before.first().getAsInt()) {
            return true;
        }
        int on = first - before.last().getAsInt();
        boolean newYear = MunicipalYear.of(before.date().orElseThrow()).begins() < MunicipalYear
                .of(after.date().orElseThrow()).begins();
        return newYear && (on < 1 || on > FEW);
    }

    /// Whether each meeting's minutes begin with 1 again.
    boolean afreshEachMeeting() {
        return afreshEachMeeting;
    }

    /// The meetings before a day whose minutes are numbered with those of the meeting on that day, the latest first.
    ///
    /// @param own the first number of the meeting on that day; empty where none of its minutes are here
    /// @param number the number looked for: one that is not below `own` belongs to the run before
    List<Held> sameRunBefore(LocalDate day, Optional<Integer> own, Optional<Integer> number) {
        int last = lastBefore(day);
        if (last < 0) {
            return List.of();
        }
        int here = runs.get(last);
        boolean startsHere = indexOn(day).map(i -> runs.get(i) != here).orElse(false);
        boolean ahead = own.isPresent() && number.isPresent() && number.get() >= own.get();
        int wanted = startsHere || !ahead ? here : here - 1;
        List<Held> same = new ArrayList<>();
        for (int i = last; i >= 0 && runs.get(i) >= wanted; i--) {
            if (runs.get(i) == wanted) {
                same.add(numbered.get(i));
            }
        }
        return same;
    }

    private int lastBefore(LocalDate day) {
        int last = -1;
        for (int i = 0; i < numbered.size() && numbered.get(i).date().orElseThrow().isBefore(day); i++) {
            last = i;
        }
        return last;
    }

    private Optional<Integer> indexOn(LocalDate day) {
        for (int i = 0; i < numbered.size(); i++) {
            if (numbered.get(i).date().equals(Optional.of(day))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
