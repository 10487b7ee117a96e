package org.minutebook.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Report;
import org.minutebook.corpus.Span;

/// Which meeting the passages of one filing belong to. A pack may hold the minutes of several.
final class Settings {

    private final Filing.Filed filing;
    private final People people;
    private final Map<String, Passage.Setting> known = new HashMap<>();

    Settings(Filing.Filed filing, People people) {
        this.filing = filing;
        this.people = people;
    }

    Passage.Setting of(String meeting) {
        return known.computeIfAbsent(meeting, this::find);
    }

    /// The setting of a report: its meeting's, or else the body and the day that it names itself.
    Passage.Setting of(Report report) {
        Passage.Setting setting = report.meeting().map(this::of).orElseGet(this::papers);
        return new Passage.Setting(setting.meeting(), setting.council(), setting.body().or(report::addressedTo),
                setting.date().or(report::date), setting.councillors());
    }

    /// The setting of a stretch of the paper: that of the minute or report which covers most of it, or else the
    /// paper's own.
    Passage.Setting at(Span span) {
        record Cover(Passage.Setting setting, int length) {}
        Stream<Cover> minutes = filing.all(Minute.class).stream()
                .map(m -> new Cover(of(m.meeting()), overlap(m.evidence().span(), span)));
        Stream<Cover> reports = filing.all(Report.class).stream()
                .map(r -> new Cover(of(r), overlap(r.evidence().span(), span)));
        return Stream.concat(minutes, reports).filter(c -> c.length() > 0)
                .reduce((a, b) -> b.length() > a.length() ? b : a).map(Cover::setting)
                .or(() -> headingIn(span)).orElseGet(this::papers);
    }

    private Optional<Passage.Setting> headingIn(Span span) {
        return filing.all(Meeting.class).stream().filter(m -> overlap(m.evidence().span(), span) > 0).findFirst()
                .map(m -> of(m.id()));
    }

    private Passage.Setting papers() {
        List<String> meetings = filing.all(Meeting.class).stream().map(Meeting::id).distinct().toList();
        return filing.document().meeting().or(() -> meetings.size() == 1
                ? Optional.of(meetings.getFirst())
                : Optional.empty()).map(this::of).orElseGet(() -> new Passage.Setting(Optional.empty(),
                        filing.document().council(), Optional.empty(), Optional.empty(), List.of()));
    }

    private Passage.Setting find(String id) {
        Optional<Meeting> meeting = filing.all(Meeting.class).stream().filter(m -> m.id().equals(id)).findFirst();
        List<Passage.Person> councillors = filing.all(Attendance.class).stream().filter(a -> a.meeting().equals(id))
                .filter(a -> a.status() == Attendance.Status.PRESENT || (a.status() == Attendance.Status.IN_ATTENDANCE
                        && People.councillor(a)))
                .map(people::member).distinct().toList();
        return new Passage.Setting(Optional.of(id),
                meeting.flatMap(Meeting::council).or(() -> filing.document().council()), meeting.flatMap(Meeting::body),
                meeting.flatMap(Meeting::date), councillors);
    }

    private static int overlap(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }
}
