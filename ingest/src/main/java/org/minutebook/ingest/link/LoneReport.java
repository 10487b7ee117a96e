package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Report;
import org.minutebook.corpus.linked.Slip;

/// A report that was published by itself, in a paper that tells of no meeting. It belongs to the meeting that the body
/// it is addressed to held on its day; or to the one meeting, not long after that day, which had business of its title.
///
/// @param meeting the meeting that the report's head names, under the report's own id
record LoneReport(Report report, Meeting meeting) {

    /// How long before a meeting its reports are written.
    private static final int DAYS = 60;

    /// The reports of a paper that names the bodies they are for, and no meeting.
    static List<LoneReport> of(Slip paper) {
        return paper.all(Meeting.class).isEmpty()
                ? paper.all(Report.class).stream().filter(r -> r.meeting().isEmpty() && r.addressedTo().isPresent())
                        .map(r -> new LoneReport(r, new Meeting(r.id(), paper.document().council(), r.addressedTo(),
                                r.date(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                                r.evidence())))
                        .toList()
                : List.of();
    }

    /// Adds what a body's slips tell of its meetings by reports alone.
    ///
    /// @param tellings the body's by the ids of the meetings; no meeting is made of a report alone
    static void join(Map<String, List<Telling>> tellings, String key, List<Slip> slips, Places places) {
        for (Slip slip : slips) {
            for (LoneReport lone : of(slip)) {
                if (places.bodyKey(lone.meeting).equals(key)) {
                    lone.of(tellings).ifPresent(id -> tellings.getOrDefault(id, new ArrayList<>())
                            .add(new Telling(lone.placed(slip), lone.meeting)));
                }
            }
        }
    }

    /// Whether all that a paper tells of a meeting is a report for it.
    static boolean tells(Telling telling) {
        return telling.slip().all(Meeting.class).isEmpty();
    }

    private Optional<String> of(Map<String, List<Telling>> tellings) {
        List<String> sameDay = meetings(tellings, t -> report.date().isPresent()
                && t.meeting().date().equals(report.date()));
        List<String> found = sameDay.isEmpty()
                ? meetings(tellings, t -> isSoon(t.meeting()) && hasBusiness(t))
                : sameDay;
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static List<String> meetings(Map<String, List<Telling>> tellings, Predicate<Telling> fits) {
        return tellings.entrySet().stream().filter(e -> e.getValue().stream().anyMatch(fits)).map(Map.Entry::getKey)
                .toList();
    }

    private boolean isSoon(Meeting other) {
        Optional<LocalDate> written = report.date();
        return written.isEmpty() || other.date().filter(d -> !d.isBefore(written.get())
                && d.isBefore(written.get().plusDays(DAYS))).isPresent();
    }

    private boolean hasBusiness(Telling telling) {
        Set<String> title = Words.telling(report.title());
        return title.size() > 1 && Stream.concat(telling.agenda().stream().map(a -> a.title()),
                telling.minutes().stream().map(m -> m.title())).anyMatch(t -> Words.telling(t).equals(title));
    }

    /// The slip, where the report belongs to its meeting.
    private Slip placed(Slip slip) {
        List<Finding> findings = slip.findings().stream().<Finding>map(f -> f.equals(report)
                ? new Report(report.id(), Optional.of(meeting.id()), report.addressedTo(), report.date(),
                        report.title(), report.directorate(), report.sections(), report.evidence())
                : f).toList();
        return new Slip(slip.document(), findings);
    }
}
