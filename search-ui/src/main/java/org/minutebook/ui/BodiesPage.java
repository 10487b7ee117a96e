package org.minutebook.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.minutebook.corpus.linked.MeetingThread;

/// Every council, with its bodies.
///
/// @param councils in order of their names; papers that name none come last
public record BodiesPage(List<Council> councils) implements Page {

    static final String PATH = "/bodies";
    private static final String LAST = "\uFFFF";

    /// A council.
    ///
    /// @param name empty where papers name none
    public record Council(Optional<String> name, List<Body> bodies) {}

    /// A body.
    ///
    /// @param id as the ids of its meetings begin
    public record Body(String id, String name, int meetings, Optional<LocalDate> first, Optional<LocalDate> last) {

        static Body of(String id, List<MeetingThread> meetings) {
            List<LocalDate> days = meetings.stream().flatMap(m -> m.date().stream()).sorted().toList();
            MeetingThread latest = latest(meetings);
            return new Body(id, latest.body().or(latest::council).orElse("Meetings whose body is not known"),
                    meetings.size(), days.stream().findFirst(), days.stream().reduce((a, b) -> b));
        }

        /// "31 meetings, 2006 to 2011".
        public String told() {
            String years = first.map(f -> ", " + f.getYear() + last.filter(l -> l.getYear() > f.getYear())
                    .map(l -> " to " + l.getYear()).orElse("")).orElse("");
            return Words.count(meetings, "meeting", "meetings") + years;
        }
    }

    @Override
    public String template() {
        return "bodies";
    }

    static BodiesPage of(List<MeetingThread> meetings) {
        Map<String, List<Body>> councils = new TreeMap<>();
        bodies(meetings).forEach((id, own) -> councils
                .computeIfAbsent(latest(own).council().orElse(LAST), c -> new ArrayList<>()).add(Body.of(id, own)));
        return new BodiesPage(councils.entrySet().stream()
                .map(e -> new Council(Optional.of(e.getKey()).filter(c -> !c.equals(LAST)),
                        e.getValue().stream().sorted(Comparator.comparing(Body::name)).toList()))
                .toList());
    }

    /// The meetings of each body, by the id with which theirs begin.
    private static Map<String, List<MeetingThread>> bodies(List<MeetingThread> meetings) {
        return meetings.stream().collect(Collectors.groupingBy(m -> body(m.id()), TreeMap::new, Collectors.toList()));
    }

    /// The id of the body whose meeting this is.
    static String body(String meeting) {
        String[] parts = meeting.split("/", 3);
        return parts.length < 2 ? meeting : parts[0] + "/" + parts[1];
    }

    static MeetingThread latest(List<MeetingThread> meetings) {
        return meetings.stream().max(Comparator.comparing(m -> m.date().orElse(LocalDate.MIN))).orElseThrow();
    }
}
