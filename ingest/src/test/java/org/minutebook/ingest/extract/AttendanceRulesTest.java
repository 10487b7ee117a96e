package org.minutebook.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Paper;
import org.minutebook.ingest.segment.MeetingHeading;
import org.minutebook.ingest.segment.Part;

class AttendanceRulesTest {

    @Test
    void aSentenceWithTheChairFirst() {
        assertRoll("Present:- Councillor Sharrow (in the Chair); Councillors Wardell and Wyeth.", """
                PRESENT Councillor Sharrow chair
                PRESENT Councillor Wardell
                PRESENT Councillor Wyeth""");
    }

    @Test
    void aCommaListWithTitlesHonoursAndOfficersWithPosts() {
        assertRoll("""
                PRESENT: Mr R W Garrow (Chairman), Mr N Booker, Sir Paul Tarrant, CBE, Mrs T Deane, MBE and
                Ms L Wight

                IN ATTENDANCE: Mr J Cooke (Democratic Services Manager) and Mr B Wattis
                (General Counsel)
                """, """
                PRESENT Mr R W Garrow chair
                PRESENT Mr N Booker
                PRESENT Sir Paul Tarrant
                PRESENT Mrs T Deane
                PRESENT Ms L Wight
                IN_ATTENDANCE Mr J Cooke: Democratic Services Manager
                IN_ATTENDANCE Mr B Wattis: General Counsel""");
    }

    @Test
    void aNameALineWithTheBodyThatItComesFrom() {
        assertRoll("""
                Attendees

                Dr Kieran O'Hare - Chair
                Paul Clarkson, Independent information consultant
                Will Perrow, Talk about Localities

                Apologies
                Francis Davies
                """, """
                PRESENT Dr Kieran O'Hare chair
                PRESENT Paul Clarkson: Independent information consultant
                PRESENT Will Perrow: Talk about Localities
                APOLOGIES Francis Davies""");
    }

    static void assertRoll(String text, String roll) {
        Paper paper = Paper.ofText("roll.txt", text);
        MeetingHeading heading = new MeetingHeading(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), 0, 0);
        Part.Minutes minutes = new Part.Minutes(heading, 0, text.length(), List.of(), text.length(), 0, text.length());
        Meeting meeting = new Meeting("m", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Evidence.at(paper.id(), 0, 0, "heading"));
        List<String> lines = AttendanceRules.find(paper, minutes, meeting).stream().map(AttendanceRulesTest::line)
                .toList();
        assertEquals(roll.strip(), String.join("\n", lines));
    }

    private static String line(Attendance a) {
        return a.status() + " " + a.title().map(t -> t + " ").orElse("") + a.name() + (a.chair() ? " chair" : "")
                + a.role().map(r -> ": " + r).orElse("");
    }
}
