package org.minutebook.ingest.link.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.minutebook.corpus.Action;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Report;
import org.minutebook.corpus.linked.Slip;
import org.minutebook.ingest.extract.PersonName;
import org.minutebook.ingest.extract.PersonNames;
import org.minutebook.ingest.link.Places;

/// Deals a paper's names out to the groups of their surnames in its councils. What a slip holds is pared: of the paper
/// only whose it is, an appearance is given the meeting it belongs to, the lead of an action is an appearance, a report
/// has its day only, and initials that lead an action go where the one name of the paper's own lists goes that has them.
final class NameSlips {

    private final Slip paper;
    private final Map<String, Meeting> meetings = new LinkedHashMap<>();
    private final Map<String, String> minutes = new HashMap<>();
    private final Map<String, Report> reports = new HashMap<>();
    private final Map<String, List<Finding>> dealt = new TreeMap<>();

    private NameSlips(Slip paper) {
        this.paper = paper;
        paper.all(Meeting.class).forEach(m -> meetings.putIfAbsent(m.id(), m));
        paper.all(Minute.class).forEach(m -> minutes.putIfAbsent(m.id(), m.meeting()));
        paper.all(Report.class).forEach(r -> reports.putIfAbsent(r.id(), r));
    }

    static Map<String, Slip> of(Slip paper, Places places) {
        NameSlips slips = new NameSlips(paper);
        paper.all(Attendance.class).forEach(a -> slips.deal(a.name(), a));
        List<Appearance> appearances = paper.all(Appearance.class).stream().map(slips::placed).toList();
        appearances.forEach(a -> slips.deal(a.name(), a));
        Initials initials = Initials.of(paper.all(Attendance.class), appearances);
        paper.all(Action.class).forEach(a -> slips.deal(a, initials));
        return slips.made(places);
    }

    private void deal(String name, Finding finding) {
        String key = NameForm.key(name);
        if (!key.isEmpty() && !key.equals("_")) {
            dealt.computeIfAbsent(key, k -> new ArrayList<>()).add(finding);
        }
    }

    private void deal(Action action, Initials initials) {
        Optional<String> meeting = action.minute().map(minutes::get);
        for (String lead : new LinkedHashSet<>(action.leads())) {
            Optional<String> name = PersonNames.whole(lead).filter(PersonName::sure).map(n -> lead)
                    .or(() -> initials.name(lead, meeting));
            name.ifPresent(n -> deal(n, placed(new Appearance(lead, Optional.empty(), Optional.empty(),
                    Appearance.Capacity.LEAD, action.minute(), action.report(), Optional.empty(),
                    Appearance.Contact.NONE, action.evidence()))));
        }
    }

    /// The appearance by its meeting; by its report where that has no meeting.
    private Appearance placed(Appearance a) {
        Optional<Report> report = a.report().map(reports::get);
        Optional<String> meeting = a.minute().map(minutes::get).or(a::meeting)
                .or(() -> report.flatMap(Report::meeting)).or(() -> paper.document().meeting());
        return new Appearance(a.name(), a.role(), a.organisation(), a.capacity(), Optional.empty(),
                report.flatMap(Report::date).flatMap(d -> a.report()), meeting, Appearance.Contact.NONE, a.evidence());
    }

    private Map<String, Slip> made(Places places) {
        Document document = pared(paper.document());
        Map<Optional<String>, Scene> scenes = new HashMap<>();
        Map<String, Slip> made = new TreeMap<>();
        dealt.forEach((surname, findings) -> {
            Slip slip = new Slip(document, Stream.concat(context(findings).stream(), findings.stream()).toList());
            for (Finding finding : findings) {
                Scene scene = scenes.computeIfAbsent(meeting(finding),
                        id -> Scene.of(paper, id.map(meetings::get), places));
                made.put(scene.key(surname), slip);
            }
        });
        return made;
    }

    private Optional<String> meeting(Finding finding) {
        Optional<String> own = switch (finding) {
            case Attendance a -> Optional.of(a.meeting());
            case Appearance a -> a.meeting();
            case Finding other -> Optional.empty();
        };
        return own.or(() -> paper.document().meeting());
    }

    private Set<Finding> context(List<Finding> findings) {
        Set<Finding> context = new LinkedHashSet<>();
        for (Finding finding : findings) {
            if (finding instanceof Attendance a) {
                Optional.ofNullable(meetings.get(a.meeting())).ifPresent(context::add);
            } else if (finding instanceof Appearance a) {
                a.meeting().map(meetings::get).ifPresent(context::add);
                a.report().map(reports::get).map(NameSlips::pared).ifPresent(context::add);
            }
        }
        return context;
    }

    private static Document pared(Document d) {
        return new Document(d.id(), "", "", OptionalInt.empty(), 0, d.kind(), d.council(), d.meeting(),
                Optional.empty(), false, OptionalInt.empty(), d.status(), List.of(), "");
    }

    private static Report pared(Report r) {
        return new Report(r.id(), r.meeting(), Optional.empty(), r.date(), "", Optional.empty(), List.of(),
                r.evidence());
    }
}
