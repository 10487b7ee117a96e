package org.minutebook.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Recommendation;
import org.minutebook.corpus.Report;
import org.minutebook.ingest.segment.Item;
import org.minutebook.ingest.segment.Part;
import org.minutebook.ingest.segment.ReportHeader;

/// Makes reports and their recommendations out of the reports of a pack.
public final class ReportRules {

    private static final String RULE = "report-header";
    private static final Pattern RECOMMENDATIONS = Pattern
            .compile(
                    "(?:officer'?s? )?(?:recommend(?:ed|ations?)|proposed (?:decision|resolution)s?|decisions? (?:required|requested|sought)).{0,60}",
                    Pattern.CASE_INSENSITIVE);

    /// The report.
    ///
    /// @param meeting the meeting to whose pack it belongs
    public Report report(Paper paper, Part.ReportPart part, Optional<Meeting> meeting) {
        ReportHeader header = part.header();
        String title = header.title().orElse("");
        List<Report.Section> sections = part.sections().stream()
                .filter(s -> s.number().isPresent())
                .map(s -> new Report.Section(s.number().get(), bare(s.title()))).toList();
        String id = paper.id().brief() + ":report:" + part.start();
        return new Report(id, meeting.map(Meeting::id), header.addressedTo(), header.date(), title,
                header.directorate(), sections, Evidence.at(paper.id(), part.start(), part.end(), RULE));
    }

    /// What the report recommends, in order; empty where it recommends nothing.
    public List<Recommendation> recommendations(Paper paper, Part.ReportPart part, Report report) {
        List<Recommendation> found = new ArrayList<>();
        for (Item section : part.sections()) {
            if (RECOMMENDATIONS.matcher(bare(section.title())).matches()) {
                Recommended.in(paper, section.bodyStart(), section.end())
                        .forEach(r -> found.add(new Recommendation(report.id(), r.label(), paper.text()
                                .substring(r.start(), r.end()),
                                Evidence.at(paper.id(), r.start(), r.end(), "report-recommendation"))));
            }
        }
        return List.copyOf(found);
    }

    private static String bare(String title) {
        return title.replaceAll("[\\s:.-]+$", "");
    }
}
