package org.minutebook.bench.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.minutebook.bench.accuracy.LinkTruth;
import org.minutebook.bench.accuracy.LinkTruth.Place;
import org.minutebook.bench.sample.MeetingStory.Decision;
import org.minutebook.bench.sample.MeetingStory.Grid;
import org.minutebook.bench.sample.MeetingStory.Item;
import org.minutebook.bench.sample.MeetingStory.Point;
import org.minutebook.bench.sample.MeetingStory.ReportStory;
import org.minutebook.bench.sample.MeetingStory.Words;
import org.minutebook.bench.sample.Story.Form;
import org.minutebook.bench.sample.Story.PaperPlan;
import org.minutebook.bench.sample.StoryReader.Field;
import org.minutebook.bench.sample.Threads.Written;

/// Says what all papers together hold, from the story and never from the papers.
final class LinkTruthMaker {

    private final Story story;
    private final Threads threads;
    private final History history;

    LinkTruthMaker(Story story) {
        this.story = story;
        this.threads = story.threads();
        this.history = new History(story);
    }

    LinkTruth make() {
        return new LinkTruth(story.council(), bodies(), meetings(), new PersonTruths(story).all(), references(),
                minuted().flatMap(this::promises).toList(), story.papers().stream().flatMap(this::answers).toList(),
                threads.courses(), facts("acronym").map(f -> Threads.pair(f.value()))
                        .map(a -> new LinkTruth.Acronym(a.key(), a.value())).distinct().toList(),
                threads.gaps().stream().map(this::missing).toList(), amendments(),
                story.papers().stream().flatMap(this::tabled).toList());
    }

    private List<LinkTruth.Body> bodies() {
        return story.meetings().stream().map(m -> threads.body(m.body())).distinct().map(b -> new LinkTruth.Body(b,
                threads.bodies().stream().filter(f -> f.value().equals(b)).map(Field::key).toList())).toList();
    }

    private List<LinkTruth.Sitting> meetings() {
        return story.meetings().stream().sorted(Comparator.comparing(MeetingStory::date)).map(this::sitting).toList();
    }

    private LinkTruth.Sitting sitting(MeetingStory meeting) {
        List<String> documents = story.papers().stream().filter(p -> story.tells(p).contains(meeting.key()))
                .map(PaperPlan::name).sorted().toList();
        String date = meeting.date().toString();
        for (MeetingStory later : story.meetings()) {
            for (Item item : later.minutes()) {
                for (String settles : values(item, "settles")) {
                    if (settles.startsWith(date + " ")) {
                        return new LinkTruth.Sitting(history.body(meeting), date, documents,
                                settles.substring(date.length() + 1), Optional.of(history.place(later, item)));
                    }
                }
            }
        }
        return new LinkTruth.Sitting(history.body(meeting), date, documents,
                history.isMinuted(meeting) ? "draft" : "none", Optional.empty());
    }

    /// The meetings whose minutes papers hold.
    private Stream<MeetingStory> minuted() {
        return story.meetings().stream().filter(history::isMinuted);
    }

    private List<LinkTruth.Reference> references() {
        List<LinkTruth.Reference> all = new ArrayList<>();
        for (PaperPlan plan : story.papers()) {
            if (story.printsMinutes(plan)) {
                MeetingStory meeting = story.minuted(plan);
                for (Item item : meeting.minutes()) {
                    item.facts().references().forEach(r -> all.add(new LinkTruth.Reference(plan.name(),
                            history.place(meeting, item), r.toMinute(), r.toLabel(), r.toMeeting(),
                            history.meant(meeting, r))));
                }
            }
        }
        return all;
    }

    private Stream<LinkTruth.Promise> promises(MeetingStory meeting) {
        return meeting.minutes().stream()
                .flatMap(item -> values(item, "promise").stream().map(p -> promise(meeting, item, p)));
    }

    /// Reads `2 | due 2006-09-11 | kept 9 of 2006-09-11/overdue`.
    private LinkTruth.Promise promise(MeetingStory meeting, Item item, String text) {
        List<String> parts = Threads.parts(text);
        Optional<String> label = label(parts.getFirst());
        if (item.decisions().stream().noneMatch(d -> d.label().equals(label.orElse("")))) {
            throw new StoryException(meeting.key() + ": " + item.title() + " has no decision for: " + text);
        }
        String due = parts.get(1).replace("due ", "");
        boolean certain = !parts.get(2).equals("any");
        List<LinkTruth.Outcome> outcomes = certain
                ? Arrays.stream(parts.get(2).split("/", -1)).map(this::outcome).toList()
                : List.of();
        return new LinkTruth.Promise(history.place(meeting, item, label), certain,
                due.equals("none") ? Optional.empty() : Optional.of(due), outcomes);
    }

