package org.minutebook.ingest.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.minutebook.corpus.AgendaItem;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.CrossReference;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.linked.Linked;
import org.minutebook.corpus.linked.Slip;

/// Finds the council of papers that name none: the one with a body of that name whose meetings, members or meeting place
/// are the paper's, or the one whose body it is where hardly any two have one of that name. Papers of which none is found
/// are put with those that have these in common with them. A group is what bears one body's name.
final class UnnamedLinker implements Linker {

    @Override
    public String name() {
        return "unnamed";
    }

    @Override
    public Map<String, Slip> slips(Slip paper, Places places) {
        Map<String, Set<String>> meetings = new TreeMap<>();
        for (Meeting meeting : paper.all(Meeting.class)) {
            keys(meeting, places).forEach(k -> meetings.computeIfAbsent(k, q -> new TreeSet<>()).add(meeting.id()));
        }
        Map<String, Slip> slips = new TreeMap<>();
        meetings.forEach((key, ids) -> slips.put(key, slip(paper, ids)));
        return slips;
    }

    private static Slip slip(Slip paper, Set<String> meetings) {
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : paper.findings()) {
            switch (finding) {
                case Meeting m when meetings.contains(m.id()) -> findings.add(m);
                case Attendance a when meetings.contains(a.meeting()) -> findings.add(a);
                case Minute m when meetings.contains(m.meeting()) -> findings.add(titled(m));
                case AgendaItem a when meetings.contains(a.meeting()) -> findings.add(a);
                case CrossReference r when isApproval(r) -> findings.add(r);
                case Finding other -> {
                }
            }
        }
        return new Slip(paper.document(), findings);
    }

    /// The minute without its words.
    private static Minute titled(Minute minute) {
        return new Minute(minute.id(), minute.meeting(), minute.number(), minute.title(), minute.version(), "", false,
                Optional.empty(), minute.evidence());
    }

    private static boolean isApproval(CrossReference reference) {
        return reference.kind() == CrossReference.Kind.PREVIOUS_MINUTES;
    }

    /// The names under which the meeting's body goes: the one that is printed, and the one it has now.
    private static Set<String> keys(Meeting meeting, Places places) {
        Set<String> keys = new TreeSet<>();
        meeting.body().ifPresent(b -> keys.add(BodyTitle.key(b, meeting.council())));
        meeting.council().flatMap(c -> places.body(meeting)).ifPresent(b -> keys.add(BodyTitle.key(b, places.council(
                meeting))));
        if (meeting.council().isPresent()) {
            keys.remove(BodyTitle.COUNCIL);
        }
        return keys;
    }

    @Override
    public boolean matters(Slip slip) {
        return slip.all(Meeting.class).stream().anyMatch(m -> m.council().isEmpty());
    }

    @Override
    public List<Linked> link(String key, List<Slip> slips, Places places) {
        List<Circles.Named> named = new ArrayList<>();
        Map<DocumentId, Map<String, List<Told>>> unnamed = new TreeMap<>();
        for (Slip slip : slips) {
            for (Meeting meeting : slip.all(Meeting.class)) {
                String body = places.body(meeting).orElseThrow();
                if (meeting.council().isPresent()) {
                    named.add(new Circles.Named(places.bodyKey(meeting), places.council(meeting).orElseThrow(), body,
                            Told.of(slip, meeting)));
                } else {
                    unnamed.computeIfAbsent(slip.id(), p -> new TreeMap<>())
                            .computeIfAbsent(meeting.body().orElse(body), b -> new ArrayList<>())
                            .add(Told.of(slip, meeting));
                }
            }
        }
        List<Circles.Unnamed> papers = new ArrayList<>();
        unnamed.forEach((paper, bodies) -> bodies
                .forEach((body, told) -> papers.add(new Circles.Unnamed(paper, body, told))));
        return List.copyOf(new Circles(BodyTitle.isRare(key), named, papers).names());
    }
}
