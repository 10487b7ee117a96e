package org.minutebook.bench.sample;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.minutebook.bench.accuracy.LinkTruth.Place;
import org.minutebook.bench.accuracy.Truth;
import org.minutebook.bench.sample.MeetingStory.Item;
import org.minutebook.bench.sample.Threads.Written;

/// Finds minutes in the story by what later minutes say of them. No two meetings of it are on one day.
final class History {

    private final Story story;

    History(Story story) {
        this.story = story;
    }

    /// The name that a meeting's body bears now.
    String body(MeetingStory meeting) {
        return story.threads().body(meeting.body());
    }

    Place place(MeetingStory meeting) {
        return new Place(body(meeting), meeting.date().toString(), Optional.empty(), Optional.empty());
    }

    Place place(MeetingStory meeting, Item item) {
        return place(meeting, item, Optional.empty());
    }

    Place place(MeetingStory meeting, Item item, Optional<String> label) {
        return new Place(body(meeting), meeting.date().toString(), Optional.of(item.number()), label);
    }

    /// Whether a paper holds the meeting's minutes.
    boolean isMinuted(MeetingStory meeting) {
        return story.papers().stream().filter(story::printsMinutes)
                .anyMatch(p -> story.minuted(p).key().equals(meeting.key()));
    }

    /// What a reference means; empty where it is nothing that the story tells.
    Optional<Place> meant(MeetingStory from, Truth.Reference reference) {
        Optional<MeetingStory> dated = reference.toMeeting().flatMap(this::on);
        if (reference.toMinute().isEmpty() || (reference.toMeeting().isPresent() && dated.isEmpty())) {
            return dated.map(this::place);
        }
        Written written = new Written(reference.toMinute().get(), reference.toLabel(), reference.toMeeting());
        return Optional.of(dated.map(m -> told(m, written)).orElseGet(() -> latest(from, written)));
    }

    /// A minute with its day.
    Place told(Written written) {
        return told(written.date().flatMap(this::on).orElseThrow(() -> new StoryException("nobody met: " + written)),
                written);
    }

    private Place told(MeetingStory meeting, Written written) {
        if (!holds(meeting, written)) {
            throw new StoryException(meeting.key() + " has no minute " + written);
        }
        return written.in(body(meeting), meeting.date().toString());
    }

    /// The last meeting of the same body before this one that has such a minute.
    private Place latest(MeetingStory from, Written written) {
        List<MeetingStory> before = story.meetings().stream()
                .filter(m -> body(m).equals(body(from)) && m.date().isBefore(from.date()))
                .sorted(Comparator.comparing(MeetingStory::date).reversed()).toList();
        return before.stream().filter(m -> holds(m, written)).findFirst().map(m -> told(m, written))
                .orElseThrow(() -> new StoryException(from.key() + " refers to no minute before it: " + written));
    }

    private static boolean holds(MeetingStory meeting, Written written) {
        return meeting.minutes().stream().filter(i -> i.number().equals(written.minute()))
                .anyMatch(i -> written.label().isEmpty()
                        || i.decisions().stream().anyMatch(d -> written.label().get().equals(d.label())));
    }

    private Optional<MeetingStory> on(String date) {
        return story.meetings().stream().filter(m -> m.date().toString().equals(date)).findFirst();
    }
}
