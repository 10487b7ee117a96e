package org.minutebook.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.linked.Commitment;
import org.minutebook.corpus.linked.MeetingThread;
import org.minutebook.corpus.linked.MinuteThread;

/// What linking found of one body: its meetings, their minutes and what these promise.
record BodyHistory(List<MeetingThread> meetings, List<MinuteThread> minutes, List<Commitment> commitments,
        Shelf shelf) {

    /// @param meeting the id of one of the body's meetings
    static BodyHistory of(String meeting, Shelf shelf) {
        var links = shelf.library().links();
        return new BodyHistory(links.ofBody(meeting, MeetingThread.class), links.ofBody(meeting, MinuteThread.class),
                links.ofBody(meeting, Commitment.class), shelf);
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

    /// The minutes that refer to a meeting as a whole.
    List<Step> referringTo(String meeting) {
        return minutes.stream().filter(m -> m.refersTo().contains(meeting)).map(m -> step(m, "")).toList();
    }

    /// The minute that was taken under an agenda item.
    Optional<Step> takenUnder(String agendaItem) {
        return minutes.stream().filter(m -> m.agendaItems().contains(agendaItem)).findFirst()
                .map(m -> new Step(m.number().map(n -> "minute " + n).orElse("its minute"),
                        Links.minutePage(m.id())));
    }

    /// A minute among those of its body.
    record Place(MinuteThread minute, BodyHistory history) {

        Optional<LocalDate> date() {
            return history.meeting(minute.meeting()).flatMap(MeetingThread::date);
        }

        /// Where it leads, with its body's name.
        Step step() {
            return history.step(minute, history.meeting(minute.meeting()).flatMap(MeetingThread::body)
                    .map(b -> ", " + b).orElse(""));
        }
    }

    /// The minute, whosesoever, of which one printing has this id; empty where it is no such id.
    Optional<Place> place(String id) {
        return minute(id).map(m -> new Place(m, this)).or(() -> elsewhere(id));
    }

    /// Where the id of a meeting or minute, whosesoever, leads; empty where it is no such id.
    Optional<Step> step(String id) {
        return minute(id).map(m -> step(m, ""))
                .or(() -> meeting(id)
                        .or(() -> named(shelf.library().links().ofBody(id, MeetingThread.class), id))
                        .map(BodyHistory::step))
                .or(() -> elsewhere(id).map(Place::step));
    }

    /// Another body's minute. Its id begins with the paper's.
    private Optional<Place> elsewhere(String id) {
        Optional<BodyHistory> other = shelf.library().paper(id.split(":", 2)[0]).flatMap(shelf.library()::filing)
                .flatMap(paper -> meetingOf(paper, id)).map(meeting -> of(meeting, shelf));
        return other.flatMap(o -> o.minute(id).map(m -> new Place(m, o)));
    }

    private static Optional<String> meetingOf(Filing paper, String minute) {
        return paper instanceof Filing.Filed filed
                ? filed.all(Minute.class).stream().filter(m -> m.id().equals(minute)).findFirst().map(Minute::meeting)
                : Optional.empty();
    }

    static Step step(MeetingThread meeting) {
        return new Step(meeting.body().orElse("Meeting") + ", " + Words.day(meeting.date()),
                Links.meeting(meeting.id()));
    }

    /// @param body what to say of the body
    private Step step(MinuteThread minute, String body) {
        String day = meeting(minute.meeting()).flatMap(MeetingThread::date).map(d -> ", " + Words.day(d)).orElse("");
        return new Step(minute.number().map(n -> "Minute " + n + ": ").orElse("") + minute.title() + body + day,
                Links.minutePage(minute.id()));
    }

    private static Optional<MeetingThread> named(List<MeetingThread> meetings, String id) {
        return meetings.stream().filter(m -> m.id().equals(id)).findFirst();
    }
}
