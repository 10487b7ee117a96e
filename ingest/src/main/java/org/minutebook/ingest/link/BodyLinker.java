package org.minutebook.ingest.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.minutebook.corpus.Abbreviation;
import org.minutebook.corpus.AgendaItem;
import org.minutebook.corpus.CrossReference;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Report;
import org.minutebook.corpus.linked.Linked;
import org.minutebook.corpus.linked.Slip;

/// Ties the names that papers give to a council and its bodies. A group is what bears the name of one place; reports
/// that were published by themselves, and references to other bodies, are in it for their papers to be linked again
/// where the name of the body is tied otherwise.
final class BodyLinker implements Linker {

    private static final Pattern MINUTES = Pattern.compile("\\bminutes\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "names";
    }

    @Override
    public Map<String, Slip> slips(Slip paper, Places places) {
        Map<String, Set<String>> meetings = new TreeMap<>();
        for (Meeting meeting : paper.all(Meeting.class)) {
            meeting.council().map(c -> CouncilName.of(c).place())
                    .filter(p -> !p.isEmpty() && meeting.body().isPresent())
                    .ifPresent(p -> meetings.computeIfAbsent(p, k -> new TreeSet<>()).add(meeting.id()));
        }
        Map<String, Slip> slips = new TreeMap<>();
        if (!LoneReport.of(paper).isEmpty()) {
            paper.document().council().map(c -> CouncilName.of(c).place()).filter(p -> !p.isEmpty())
                    .ifPresent(p -> slips.put(p, new Slip(paper.document(),
                            List.copyOf(paper.all(Report.class)))));
        }
        meetings.forEach((place, ids) -> slips.put(place, slip(paper, ids)));
        return slips;
    }

    private static Slip slip(Slip paper, Set<String> meetings) {
        Map<String, Minute> minutes = new HashMap<>();
        paper.all(Minute.class).forEach(m -> minutes.put(m.id(), m));
        Set<String> needed = new HashSet<>();
        for (String meeting : meetings) {
            List<String> told = paper.all(Minute.class).stream().filter(m -> m.meeting().equals(meeting))
                    .map(Minute::id).toList();
            told.stream().findFirst().ifPresent(needed::add);
            told.stream().reduce((a, b) -> b).ifPresent(needed::add);
        }
        List<CrossReference> approvals = paper.all(CrossReference.class).stream()
                .filter(r -> r.kind() == CrossReference.Kind.PREVIOUS_MINUTES).toList();
        approvals.forEach(r -> needed.add(r.minute()));
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : paper.findings()) {
            switch (finding) {
                case Meeting m when meetings.contains(m.id()) -> findings.add(m);
                case Minute m when meetings.contains(m.meeting()) && needed.contains(m.id()) -> findings.add(bare(m));
                case CrossReference r when approvals.contains(r) || r.toBody().isPresent() -> findings.add(r);
                case AgendaItem a when meetings.contains(a.meeting()) && MINUTES.matcher(a.title()).find() ->
                    findings.add(a);
                case Abbreviation a -> findings.add(a);
                case Finding other -> {
                }
            }
        }
        return new Slip(paper.document(), findings);
    }

    /// The minute without its words, which the tying of names does not ask for.
    static Minute bare(Minute minute) {
        return new Minute(minute.id(), minute.meeting(), minute.number(), "", minute.version(), "", false,
                Optional.empty(), minute.evidence());
    }

    @Override
    public List<Linked> link(String key, List<Slip> slips, Places places) {
        CouncilNames councils = new CouncilNames(slips.stream().flatMap(s -> s.all(Meeting.class).stream())
                .flatMap(m -> m.council().stream()).toList());
        Map<String, CouncilBodies> bodies = new TreeMap<>();
        for (Slip slip : slips) {
            for (Meeting meeting : slip.all(Meeting.class)) {
                String council = councils.fullest(meeting.council().orElseThrow());
                bodies.computeIfAbsent(council, CouncilBodies::new).add(slip, meeting);
            }
        }
        List<Linked> names = new ArrayList<>();
        bodies.values().forEach(b -> names.addAll(b.names()));
        return names;
    }
}
