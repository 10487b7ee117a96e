package org.minutebook.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.AgendaItem;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Recommendation;
import org.minutebook.corpus.Report;
import org.minutebook.ingest.segment.Part;
import org.minutebook.ingest.segment.Segmenter;

/// What becomes of a paper's parts: text block in; meetings, agenda items, minutes, reports out.
class PackRulesTest {

    private static final String SHEET = """
            LIFELONG LEARNING PANEL

            Venue: Guildhall, High Street, Anyborough

            Date: Monday, 10 September 2007

            Time: 10.00 a.m.

            AGENDA

            1. Minutes of the previous meeting held on 14th May, 2007 (herewith) (Pages 1 - 4)
            2. Matters Arising.
            3. Library Hours (Ann Other to report)
            4. Draft Budget 2007-08 and
               Capital Programme (report herewith) (Page 5)
            """;

    private static Paper paper(String text) {
        return Paper.ofText("paper.txt", text);
    }

    private static List<Part> parts(Paper paper) {
        return new Segmenter().segment(paper);
    }

    private static <T extends Part> T only(List<Part> parts, Class<T> type) {
        return parts.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    @Test
    void bracketsBehindATitleAreNoneOfIt() {
        Paper paper = paper(SHEET);
        List<Part> parts = parts(paper);
        Part.FrontSheet sheet = only(parts, Part.FrontSheet.class);
        Meeting meeting = meeting(paper, parts, sheet);
        String items = new AgendaRules().items(paper, sheet, meeting).stream().map(PackRulesTest::line)
                .collect(Collectors.joining("\n"));
        assertEquals("""
                1 Minutes of the previous meeting held on 14th May, 2007 [1-4] herewith
                2 Matters Arising
                3 Library Hours Ann Other to report
                4 Draft Budget 2007-08 and Capital Programme [5-5] report herewith""", items);
    }

    private static Meeting meeting(Paper paper, List<Part> parts, Part part) {
        return Optional.ofNullable(new MeetingRules().meetings(paper, parts).get(part)).orElseThrow();
    }

    private static String line(AgendaItem item) {
        String pages = item.pageFrom().isPresent()
                ? " [" + item.pageFrom().getAsInt() + "-" + item.pageTo().getAsInt() + "]"
                : "";
        return item.number().orElse("-") + " " + item.title() + pages + item.note().map(n -> " " + n).orElse("");
    }

    @Test
    void pageWithoutItsDateHasBounds() {
        Paper paper = paper(
                """
                        Venue: Guildhall, Anyborough
                        No. | Item | |||
                        ---|---| |||
                        Minutes of the Previous Meeting PDF 812 KB
                        To approve the minutes of the previous meeting held on 5 March 2024. Minutes: Resolved: - That the minutes of the meeting of the Lifelong Learning Panel, held on 5 March 2024, be approved. |
                        ||||
                        Urgent Business
                        To consider any urgent item. Minutes: There was none. |
                        ||||
                        Date of the next Meeting The next meeting will be on 30 July 2024. Minutes: Resolved:- That the next meeting be held on 30 July 2024. |
                        """);
        List<Part> parts = parts(paper);
        Meeting meeting = meeting(paper, parts, only(parts, Part.Minutes.class));
        assertEquals("Optional[Lifelong Learning Panel] Optional.empty Optional[2024-03-05] Optional[2024-07-30]",
                meeting.body() + " " + meeting.date() + " " + meeting.dateAfter() + " " + meeting.dateBefore());
        assertEquals(List.of("Minutes of the Previous Meeting", "Urgent Business", "Date of the next Meeting"),
                minutes(paper).stream().map(Minute::title).toList());
    }

    private static List<Minute> minutes(Paper paper) {
        List<Part> parts = parts(paper);
        Part.Minutes part = only(parts, Part.Minutes.class);
        return new MinuteRules().minutes(paper, part, meeting(paper, parts, part));
    }

    @Test
    void secondPrintingOfAMinuteIsItsSecondVersion() {
        Paper paper = paper(
                """
                        Agenda item

                        Matters Arising

                        Reference was made to Minute No. 10 (Appointments) and the Panel wished to congratulate all those involved.

                        The Head of Learning gave an account of the plan, which would take all outstanding inspections into account, and of the challenges.

                        Resolved:- (1) That the plan be updated.

                        (2) That a report come to the next meeting. Reference was made to Minute No. 10 (Appointments) and the Panel wished to thank all those involved.

                        The Head of Learning gave an account of the plan, which would take all outstanding inspections into account, and of the challenges.

                        Resolved:- (1) That the plan be adopted.
                        """);
        List<Minute> minutes = minutes(paper);
        assertEquals(List.of(1, 2), minutes.stream().map(Minute::version).toList());
        assertEquals("Reference was made", minutes.get(1).text().substring(0, 18));
        minutes.forEach(m -> assertEquals(paper.quote(m.evidence().span()), m.text()));
    }

    @Test
    void itemsAfterTheExclusionOfThePublicAreRestricted() {
        Paper paper = paper("""
                MINUTES of a meeting of the Lifelong Learning Panel held on 3rd March 2014
                Present: Councillor A Ashdown (Chairman)
                7. LIBRARY HOURS
                RESOLVED: That they be noted.
                8. EXCLUSION OF THE PRESS AND PUBLIC
                RESOLVED: That the press and public be excluded from the meeting.
                9. CONTRACT FOR BOOKS
                RESOLVED: That it be let.
                """);
        assertEquals(List.of(false, false, true), minutes(paper).stream().map(Minute::restricted).toList());
    }

    @Test
    void theCouncilOverAPacksReportsIsThatOfItsMeeting() {
        Paper paper = paper(SHEET + """

                ANYBOROUGH COUNCIL – REPORT TO MEMBERS

                1. Meeting: Lifelong Learning Panel
                2. Date: 10 September 2007
                3. Title: Library Hours
                4. Directorate: Learning

                5. Summary

                The libraries are open on six days.
                """);
        List<Part> parts = parts(paper);
        assertEquals("anyborough-council/lifelong-learning-panel/2007-09-10",
                meeting(paper, parts, only(parts, Part.FrontSheet.class)).id());
    }

    @Test
    void reportUnderOtherLabels() {
        Paper paper = paper("""
                ANYBOROUGH COUNCIL

                Report to: Cabinet
                Date: 18 November 2009
                Report of: Director of Learning
                Subject: Library Hours

                1. Purpose

                To set out the hours of the libraries.

                2. Recommendations

                It is recommended that Cabinet:

                (a) notes the hours; and
                (b) asks for a further
                report in March.

                3. Background

                The libraries are open on six days.
                """);
        List<Part> parts = parts(paper);
        Part.ReportPart part = only(parts, Part.ReportPart.class);
        Report report = new ReportRules().report(paper, part, Optional.empty());
        assertEquals(
                "Cabinet | 2009-11-18 | Library Hours | Director of Learning | 1 Purpose, 2 Recommendations, 3 Background",
                report.addressedTo().orElse("-") + " | " + report.date().orElseThrow() + " | " + report.title() + " | "
                        + report.directorate().orElse("-") + " | "
                        + report.sections().stream().map(s -> s.number() + " " + s.title())
                                .collect(Collectors.joining(", ")));
        List<Recommendation> recommended = new ReportRules().recommendations(paper, part, report);
        assertEquals(List.of("notes the hours; and", "asks for a further\nreport in March."),
                recommended.stream().map(Recommendation::text).toList());
        assertEquals(Document.Kind.REPORT, new DocumentKindRules().kind(paper, parts));
        assertEquals(Optional.of("Anyborough Council"), new DocumentKindRules().council(parts));
    }
}
