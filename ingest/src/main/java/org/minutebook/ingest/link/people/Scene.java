package org.minutebook.ingest.link.people;

import java.time.LocalDate;
import java.util.Optional;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.MeetingIds;
import org.minutebook.corpus.linked.Slip;
import org.minutebook.ingest.link.Places;

/// Where and when a name is printed.
///
/// @param realm where names are one's own: the id part of a council, or of a body whose council is not known
/// @param council the council's name
/// @param body the body's key
/// @param meeting the meeting's id in the whole library
/// @param day the day of the meeting
record Scene(String realm, Optional<String> council, Optional<String> body, Optional<String> meeting,
        Optional<LocalDate> day) {

    private static final String UNKNOWN = "_/";

    /// The key of the group of those who bear a surname here: no two councils' people are in one. Papers of which neither
    /// council nor body is known share groups by the first letters of their ids, lest there be one for each paper.
    String key(String surname) {
        boolean known = council.isPresent() || body.filter(realm::equals).isPresent();
        return (known ? realm : realm.substring(0, UNKNOWN.length() + 2)) + "/" + surname;
    }

    /// The surname of a group's key.
    static String surname(String key) {
        return key.substring(key.lastIndexOf('/') + 1);
    }

    static Scene of(Slip slip, Optional<Meeting> meeting, Places places) {
        Optional<String> council = meeting.flatMap(places::council).or(() -> slip.document().council());
        Optional<String> body = meeting.map(places::bodyKey);
        String realm = council.isPresent()
                ? MeetingIds.slug(council)
                : body.filter(b -> meeting.flatMap(Meeting::body).isPresent()).orElse(UNKNOWN + slip.id().brief());
        return new Scene(realm, council, body, meeting.map(places::meetingId), meeting.flatMap(Meeting::date));
    }
}
