package org.minutebook.ingest.link;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// How two papers that give a body the same name, and of which one names no council, come to be of one council: the
/// weakest reason first. The day of a meeting alone is none, since bodies of one name meet all over the country on one
/// evening.
enum Bond {
    NONE("is kept by itself"), NAME("is the only body of that name here"), MEMBERS(
            "has the same members, or meets at the same place"),
    APPROVAL("approved the minutes"), MEETING(
            "had the same meeting");

    private static final int ACQUAINTED = 3;
    private static final int STRANGE = 4;
    private static final int SAME_ITEMS = 3;
    private static final Duration SAME_HOUR = Duration.ofMinutes(60);

    private final String why;

    Bond(String why) {
        this.why = why;
    }

    /// The reason in words, as a part of a sentence whose subject is the body.
    String why() {
        return why;
    }

    static Bond between(Told one, Told other) {
        if (isStranger(one, other)) {
            return NONE;
        }
        boolean sameDay = one.meeting().date().isPresent() && one.meeting().date().equals(other.meeting().date());
        if (sameDay) {
            return isSameMeeting(one, other) ? MEETING : NONE;
        }
        boolean approves = approves(one, other) || approves(other, one);
        if (approves && (one.shared(other) > 1 || isSame(one.meeting().time(), other.meeting().time())
                || isSame(one.meeting().venue().map(Words::folded), other.meeting().venue().map(Words::folded)))) {
            return APPROVAL;
        }
        return isAcquainted(one, other) || isSamePlace(one, other) ? MEMBERS : NONE;
    }

    /// Whether both lists name so many that one and the same body's would share somebody.
    static boolean isStranger(Told one, Told other) {
        return one.names().size() >= STRANGE && other.names().size() >= STRANGE && one.shared(other) == 0;
    }

    private static boolean isAcquainted(Told one, Told other) {
        int shared = one.shared(other);
        return shared >= ACQUAINTED && 2 * shared >= Math.min(one.names().size(), other.names().size());
    }

    private static boolean isSamePlace(Told one, Told other) {
        return !one.place().isEmpty() && one.place().equals(other.place());
    }

    /// Whether papers of one day tell of one meeting: they share business or members, or hour and place agree.
    private static boolean isSameMeeting(Told one, Told other) {
        Set<String> business = one.business();
        Set<String> others = other.business();
        int items = both(business, others);
        boolean elsewhere = !one.place().isEmpty() && !other.place().isEmpty() && !isSamePlace(one, other);
        boolean otherHour = one.meeting().time().isPresent() && other.meeting().time().isPresent()
                && !isSameHour(one.meeting().time().get(), other.meeting().time().get());
        boolean otherBusiness = items == 0 && !business.isEmpty() && !others.isEmpty();
        boolean agrees = !elsewhere && !otherHour && !otherBusiness;
        return isAcquainted(one, other) || (items >= SAME_ITEMS && !elsewhere)
                || (agrees && (items > 0 || one.shared(other) > 1
                        || isSamePlace(one, other) || isSame(one.meeting().time(), other.meeting().time())));
    }

    private static boolean isSameHour(LocalTime one, LocalTime other) {
        return Duration.between(one, other).abs().compareTo(SAME_HOUR) < 0;
    }

    private static boolean approves(Told later, Told before) {
        Optional<LocalDate> day = before.meeting().date();
        boolean goesOn = later.first().isEmpty() || before.last().isEmpty() || later.first().getAsInt() <= 1
                || later.first().getAsInt() == before.last().getAsInt() + 1;
        return goesOn && day.filter(later.approved()::contains).isPresent()
                && later.meeting().date().filter(d -> d.isAfter(day.get())).isPresent();
    }

    private static <T> boolean isSame(Optional<T> one, Optional<T> other) {
        return one.isPresent() && one.equals(other);
    }

    private static int both(Set<String> some, Set<String> others) {
        Set<String> both = new HashSet<>(some);
        both.retainAll(others);
        return both.size();
    }
}
