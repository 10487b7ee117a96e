package org.minutebook.bench.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.minutebook.bench.accuracy.Truth;
import org.minutebook.bench.sample.MeetingStory.Attendee;
import org.minutebook.bench.sample.MeetingStory.Grid;
import org.minutebook.bench.sample.MeetingStory.Item;
import org.minutebook.bench.sample.MeetingStory.ReportStory;
import org.minutebook.bench.sample.Story.Form;
import org.minutebook.bench.sample.Story.PaperPlan;

/// Says what a paper holds, from the story and never from the paper.
final class TruthMaker {

    private static final int OPENING = 8;
    private static final int ACTION_PLAN_COLUMNS = 6;

    private final Story story;

    TruthMaker(Story story) {
        this.story = story;
    }

    Truth of(PaperPlan plan) {
        MeetingStory meeting = story.meeting(plan.meeting());
        List<Truth.Sitting> sittings = new ArrayList<>();
        List<MeetingStory> minuted = new ArrayList<>();
        List<ReportStory> reports = story.reports(plan);
        switch (plan.form()) {
            case PACK, AGENDA -> {
                sittings.add(agenda(meeting));
                if (!plan.previous().isEmpty()) {
                    minuted.add(story.minuted(plan));
                }
            }
            case MINUTES, SCAN, WEB -> minuted.add(story.minuted(plan));
            case REPORT, BROKEN -> {
            }
        }
        boolean alone = plan.form() != Form.PACK;
        minuted.forEach(m -> sittings.add(minutes(m, plan.form() == Form.WEB, alone)));
        List<Item> items = Stream.concat(minuted.stream().flatMap(m -> m.minutes().stream()),
                reports.stream().flatMap(r -> r.sections().stream())).toList();
        return new Truth(plan.name(), plan.form().kind(), story.council(), plan.form() == Form.SCAN, sittings,
                reports.stream().map(r -> report(meeting, r)).toList(),
                items.stream().flatMap(i -> i.facts().indicators().stream()).distinct().toList(),
                items.stream().flatMap(i -> i.facts().readings().stream()).distinct().toList(),
                items.stream().flatMap(TruthMaker::actions).toList(),
                items.stream().flatMap(TruthMaker::summaries).toList(),
                items.stream().flatMap(TruthMaker::grids).map(g -> new Truth.Table(g.rows().getFirst(),
                        g.rows().size())).toList(),
                minuted.stream().flatMap(m -> m.minutes().stream()).flatMap(TruthMaker::references).toList());
    }

    private Truth.Sitting agenda(MeetingStory meeting) {
        return new Truth.Sitting(meeting.body(), Optional.of(story.council()), date(meeting), time(meeting), List.of(),
                List.of(meeting.clerk()), List.of(),
                meeting.agenda().stream().map(e -> new Truth.AgendaLine(e.number(), e.title())).toList());
    }

    private Truth.Sitting minutes(MeetingStory meeting, boolean web, boolean alone) {
        boolean timed = web || meeting.style() == MeetingStory.Clerking.LATER;
        return new Truth.Sitting(meeting.body(), alone ? Optional.of(story.council()) : Optional.empty(), date(meeting),
                timed ? time(meeting) : Optional.empty(),
                attendance(meeting, web),
                web ? List.of(meeting.clerk()) : List.of(), meeting.minutes().stream().map(TruthMaker::item).toList(),
                List.of());
    }

    /// Who is in the list, which web pages have not, and who else is named in the item on apologies.
    private static List<Truth.Person> attendance(MeetingStory meeting, boolean web) {
        List<Attendee> listed = web ? List.of() : meeting.attendance();
        Stream<Attendee> named = meeting.minutes().stream().flatMap(i -> i.facts().apologies().stream())
                .filter(a -> listed.stream().noneMatch(l -> l.name().endsWith(a.name())));
        return Stream.concat(listed.stream(), named).map(TruthMaker::person).toList();
    }

    private static Optional<String> date(MeetingStory meeting) {
        return Optional.of(meeting.date().toString());
    }

    /// `10.00 a.m.` as `10:00`.
    private static Optional<String> time(MeetingStory meeting) {
        String[] parts = meeting.time().split("[. ]", -1);
        int hour = Integer.parseInt(parts[0]) % 12 + (parts[2].startsWith("p") ? 12 : 0);
        return Optional.of("%02d:%s".formatted(hour, parts[1]));
    }

    private static Truth.Person person(Attendee a) {
        String status = switch (a.kind()) {
            case CHAIR, PRESENT -> "present";
            case APOLOGIES -> "apologies";
            case OFFICER -> "in_attendance";
        };
        return new Truth.Person(a.name(), printed(a.title()), status, a.kind() == Attendee.Kind.CHAIR,
                printed(a.role()));
    }

    private static Truth.Item item(Item item) {
        String number = item.number().isEmpty() ? item.agendaItem() : item.number();
        return new Truth.Item(printed(number), item.title(), item.facts().officers(),
                item.decisions().stream().map(d -> decision(printed(d.label()), d.text())).toList(),
                item.facts().motions());
    }

    private static Truth.Decision decision(Optional<String> label, String text) {
        String[] words = text.split("\\s+", -1);
        return new Truth.Decision(label,
                String.join(" ", Arrays.asList(words).subList(0, Math.min(OPENING, words.length))), words.length);
    }

    private static Stream<Truth.Reference> references(Item item) {
        return item.facts().references().stream()
                .map(r -> new Truth.Reference(printed(item.number()), r.toMinute(), r.toLabel(), r.toMeeting()));
    }

    private static Truth.ReportTruth report(MeetingStory meeting, ReportStory report) {
        return new Truth.ReportTruth(report.title(), meeting.body(), date(meeting), printed(report.directorate()),
                report.contacts(), report.sections().stream().flatMap(s -> s.decisions().stream())
                        .map(d -> new Truth.Recommended(printed(d.label()), d.text())).toList());
    }

    /// The rows of an action plan: Objective, Key Actions, Target Date, Lead, Update, Comp Y/N.
    private static Stream<Truth.Action> actions(Item item) {
        return grids(item)
                .filter(g -> g.rows().getFirst().contains("Key Actions") && g.widths().size() == ACTION_PLAN_COLUMNS)
                .flatMap(g -> g.rows().stream().skip(1)).filter(r -> !r.get(1).isEmpty())
                .map(r -> new Truth.Action(r.get(0), r.get(1), r.get(2), r.get(3), r.get(4),
                        r.get(5).toUpperCase(Locale.ROOT)));
    }

    /// The rows of a summary: Total Actions, Completed, Not Completed, Partially Completed.
    private static Stream<Truth.Summary> summaries(Item item) {
        return grids(item).filter(g -> g.rows().getFirst().getFirst().equals("Total Actions"))
                .flatMap(g -> g.rows().stream().skip(1)).map(r -> r.stream().map(Integer::valueOf).toList())
                .map(r -> new Truth.Summary(r.get(0), r.get(1), r.get(2), r.get(3)));
    }

    private static Stream<Grid> grids(Item item) {
        return item.lines().stream().filter(Grid.class::isInstance).map(Grid.class::cast);
    }

    private static Optional<String> printed(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
