package org.minutebook.ingest.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.minutebook.corpus.Abbreviation;
import org.minutebook.corpus.Action;
import org.minutebook.corpus.AgendaItem;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.CompletionSummary;
import org.minutebook.corpus.CrossReference;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Grid;
import org.minutebook.corpus.IndicatorReference;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Motion;
import org.minutebook.corpus.PerformanceNote;
import org.minutebook.corpus.Reading;
import org.minutebook.corpus.Recommendation;
import org.minutebook.corpus.Report;
import org.minutebook.corpus.Resolution;
import org.minutebook.corpus.linked.Slip;

/// What a paper gives to each of the bodies whose meetings it tells of.
final class BodySlips {

    private final Map<String, String> bodies = new TreeMap<>();
    private final Map<String, String> minutes = new HashMap<>();
    private final Map<String, String> reports = new HashMap<>();

    private BodySlips(Slip paper, Places places) {
        paper.all(Meeting.class).forEach(m -> bodies.put(m.id(), places.bodyKey(m)));
        paper.all(Minute.class).forEach(m -> minutes.put(m.id(), m.meeting()));
        paper.all(Report.class).forEach(r -> r.meeting().ifPresent(m -> reports.put(r.id(), m)));
        for (LoneReport lone : LoneReport.of(paper)) {
            bodies.put(lone.meeting().id(), places.bodyKey(lone.meeting()));
            reports.put(lone.report().id(), lone.meeting().id());
        }
    }

    /// By the bodies' keys; empty for a paper that tells of no meeting and has no report for one.
    static Map<String, Slip> of(Slip paper, Places places) {
        BodySlips concern = new BodySlips(paper, places);
        Map<String, List<Finding>> parted = new TreeMap<>();
        concern.bodies.values().forEach(b -> parted.computeIfAbsent(b, k -> new ArrayList<>()));
        for (Finding finding : paper.findings()) {
            if (concern.everywhere(finding)) {
                parted.values().forEach(f -> f.add(finding));
            } else {
                concern.meeting(finding).map(concern.bodies::get).ifPresent(b -> parted.getOrDefault(b,
                        new ArrayList<>()).add(finding));
            }
        }
        NamedElsewhere.of(paper, places).forEach((body, findings) -> parted
                .computeIfAbsent(body, k -> new ArrayList<>()).addAll(findings));
        Map<String, Slip> slips = new TreeMap<>();
        parted.forEach((body, findings) -> slips.put(body, new Slip(paper.document(), findings)));
        return slips;
    }

    /// An action plan that is part of no minute and no report may be anybody's.
    private boolean everywhere(Finding finding) {
        return finding instanceof Action action && action.minute().isEmpty() && action.report().isEmpty();
    }

    /// The meeting that the finding concerns; empty where that is none, or where no linking of bodies asks for it.
    private Optional<String> meeting(Finding finding) {
        return switch (finding) {
            case Meeting m -> Optional.of(m.id());
            case Minute m -> Optional.of(m.meeting());
            case Resolution r -> Optional.of(r.meeting());
            case AgendaItem a -> Optional.of(a.meeting());
            case Report r -> Optional.ofNullable(reports.get(r.id()));
            case CrossReference r -> Optional.ofNullable(minutes.get(r.minute()));
            case Recommendation r -> Optional.ofNullable(reports.get(r.report()));
            case Appearance a -> of(a.minute(), a.report()).or(a::meeting);
            case Action a -> of(a.minute(), a.report());
            case Attendance _,Motion _,IndicatorReference _,Reading _,PerformanceNote _,CompletionSummary _,Abbreviation _,Grid _ ->
                Optional.empty();
        };
    }

    private Optional<String> of(Optional<String> minute, Optional<String> report) {
        return minute.map(minutes::get).or(() -> report.map(reports::get));
    }
}
