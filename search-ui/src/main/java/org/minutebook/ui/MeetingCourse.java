package org.minutebook.ui;

import java.util.Optional;
import org.minutebook.corpus.linked.MeetingThread;

/// A meeting among those of its body.
///
/// @param standing how its minutes stand, in words
/// @param settledBy the minute that approved or amended them
/// @param previous the body's meeting before it
/// @param next the body's meeting after it
public record MeetingCourse(String standing, Optional<Step> settledBy, Optional<Step> previous, Optional<Step> next) {

    static MeetingCourse of(MeetingThread meeting, BodyHistory history) {
        return new MeetingCourse(standing(meeting, history), meeting.settledBy().flatMap(history::step),
                meeting.previous().flatMap(history::step), meeting.next().flatMap(history::step));
    }

    private static String standing(MeetingThread meeting, BodyHistory history) {
        String on = meeting.settledBy().flatMap(history::minute).flatMap(m -> history.meeting(m.meeting()))
                .flatMap(MeetingThread::date).map(d -> " on " + Words.day(d)).orElse("");
        return switch (meeting.minutes()) {
            case NONE -> "None are here";
            case DRAFT -> "Draft: no later meeting that is here approved them";
            case APPROVED -> "Approved" + on;
            case AMENDED -> "Amended" + on;
        };
    }
}
