package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.minutebook.corpus.CrossReference;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.linked.Gap;
import org.minutebook.ingest.link.Announcements.Announced;

/// Finds meetings of which other papers tell and of which no paper is here: minutes announced them, or a later meeting
/// had their minutes before it. Only days between the first and the last meeting that is here count, and none on which
/// the body seems not to have met after all.
final class AnnouncedMeetings {

    private static final int MOVED = 7;
    private static final int NEAR = 100;

    private final Gaps gaps;
    private final History history;
    private final Numbering numbering;
    private final Map<LocalDate, List<Announced>> announced = new TreeMap<>();
    private final Map<LocalDate, Sitting> minuted = new TreeMap<>();
    private final Set<LocalDate> calledOff = new HashSet<>();

    private AnnouncedMeetings(Gaps gaps, Numbering numbering) {
        this.gaps = gaps;
        this.history = gaps.history();
        this.numbering = numbering;
        Announcements minutes = new Announcements(history);
        for (Sitting sitting : history.sittings()) {
            minutes.of(sitting).forEach(a -> announced.computeIfAbsent(a.day(), d -> new ArrayList<>()).add(a));
            calledOff.addAll(minutes.calledOff(sitting));
            approved(sitting, minutes).forEach(d -> minuted.putIfAbsent(d, sitting));
        }
    }

    static List<Gap> missing(Gaps gaps, Numbering numbering) {
        AnnouncedMeetings meetings = new AnnouncedMeetings(gaps, numbering);
        List<Gap> found = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>(meetings.announced.keySet());
        days.addAll(meetings.minuted.keySet());
        days.stream().sorted().filter(meetings::isMissing).forEach(d -> found.add(meetings.gap(d)));
        return found;
    }

    /// The days of the meetings of this body whose minutes this one had before it.
    private static List<LocalDate> approved(Sitting sitting, Announcements names) {
        List<LocalDate> days = new ArrayList<>();
        for (Telling telling : sitting.tellings()) {
            for (CrossReference reference : telling.slip().all(CrossReference.class)) {
                boolean ours = reference.kind() == CrossReference.Kind.PREVIOUS_MINUTES && reference.toBody().isEmpty()
                        && telling.minutes().stream().filter(m -> m.id().equals(reference.minute()))
                                .anyMatch(m -> names.isOwn(around(m, reference))
                                        && !Announcements.isOther(before(m, reference)));
                if (ours) {
                    reference.toMeeting().ifPresent(days::add);
                }
            }
        }
        return days;
    }

    /// The words of the minute before the reference, and those after it to the end of the sentence.
    private static String around(Minute minute, CrossReference reference) {
        int from = reference.evidence().span().start() - minute.evidence().span().start();
        int to = reference.evidence().span().end() - minute.evidence().span().start();
        String text = minute.text();
        int end = Math.clamp(to, 0, text.length());
        String after = text.substring(end, Math.clamp(to + NEAR, 0, text.length())).replaceFirst("(?s)\\.\\s.*", "");
        return (text.substring(Math.clamp(from - NEAR, 0, end), end) + after).replaceAll("\\s+", " ");
    }

    /// The words of its sentence up to the end of the reference.
    private static String before(Minute minute, CrossReference reference) {
        int to = reference.evidence().span().end() - minute.evidence().span().start();
        String text = minute.text().substring(0, Math.clamp(to, 0, minute.text().length())).replaceAll("\\s+", " ");
        return text.substring(Math.max(text.lastIndexOf(". "), text.lastIndexOf("; ")) + 1);
    }

    private boolean isMissing(LocalDate day) {
        Optional<LocalDate> first = history.sittings().stream().flatMap(s -> s.date().stream()).findFirst();
        boolean within = first.filter(day::isAfter).isPresent() && history.asOf().filter(day::isBefore).isPresent();
        boolean known = minuted.containsKey(day);
        return within && history.sittings().stream().noneMatch(s -> mayBe(s, day)) && !numbering.isWhole(day)
                && (known || (!calledOff.contains(day) && !isDropped(day)));
    }

    /// Whether the meeting is that of this day, or one that was moved from it.
    private static boolean mayBe(Sitting sitting, LocalDate day) {
        if (sitting.date().isPresent()) {
            return Math.abs(ChronoUnit.DAYS.between(day, sitting.date().get())) <= MOVED;
        }
        Meeting meeting = sitting.tellings().getFirst().meeting();
        return meeting.dateAfter().filter(d -> !d.isBefore(day)).isEmpty()
                && meeting.dateBefore().filter(d -> !d.isAfter(day)).isEmpty();
    }

    /// Whether a meeting held in between announced a later day as the next.
    private boolean isDropped(LocalDate day) {
        LocalDate told = by(day).getLast().by().date().orElse(day);
        return announced.entrySet().stream().filter(e -> e.getKey().isAfter(day))
                .flatMap(e -> e.getValue().stream()).map(a -> a.by().date().orElse(day))
                .anyMatch(by -> by.isAfter(told) && by.isBefore(day));
    }

    private List<Announced> by(LocalDate day) {
        return announced.getOrDefault(day, List.of());
    }

    private Gap gap(LocalDate day) {
        String meeting = "A meeting of " + gaps.theBody() + " on " + Days.words(day);
        Optional<Sitting> later = Optional.ofNullable(minuted.get(day));
        if (later.isPresent()) {
            Sitting by = later.get();
            return gaps.of(Gap.Kind.MEETING_WITHOUT_PAPER, by, day.toString(), Gaps.Days.of(day),
                    "%s: the meeting of %s had its minutes before it, and no paper of it is here".formatted(meeting,
                            Days.words(by.date().orElse(day))),
                    "Ask for its agenda and its minutes.");
        }
        Announced by = by(day).getFirst();
        String minute = by.minute().first().number().map(n -> " (minute " + n + ")").orElse("");
        return gaps.of(Gap.Kind.MEETING_WITHOUT_PAPER, by.by(), day.toString(), Gaps.Days.of(day),
                "%s: the minutes of %s announce it%s, and no paper of it is here".formatted(meeting,
                        Days.words(by.by().date().orElse(day)), minute),
                "Ask for its agenda and its minutes, or whether it was called off.");
    }
}
