package org.minutebook.ingest.link.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.MeetingIds;
import org.minutebook.corpus.Report;
import org.minutebook.corpus.linked.Slip;
import org.minutebook.ingest.extract.PersonName;
import org.minutebook.ingest.extract.PersonNames;
import org.minutebook.ingest.link.Places;

/// Reads mentions off a slip.
final class Mentions {

    private final Slip slip;
    private final Places places;
    private final Map<String, Meeting> meetings = new HashMap<>();
    private final Map<String, LocalDate> reports = new HashMap<>();
    private final Initials initials;
    private final String key;

    private Mentions(String key, Slip slip, Places places) {
        this.key = key;
        this.slip = slip;
        this.initials = Initials.of(slip.all(Attendance.class), slip.all(Appearance.class).stream()
                .filter(a -> NameForm.key(a.name()).equals(key)).toList());
        this.places = places;
        slip.all(Meeting.class).forEach(m -> meetings.putIfAbsent(m.id(), m));
        slip.all(Report.class).forEach(r -> r.date().ifPresent(d -> reports.putIfAbsent(r.id(), d)));
    }

    /// The mentions of a group's people in one paper, in the order of the text.
    static List<Mention> of(String key, Slip slip, Places places) {
        Mentions mentions = new Mentions(key, slip, places);
        List<Mention> found = new ArrayList<>();
        for (Finding finding : slip.findings()) {
            if (finding instanceof Attendance a) {
                found.add(mentions.of(a));
            } else if (finding instanceof Appearance a) {
                found.add(mentions.of(a));
            }
        }
        return List.copyOf(found);
    }

    private Mention of(Attendance a) {
        Optional<Meeting> meeting = meeting(Optional.of(a.meeting()));
        Optional<String> council = council(meeting);
        Standing standing = Roles.standing(a, council.isPresent());
        return new Mention(a.name(), NameForm.of(a.name()), a.evidence().span(), realm(council, meeting), council,
                meeting.map(places::bodyKey), meeting.map(places::meetingId), Optional.of(a.status()), standing,
                sex(a.title(), a.name()), Roles.post(a.role()), meeting.flatMap(Meeting::date));
    }

    private Mention of(Appearance a) {
        Optional<Meeting> meeting = meeting(a.meeting());
        Optional<String> council = council(meeting);
        Optional<String> title = PersonNames.whole(a.name()).flatMap(PersonName::title);
        String name = NameForm.key(a.name()).equals(key) ? a.name() : meant(a);
        Optional<LocalDate> day = a.report().map(reports::get).or(() -> meeting.flatMap(Meeting::date));
        return new Mention(a.name(), NameForm.of(name), a.evidence().span(), realm(council, meeting), council,
                meeting.map(places::bodyKey), meeting.map(places::meetingId), Optional.empty(),
                name.equals(a.name()) ? Roles.standing(a, title) : Standing.UNSAID, sex(title, name),
                Roles.post(a.role()), day);
    }

    /// The name for which initials stand.
    private String meant(Appearance a) {
        return initials.name(a.name(), a.meeting()).or(() -> initials.name(a.name(), Optional.empty()))
                .orElse(a.name());
    }

    private Optional<Meeting> meeting(Optional<String> id) {
        return id.or(() -> slip.document().meeting()).map(meetings::get);
    }

    private Optional<String> council(Optional<Meeting> meeting) {
        return meeting.flatMap(places::council).or(() -> slip.document().council());
    }

    private String realm(Optional<String> council, Optional<Meeting> meeting) {
        if (council.isPresent()) {
            return MeetingIds.slug(council);
        }
        return meeting.filter(m -> m.body().isPresent()).map(places::bodyKey).orElse("_/" + slip.id().brief());
    }

    private static Sex sex(Optional<String> title, String name) {
        Sex titled = Sex.of(title);
        List<String> given = NameForm.of(name).given();
        return titled == Sex.UNSAID && !given.isEmpty() ? GivenNames.sex(given.getFirst()) : titled;
    }
}
