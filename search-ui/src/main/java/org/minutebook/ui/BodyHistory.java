package org.minutebook.ui;

import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.library.Links;
import org.minutebook.corpus.linked.Commitment;
import org.minutebook.corpus.linked.MeetingThread;
import org.minutebook.corpus.linked.MinuteThread;

/// What linking found of one body: its meetings, their minutes and what these promise.
record BodyHistory(List<MeetingThread> meetings, List<MinuteThread> minutes, List<Commitment> commitments,
        Links links) {

    /// @param meeting the id of one of the body's meetings
    static BodyHistory of(String meeting, Shelf shelf) {
        Links links = shelf.library().links();
        return new BodyHistory(links.ofBody(meeting, MeetingThread.class), links.ofBody(meeting, MinuteThread.class),
                links.ofBody(meeting, Commitment.class), links);
    }

    Optional<MeetingThread> meeting(String id) {
        return named(meetings, id);
    }

    /// The minute of which one printing has this id.
    Optional<MinuteThread> minute(String id) {
        return minutes.stream()
                .filter(m -> m.id().equals(id) || m.printings().stream().anyMatch(p -> p.minute().equals(id)))
                .findFirst();
    }

    /// Where the id of a meeting, whosesoever, or of one of these minutes leads; empty where it is no such id.
    Optional<Step> step(String id) {
        return minute(id).map(this::step)
                .or(() -> meeting(id).or(() -> named(links.ofBody(id, MeetingThread.class), id))
                        .map(BodyHistory::step));
    }

    static Step step(MeetingThread meeting) {
        return new Step(meeting.body().orElse("Meeting") + ", " + Words.day(meeting.date()),
                org.minutebook.ui.Links.meeting(meeting.id()));
    }

    private Step step(MinuteThread minute) {
        String day = meeting(minute.meeting()).flatMap(MeetingThread::date).map(d -> ", " + Words.day(d)).orElse("");
        return new Step(minute.number().map(n -> "Minute " + n + ": ").orElse("") + minute.title() + day,
                minute.number().map(n -> org.minutebook.ui.Links.minute(minute.meeting(), n))
                        .orElseGet(() -> org.minutebook.ui.Links.meeting(minute.meeting())));
    }

    private static Optional<MeetingThread> named(List<MeetingThread> meetings, String id) {
        return meetings.stream().filter(m -> m.id().equals(id)).findFirst();
    }
}
