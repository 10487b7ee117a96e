package org.minutebook.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Table;
import org.minutebook.ingest.segment.Item;
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

    @Test
    void namesWithInitialsInColumnsThatRunTogether() {
        assertRoll("""
                PRESENT Rob Byrd (Chair) RB Raymond Alder RA

                Paul Wheelock PWh Dick Nobley DN
                """, """
                PRESENT Rob Byrd chair
                PRESENT Raymond Alder
                PRESENT Paul Wheelock
                PRESENT Dick Nobley""");
    }

    @Test
    void aTitleInThePluralOnItsOwnLineHoldsForTheLinesBelow() {
        assertRoll("""
                Councillors
                Mrs D A Cuttle (Chairman)
                B J Hayle
                S Waking - substitute for M R Young
                Mrs C Saddler - observing
                G Bettany - Staith Ward
                Officers
                Mr H Overy - Head of Planning
                """, """
                PRESENT Mrs D A Cuttle chair
                PRESENT Councillor B J Hayle
                PRESENT Councillor S Waking
                IN_ATTENDANCE Mrs C Saddler: observing
                PRESENT Councillor G Bettany
                IN_ATTENDANCE Mr H Overy: Head of Planning""");
    }

    @Test
    void lettersBeforeTheNamesMarkWhoCame() {
        assertRoll("""
                Councillors:

                P  Peter Craner (Chairman)
                A  Mary Blacker
                   Richard Nightly
                """, """
                PRESENT Councillor Peter Craner chair
                APOLOGIES Councillor Mary Blacker
                ABSENT Councillor Richard Nightly""");
    }

    @Test
    void theClerkIsInAttendanceAndTheCountedPublicIsNobody() {
        assertRoll("""
                Present: Cllr R. Crispin (Chairman), Cllr C. Anders and Mrs N. Cooperson, Clerk.
                Also present: There were 2 members of the public.
                Apologies: None
                """, """
                PRESENT Cllr R. Crispin chair
                PRESENT Cllr C. Anders
                IN_ATTENDANCE Mrs N. Cooperson: Clerk""");
    }

    @Test
    void sentencesTellWhoElseCameAndWhoTookTheChair() {
        assertRoll("""
                Present: Ann Dawber (AD), Tom Clegg (TC) and Sue Barrow (SB).

                Mel Hobbs and Dean Lawson attended the meeting. The meeting was chaired by TC.
                """, """
                PRESENT Ann Dawber
                PRESENT Tom Clegg chair
                PRESENT Sue Barrow
                IN_ATTENDANCE Mel Hobbs
                IN_ATTENDANCE Dean Lawson""");
    }

    @Test
    void postsBeforeTheirHoldersInBrackets() {
        assertRoll("""
                OFFICIALS IN ATTENDANCE:

                Director of Travel & Transportation (Mr. P. Crowther), Administrative Officer, Corporate
                Services (Ms. T. Knocks).
                """, """
                IN_ATTENDANCE Mr. P. Crowther: Director of Travel & Transportation
                IN_ATTENDANCE Ms. T. Knocks: Administrative Officer, Corporate Services""");
    }

    @Test
    void apologiesAreReadFromTheItemOnThem() {
        String text = """
                1. Apologies

                Apologies for absence were received from Councillors A Bayley and Mrs Lay (Nitin Patten substituting).
                Councillor Dove attended the seminar.
                """;
        assertEquals("""
                APOLOGIES Councillor A Bayley
                APOLOGIES Mrs Lay
                PRESENT Nitin Patten""", roll(text, List.of(new Item(Optional.of("1"), Optional.empty(), "Apologies", 1,
                false, 0, text.indexOf("\n") + 1, text.length())), List.of()));
    }

    @Test
    void aTableWithLabelsOverItsColumns() {
        String text = "Members\nOfficials\nHeather Savage (HS)\nForum Chair\nKam Marsden\nTransparency Team\n";
        Table table = new Table(0, text.length(), true,
                List.of(cell(text, 0, 0, "Members"), cell(text, 0, 1, "Officials"),
                        cell(text, 1, 0, "Heather Savage (HS)\nForum Chair"),
                        cell(text, 1, 1, "Kam Marsden\nTransparency Team")));
        assertEquals("""
                PRESENT Heather Savage: Forum Chair
                IN_ATTENDANCE Kam Marsden: Transparency Team""", roll(text, List.of(), List.of(table)));
    }

    private static Table.Cell cell(String text, int row, int col, String words) {
        int start = text.indexOf(words);
        return new Table.Cell(row, col, 1, 1, start, start + words.length());
    }

    @Test
    void theClerkAtTheEndOfTheMembersAttends() {
        assertRoll("""
                In the chair: Cllr A Teal

                Present: Cllrs B Wren, P Drake and Q Swift, together with the Clerk, Mrs L Bond
                """, """
                PRESENT Cllr A Teal chair
                PRESENT Cllr B Wren
                PRESENT Cllr P Drake
                PRESENT Cllr Q Swift
                IN_ATTENDANCE Mrs L Bond: Clerk""");
        assertRoll("Present: Cllr A Teal (Chair), Cllr P Drake, the Clerk and 5 members of the public.", """
                PRESENT Cllr A Teal chair
                PRESENT Cllr P Drake""");
        assertRoll("Present:\n\nCllr A Teal – Chair\nL Bond – Town Clerk\n3 members of the public", """
                PRESENT Cllr A Teal chair
                IN_ATTENDANCE L Bond: Town Clerk""");
    }

    @Test
    void aMayorInTheChairOverTheOtherMembers() {
        assertRoll("""
                PRESENT: Councillor A Teal (Mayor) in the Chair
                Councillors: B Wren (North Ward), P Drake (Labour)
                """, """
                PRESENT Councillor A Teal chair: Mayor
                PRESENT Councillor B Wren
                PRESENT Councillor P Drake""");
    }

    @Test
    void whySomebodyDidNotComeIsNoPost() {
        assertRoll("Apologies: Councillors Q Swift (illness) and R Hale (work commitments)", """
                APOLOGIES Councillor Q Swift
                APOLOGIES Councillor R Hale""");
    }

    private static void assertRoll(String text, String roll) {
        assertEquals(roll.strip(), roll(text, List.of(), List.of()));
    }

    private static String roll(String text, List<Item> items, List<Table> tables) {
        Paper plain = Paper.ofText("roll.txt", text);
        Paper paper = new Paper(plain.id(), plain.name(), plain.mediaType(), text, List.of(), List.of(), tables,
                List.of(),
                false, Optional.empty(), List.of());
        MeetingHeading heading = new MeetingHeading(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), 0, 0);
        int end = items.isEmpty() ? text.length() : items.getFirst().start();
        Part.Minutes minutes = new Part.Minutes(heading, 0, end, items, text.length(), 0, text.length());
        Meeting meeting = new Meeting("m", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Evidence.at(paper.id(), 0, 0, "heading"));
        return AttendanceRules.find(paper, minutes, meeting).stream().map(AttendanceRulesTest::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Attendance a) {
        return a.status() + " " + a.title().map(t -> t + " ").orElse("") + a.name() + (a.chair() ? " chair" : "")
                + a.role().map(r -> ": " + r).orElse("");
    }
}
