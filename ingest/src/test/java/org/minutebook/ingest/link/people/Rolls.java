package org.minutebook.ingest.link.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.minutebook.corpus.Action;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.MeetingIds;
import org.minutebook.corpus.linked.Linked;
import org.minutebook.corpus.linked.Slip;
import org.minutebook.ingest.extract.PersonName;
import org.minutebook.ingest.extract.PersonNames;
import org.minutebook.ingest.link.Places;

/// Papers as a few lines of text, each the head of a meeting and those whom its paper names:
///
///     Anytown Council, Cabinet, 2007-05-14
///     present: Councillor Ann Ash
///     in attendance: Bob Oak, Head of Housing
///     presenter: Bob Oak, Head of Housing
///     lead: BO
///
/// An empty line ends a paper. A dash stands for a council that the paper does not name.
final class Rolls {

    private final String text;
    private final DocumentId id;
    private final List<Finding> findings = new ArrayList<>();
    private final Meeting meeting;

    private Rolls(String text) {
        this.text = text;
        this.id = DocumentId.of(text);
        String[] head = text.lines().findFirst().orElseThrow().split(", ", -1);
        Optional<String> council = Optional.of(head[0]).filter(c -> !c.equals("-"));
        Optional<LocalDate> day = Optional.of(LocalDate.parse(head[2]));
        this.meeting = new Meeting(MeetingIds.of(council, Optional.of(head[1]), day, 1, id), council,
                Optional.of(head[1]), day, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Evidence.at(id, 0, 1, "head"));
        findings.add(meeting);
        text.lines().skip(1).forEach(this::line);
    }

    /// What the papers add up to: all groups, by their keys.
    static List<Linked> linked(String papers) {
        PeopleLinker linker = new PeopleLinker();
        Map<String, List<Slip>> groups = new TreeMap<>();
        Stream.of(papers.strip().split("\n\\s*\n", -1)).map(p -> new Rolls(p).slip()).sorted(Comparator.comparing(
                Slip::id)).forEach(
                        slip -> linker.slips(slip, Places.AS_PRINTED)
                                .forEach((key, part) -> groups.computeIfAbsent(key, k -> new ArrayList<>()).add(part)));
        return groups.entrySet().stream().flatMap(g -> linker.link(g.getKey(), g.getValue(), Places.AS_PRINTED)
                .stream()).toList();
    }

    private Slip slip() {
        return new Slip(new Document(id, "paper.txt", "text/plain", OptionalInt.empty(), text.length(),
                Document.Kind.MINUTES, meeting.council(), Optional.of(meeting.id()), Optional.empty(), false,
                OptionalInt.empty(),
                Document.Status.READ, List.of(), "1"), findings);
    }

    private void line(String line) {
        String said = line.substring(line.indexOf(':') + 1).strip();
        int start = text.indexOf(line) + line.indexOf(':') + 2;
        Evidence evidence = Evidence.at(id, start, start + said.length(), "line");
        switch (line.substring(0, line.indexOf(':'))) {
            case "present" -> findings.add(attendance(said, Attendance.Status.PRESENT, evidence));
            case "apologies" -> findings.add(attendance(said, Attendance.Status.APOLOGIES, evidence));
            case "in attendance" -> findings.add(attendance(said, Attendance.Status.IN_ATTENDANCE, evidence));
            case "presenter" -> findings.add(appearance(said, Appearance.Capacity.PRESENTER, evidence));
            case "mentioned" -> findings.add(appearance(said, Appearance.Capacity.MENTIONED, evidence));
            case "lead" -> findings.add(action(said, evidence));
            default -> throw new IllegalArgumentException(line);
        }
    }

    private Attendance attendance(String said, Attendance.Status status, Evidence evidence) {
        PersonName name = PersonNames.at(said, 0).orElseThrow();
        return new Attendance(meeting.id(), name.name(), name.title(), status, false, role(said), evidence);
    }

    private Appearance appearance(String said, Appearance.Capacity capacity, Evidence evidence) {
        String name = said.split(", ", 2)[0];
        return new Appearance(PersonNames.whole(name).map(PersonName::name).orElse(name), role(said), Optional.empty(),
                capacity, Optional.empty(), Optional.empty(), Optional.of(meeting.id()), Appearance.Contact.NONE,
                evidence);
    }

    private static Action action(String leads, Evidence evidence) {
        return new Action(OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty(), "Do it",
                Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(leads),
                List.of(leads.split("/ ?", -1)), Optional.empty(), Optional.empty(), Optional.empty(),
                Action.State.UNKNOWN, List.of(), Optional.empty(), Optional.empty(), evidence);
    }

    private static Optional<String> role(String said) {
        String[] parts = said.split(", ", 2);
        return parts.length < 2 ? Optional.empty() : Optional.of(parts[1]);
    }
}
