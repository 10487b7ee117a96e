package org.minutebook.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Report;
import org.minutebook.corpus.Resolution;
import org.minutebook.corpus.Span;
import org.minutebook.ingest.extract.AgendaRules;
import org.minutebook.ingest.extract.AppearanceRules;
import org.minutebook.ingest.extract.AttendanceRules;
import org.minutebook.ingest.extract.ContactRules;
import org.minutebook.ingest.extract.MeetingRules;
import org.minutebook.ingest.extract.MinuteRules;
import org.minutebook.ingest.extract.MinuteScope;
import org.minutebook.ingest.extract.ReportRules;
import org.minutebook.ingest.extract.CrossReferenceRules;
import org.minutebook.ingest.extract.IndicatorRules;
import org.minutebook.ingest.extract.acronyms.AbbreviationRules;
import org.minutebook.ingest.extract.decisions.MotionRules;
import org.minutebook.ingest.extract.decisions.ResolutionRules;
import org.minutebook.ingest.extract.plans.ActionPlanRules;
import org.minutebook.ingest.extract.plans.CompletionSummaryRules;
import org.minutebook.ingest.extract.plans.DiscussionRules;
import org.minutebook.ingest.extract.plans.MinutedActionRules;
import org.minutebook.ingest.extract.plans.PaperDate;
import org.minutebook.ingest.extract.plans.Places;
import org.minutebook.ingest.extract.tables.TableRules;
import org.minutebook.ingest.extract.performance.PerformanceNoteRules;
import org.minutebook.ingest.extract.readings.ReadingRules;
import org.minutebook.ingest.segment.Part;

/// Runs every rule over the parts it is for, and puts what they find in the order of the text. Thread-safe.
final class Extraction {

    private static final Comparator<Finding> IN_ORDER = Comparator.comparingInt(f -> f.evidence().span().start());

    private final MeetingRules meetings = new MeetingRules();
    private final AgendaRules agendas = new AgendaRules();
    private final MinuteRules minutes = new MinuteRules();
    private final ReportRules reports = new ReportRules();

    /// What a paper says; empty where no rule finds anything.
    List<Finding> findings(Paper paper, List<Part> parts) {
        Map<Part, Meeting> held = meetings.meetings(paper, parts);
        List<Finding> found = new ArrayList<>();
        Optional<Meeting> latest = Optional.empty();
        for (Part part : parts) {
            Optional<Meeting> meeting = Optional.ofNullable(held.get(part));
            switch (part) {
                case Part.FrontSheet sheet -> {
                    latest = meeting;
                    meeting.ifPresent(m -> found.addAll(ofSheet(paper, sheet, m)));
                }
                case Part.Minutes part1 -> meeting.ifPresent(m -> found.addAll(ofMinutes(paper, part1, m)));
                case Part.ReportPart report -> found.addAll(ofReport(paper, report, latest));
                case Part.Other _ -> {
                }
            }
        }
        Set<String> told = new HashSet<>();
        held.values().stream().filter(m -> told.add(m.id())).forEach(found::add);
        found.addAll(TableRules.find(paper));
        found.addAll(IndicatorRules.find(paper, places(found)));
        found.addAll(ofTables(paper, found));
        found.addAll(AbbreviationRules.find(paper, found));
        found.sort(IN_ORDER);
        return found;
    }

    private static List<Finding> ofTables(Paper paper, List<Finding> found) {
        Places places = Places.of(found);
        Optional<LocalDate> today = PaperDate.of(found);
        List<Finding> told = new ArrayList<>(ActionPlanRules.find(paper, places, today));
        told.addAll(DiscussionRules.find(paper, places, today));
        told.addAll(MinutedActionRules.find(paper, found, places, today));
        told.addAll(CompletionSummaryRules.find(paper, places));
        told.addAll(PerformanceNoteRules.find(paper, found, places));
        told.addAll(ReadingRules.find(paper, found, places, today));
        return told;
    }

    private List<Finding> ofSheet(Paper paper, Part.FrontSheet sheet, Meeting meeting) {
        List<Finding> found = new ArrayList<>(agendas.items(paper, sheet, meeting));
        found.addAll(ContactRules.inSheet(paper, sheet, meeting));
        found.addAll(ContactRules.toReport(paper, sheet, meeting));
        return found;
    }

    private List<Finding> ofMinutes(Paper paper, Part.Minutes part, Meeting meeting) {
        List<Attendance> attendance = AttendanceRules.find(paper, part, meeting);
        Map<String, String> initials = AttendanceRules.initials(paper, part);
        List<Finding> found = new ArrayList<>(attendance);
        found.addAll(ContactRules.inMinutes(paper, part, meeting));
        List<Minute> texts = minutes.minutes(paper, part, meeting);
        for (int i = 0; i < texts.size(); i++) {
            MinuteScope scope = new MinuteScope(paper, meeting, part.items().get(i), texts.get(i), attendance,
                    initials);
            found.add(texts.get(i));
            List<Resolution> resolutions = ResolutionRules.find(scope);
            found.addAll(resolutions);
            found.addAll(AppearanceRules.find(scope, resolutions.stream().map(r -> r.evidence().span()).toList()));
            found.addAll(MotionRules.find(scope));
            found.addAll(CrossReferenceRules.find(scope));
        }
        return found;
    }

    private static List<IndicatorRules.Place> places(List<Finding> found) {
        List<IndicatorRules.Place> places = new ArrayList<>();
        for (Finding finding : found) {
            if (finding instanceof Minute minute) {
                places.add(place(Optional.of(minute.id()), Optional.empty(), minute));
            } else if (finding instanceof Report report) {
                places.add(place(Optional.empty(), Optional.of(report.id()), report));
            }
        }
        return places;
    }

    private static IndicatorRules.Place place(Optional<String> minute, Optional<String> report, Finding finding) {
        Span span = finding.evidence().span();
        return new IndicatorRules.Place(minute, report, span.start(), span.end());
    }

    private List<Finding> ofReport(Paper paper, Part.ReportPart part, Optional<Meeting> meeting) {
        Report report = reports.report(paper, part, meeting);
        List<Finding> found = new ArrayList<>();
        found.add(report);
        found.addAll(reports.recommendations(paper, part, report));
        found.addAll(ContactRules.inReport(paper, part, report));
        return found;
    }
}
