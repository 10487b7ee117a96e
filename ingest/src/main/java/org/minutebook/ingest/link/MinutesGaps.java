package org.minutebook.ingest.link;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.linked.Gap;

/// Finds meetings whose agenda is here and whose minutes are not, and minutes that the next meeting did not approve.
final class MinutesGaps {

    private static final int LONGEST = 100;
    private static final Pattern ABOUT_MINUTES = Pattern.compile("(?i)\\bminutes\\b|\\b(?:previous|last) meetings?\\b");
    private static final Pattern MAY_APPROVE = Pattern.compile(
            "(?i)\\b(?:approv|confirm|agree|accept|adopt|sign|ratif|endors|correct|true|accurate|taken as read|resolved)");
    private static final Pattern NOT_YET = Pattern.compile(
            "(?i)\\b(?:not|cannot) (?:yet )?(?:be )?(?:approved|agreed|confirmed|signed|available|ready|circulated)|\\bdefer(?:red)?\\b|\\bfor approval at\\b|\\bapproved at the next\\b|\\bto be (?:approved|agreed|confirmed) at\\b");

    private MinutesGaps() {}

    static List<Gap> in(Gaps gaps, Numbering numbering) {
        List<Sitting> sittings = gaps.history().sittings();
        Map<String, Approvals.Settled> settled = Approvals.of(gaps.history());
        List<Gap> found = new ArrayList<>();
        for (Sitting sitting : sittings) {
            if (isOnlyAgenda(sitting)) {
                found.add(withoutMinutes(gaps, sitting));
            }
        }
        for (int i = 0; i + 1 < sittings.size(); i++) {
            Sitting sitting = sittings.get(i);
            Sitting next = sittings.get(i + 1);
            if (!settled.containsKey(sitting.id()) && follows(sitting, next, numbering) && approvesNothing(next)) {
                found.add(notApproved(gaps, sitting, next));
            }
        }
        return found;
    }

    private static boolean isOnlyAgenda(Sitting sitting) {
        boolean minuted = !sitting.items().isEmpty() || sitting.tellings().stream()
                .anyMatch(t -> t.slip().document().kind() == Document.Kind.MINUTES && isOwn(t));
        return sitting.date().isPresent() && !minuted
                && sitting.tellings().stream().anyMatch(t -> !t.agenda().isEmpty());
    }

    private static boolean isOwn(Telling telling) {
        return telling.slip().document().meeting().filter(telling.meeting().id()::equals).isPresent();
    }

    private static Gap withoutMinutes(Gaps gaps, Sitting sitting) {
        String day = Days.words(sitting.date().orElseThrow());
        return gaps.of(Gap.Kind.MEETING_WITHOUT_MINUTES, sitting, "minutes", Gaps.Days.of(sitting),
                "The minutes of the meeting of %s on %s: its agenda is here, and no minutes of it are"
                        .formatted(gaps.theBody(), day),
                "Ask for the minutes, or look for them in the pack of the next meeting.");
    }

    /// Whether the second meeting is the very next one: its numbers go on, or no number speaks against it and it is near.
    private static boolean follows(Sitting sitting, Sitting next, Numbering numbering) {
        if (sitting.items().isEmpty() || next.items().isEmpty() || next.date().isEmpty()) {
            return false;
        }
        Optional<Numbering.Run> before = run(numbering, sitting);
        Optional<Numbering.Run> after = run(numbering, next);
        boolean near = ChronoUnit.DAYS.between(sitting.date().orElseThrow(), next.date().get()) <= LONGEST;
        if (numbering.runsOn()) {
            return before.isPresent() && after.isPresent() && after.get().first() == before.get().last() + 1;
        }
        return near;
    }

    private static Optional<Numbering.Run> run(Numbering numbering, Sitting sitting) {
        return numbering.runs().stream().filter(r -> r.sitting().id().equals(sitting.id())).findFirst();
    }

    /// Whether the meeting surely approved no minutes: it says that it did not, or it came to the minutes and nothing in
    /// it approves any. A special meeting does not come to them.
    private static boolean approvesNothing(Sitting meeting) {
        List<Sitting.Item> about = meeting.items().stream()
                .filter(i -> ABOUT_MINUTES.matcher(i.first().title()).find()).toList();
        boolean putOff = about.stream().anyMatch(i -> NOT_YET.matcher(folded(i)).find());
        boolean silent = !about.isEmpty() && about.stream().noneMatch(i -> MAY_APPROVE.matcher(folded(i)).find())
                && meeting.items()
                        .stream()
                        .noneMatch(i -> folded(i).matches(
                                "(?i).*\\bminutes\\b.{0,120}\\b(?:approved|agreed|confirmed|signed|accepted|adopted|correct|true|accurate)\\b.*"));
        return putOff || silent;
    }

    private static String folded(Sitting.Item item) {
        return item.first().text().replaceAll("\\s+", " ");
    }

    private static Gap notApproved(Gaps gaps, Sitting sitting, Sitting next) {
        String day = Days.words(sitting.date().orElseThrow());
        String later = Days.words(next.date().orElseThrow());
        return gaps.of(Gap.Kind.MINUTES_NOT_APPROVED, sitting, "approval", Gaps.Days.of(sitting),
                "The approval of the minutes of %s on %s: the next meeting, on %s, did not approve them, and no later one that is here did"
                        .formatted(gaps.theBody(), day, later),
                "Treat these minutes as a draft, and ask when they were approved.");
    }
}