    private LinkTruth.Outcome outcome(String text) {
        return text.startsWith("kept ")
                ? new LinkTruth.Outcome("kept", Optional.of(history.told(Threads.written(text.substring(5)))))
                : new LinkTruth.Outcome(text, Optional.empty());
    }

    private Stream<LinkTruth.Answer> answers(PaperPlan plan) {
        MeetingStory meeting = story.meeting(plan.meeting());
        return story.reports(plan).stream().flatMap(r -> r.sections().stream().flatMap(
                section -> values(section, "answer").stream().map(a -> answer(plan, meeting, r, section, a))));
    }

    /// Reads `1 accepted/amended 9(1)/9(2)`.
    private LinkTruth.Answer answer(PaperPlan plan, MeetingStory meeting, ReportStory report, Item section,
            String text) {
        String[] parts = text.split(" ", 3);
        Optional<String> label = label(parts[0]);
        Decision asked = section.decisions().stream().filter(d -> d.label().equals(label.orElse(""))).findFirst()
                .orElseThrow(() -> new StoryException(meeting.key() + ": nothing is asked for that has: " + text));
        List<Place> resolutions = parts.length < 3
                ? List.of()
                : Arrays.stream(parts[2].split("/", -1)).map(Threads::written).map(w -> here(meeting, w)).toList();
        return new LinkTruth.Answer(plan.name(), report.title(), label, asked.text(),
                Arrays.asList(parts[1].split("/", -1)), resolutions);
    }

    private Place here(MeetingStory meeting, Written written) {
        return history.told(new Written(written.minute(), written.label(), Optional.of(meeting.date().toString())));
    }

    /// The items of a paper's agenda of which there are minutes.
    private Stream<LinkTruth.Tabled> tabled(PaperPlan plan) {
        MeetingStory meeting = story.meeting(plan.meeting());
        boolean listed = plan.form() == Form.PACK || plan.form() == Form.AGENDA;
        return !listed || !history.isMinuted(meeting)
                ? Stream.empty()
                : meeting.minutes().stream().flatMap(item -> agendaItem(item)
                        .map(n -> new LinkTruth.Tabled(plan.name(), n, history.place(meeting, item))));
    }

    private static Stream<String> agendaItem(Item item) {
        return item.agendaItem().isEmpty() ? values(item, "item").stream() : Stream.of(item.agendaItem());
    }

    private LinkTruth.Missing missing(Threads.Gap gap) {
        return new LinkTruth.Missing(gap.kind(), gap.certain(), at(gap.at()), gap.words(), gap.document());
    }

    private Optional<Place> at(String text) {
        if (text.equals("none")) {
            return Optional.empty();
        }
        if (Character.isDigit(text.charAt(0))) {
            String[] parts = text.split(" ", 2);
            return Optional.of(new Place(threads.body(parts[1]), parts[0], Optional.empty(), Optional.empty()));
        }
        return Optional.of(history.place(story.meeting(text)));
    }

    /// The minutes whose words are others in the drafts.
    private List<LinkTruth.Amended> amendments() {
        List<LinkTruth.Amended> all = new ArrayList<>();
        for (MeetingStory draft : story.drafts()) {
            MeetingStory meeting = story.meeting(draft.key());
            for (int i = 0; i < meeting.minutes().size(); i++) {
                Item item = meeting.minutes().get(i);
                String words = words(item);
                String first = words(draft.minutes().get(i));
                if (!words.equals(first)) {
                    all.add(amended(history.place(meeting, item), first.split(" ", -1), words.split(" ", -1)));
                }
            }
        }
        return all;
    }

    private static String words(Item item) {
        return String.join(" ", item.lines().stream().map(line -> switch (line) {
            case Words words -> words.text();
            case Point point -> point.text();
            case Decision decision -> decision.text();
            case Grid grid -> grid.rows().toString();
        }).toList());
    }

    /// What is left when the words that both have at the head and the foot are taken away.
    private static LinkTruth.Amended amended(Place at, String[] first, String[] later) {
        int head = Arrays.mismatch(first, later);
        int foot = 0;
        while (foot < Math.min(first.length, later.length) - head
                && first[first.length - 1 - foot].equals(later[later.length - 1 - foot])) {
            foot++;
        }
        return new LinkTruth.Amended(at, String.join(" ", Arrays.copyOfRange(first, head, first.length - foot)),
                String.join(" ", Arrays.copyOfRange(later, head, later.length - foot)));
    }

    private Stream<Field> facts(String key) {
        return minuted().flatMap(m -> m.minutes().stream()).flatMap(i -> i.facts().threads().stream())
                .filter(f -> f.key().equals(key));
    }

    private static List<String> values(Item item, String key) {
        return item.facts().threads().stream().filter(f -> f.key().equals(key)).map(Field::value).toList();
    }

    private static Optional<String> label(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(text);
    }
}
