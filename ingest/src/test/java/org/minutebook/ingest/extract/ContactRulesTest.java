package org.minutebook.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Report;
import org.minutebook.ingest.segment.Item;
import org.minutebook.ingest.segment.MeetingHeading;
import org.minutebook.ingest.segment.Part;
import org.minutebook.ingest.segment.ReportHeader;

class ContactRulesTest {

    @Test
    void severalPeopleWithExtensions() {
        assertContacts("""
                11. Background Papers

                N/A

                Contact Name :

                Matthew Gladwin, Assistant Chief Executive, ext 2791
                Lorna Kellet, Corporate Improvement Manager, ext 2764

                Appendix A - Performance Clinic Summary
                """, """
                Matthew Gladwin | Assistant Chief Executive | - | 2791 | -
                Lorna Kellet | Corporate Improvement Manager | - | 2764 | -""");
    }

    @Test
    void aPostWithCommasAndAnAddressOnTheNextLine() {
        assertContacts(
                """
                        Contact Name :

                        Julie Westrop, Director of Resources, Planning and Performance; Children's Service. Telephone 01999 822572, email:
                        julie.westrop@anytown.example
                        """,
                "Julie Westrop | Director of Resources, Planning and Performance | 01999 822572 | - | "
                        + "julie.westrop@anytown.example");
    }

    @Test
    void anAuthorAndADirectorInColumns() {
        assertContacts("""
                Report Author: Alan Harding, Policy Manager
                Tel: 01999 807665
                alan.harding@anytown.example
                Relevant Director: Dr Nia Coper, Corporate Director, 01999 807666
                """, """
                Alan Harding | Policy Manager | 01999 807665 | - | alan.harding@anytown.example
                Nia Coper | Corporate Director | 01999 807666 | - | -""");
    }

    @Test
    void aUnitIsNoPerson() {
        assertContacts("Contact: Governance Services Unit\n\nContact the Performance & Quality Team on 01999 254422.",
                "");
    }

    @Test
    void whoIsToReportOnAnItem() {
        String text = "7. CPA Direction of Travel (Matt Gladwin to report)";
        Paper paper = Paper.ofText("agenda.txt", text);
        Item item = new Item(Optional.of("7"), Optional.empty(), "CPA", 1, false, 0, text.length(), text.length());
        Part.FrontSheet sheet = new Part.FrontSheet(heading(), List.of(item), 0, text.length());
        List<Appearance> found = ContactRules.toReport(paper, sheet, meeting(paper));
        assertEquals(List.of("Matt Gladwin"), found.stream().map(Appearance::name).toList());
        assertEquals(Optional.of("m"), found.getFirst().meeting());
    }

    @Test
    void theContactOverMinutesOfAWebPage() {
        String text = "Contact: Alan Harding (Ext. 2056)  Email: alan.harding@anytown.example\n\nItems";
        Paper paper = Paper.ofText("minutes.html", text);
        Part.Minutes minutes = new Part.Minutes(heading(), 0, text.length(), List.of(), text.length(), 0,
                text.length());
        assertEquals("Alan Harding | - | - | 2056 | alan.harding@anytown.example",
                lines(ContactRules.inMinutes(paper, minutes, meeting(paper)).stream()));
    }

    private static void assertContacts(String text, String contacts) {
        Paper paper = Paper.ofText("report.txt", text);
        ReportHeader header = new ReportHeader(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), 0, 0);
        Report report = new Report("r", Optional.empty(), Optional.empty(), Optional.empty(), "Title", Optional.empty(),
                List.of(), Evidence.at(paper.id(), 0, 0, "test"));
        Part.ReportPart part = new Part.ReportPart(header, List.of(), 0, text.length());
        assertEquals(contacts.strip(), lines(ContactRules.inReport(paper, part, report).stream()));
    }

    private static String lines(Stream<Appearance> found) {
        return found.map(a -> String.join(" | ", a.name(), a.role().orElse("-"), a.contact().telephone().orElse("-"),
                a.contact().extension().orElse("-"), a.contact().email().orElse("-")))
                .collect(Collectors.joining("\n"));
    }

    private static MeetingHeading heading() {
        return new MeetingHeading(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), 0, 0);
    }

    private static Meeting meeting(Paper paper) {
        return new Meeting("m", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(),
                Optional.empty(), Optional.empty(), Evidence.at(paper.id(), 0, 0, "test"));
    }

    @Test
    void aTitleThatBeginsWithContactIsNoLabel() {
        assertContacts("Contact Centre Performance (Lorna Kellet to report)", "");
    }
}
