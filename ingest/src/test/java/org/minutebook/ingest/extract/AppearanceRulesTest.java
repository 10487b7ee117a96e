package org.minutebook.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.Attendance.Status;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Paper;
import org.minutebook.ingest.segment.Item;

class AppearanceRulesTest {

    @Test
    void aPostAfterTheNameMayHoldCommas() {
        assertCast("Julie Westrop, Director of Resources, Planning and Performance, presented the submitted report.",
                "PRESENTER Julie Westrop: Director of Resources, Planning and Performance");
    }

    @Test
    void aPostBeforeTheName() {
        assertCast("The Head of Legal, Ann Ashe, outlined the position. Director of Public Health Mark Albin answered "
                + "questions.", """
                        PRESENTER Ann Ashe: Head of Legal
                        PRESENTER Mark Albin: Director of Public Health""");
    }

    @Test
    void severalPresentersJoinedByAnd() {
        assertCast("Kieran Merrow (Smith Scott Architects) and Colin Yates (BHA) presented updated proposals.", """
                PRESENTER Kieran Merrow: Smith Scott Architects
                PRESENTER Colin Yates: BHA""");
    }

    @Test
    void whoeverIsWelcomedAndInvitedToLeadPresents() {
        assertCast("The Chair welcomed to the meeting Kelly Whitt, Interim Assistant Director for Early Help who was "
                + "also the LINK Officer, and Kirsty Woodall, Locality Manager. The Chair invited Kelly to lead on "
                + "the presentation.", """
                        PRESENTER Kelly Whitt: Interim Assistant Director for Early Help
                        PRESENTER Kirsty Woodall: Locality Manager""");
    }

    @Test
    void membersAndWhoeverOnlyADecisionNamesAreLeftOut() {
        assertCast("Councillor Wardell reported. Mr Garrow, Leader of the Council, introduced the report. Mr Beddoes, "
                + "Cabinet Member for Roads, gave an update.", "");
    }

    @Test
    void laterMentionsByFirstNameOrSurnameAreNotNew() {
        assertCast("Matt Gladwin, Assistant Chief Executive, presented the paper.\n\nMatt outlined the position. "
                + "Mr Gladwin answered.", "PRESENTER Matt Gladwin: Assistant Chief Executive");
    }

    @Test
    void streetsBuildingsAndBodiesAreNoPeople() {
        assertCast("Victoria Road was closed. The Michael Faraday School Trust reported. Town Hall Services presented "
                + "the plan. The Florence Nightingale Foundation gave a presentation.", "");
    }

    @Test
    void somebodyWhoDoesNotSpeakIsMentioned() {
        assertCast("Thanks were given to Sarah Nashe for her support.", "MENTIONED Sarah Nashe");
    }

    private static void assertCast(String text, String cast) {
        Paper paper = Paper.ofText("minute.txt", text);
        Evidence all = Evidence.at(paper.id(), 0, text.length(), "test");
        Item item = new Item(Optional.of("1"), Optional.empty(), "Title", 1, false, 0, 0, text.length());
        Minute minute = new Minute("i", "m", Optional.of("1"), "Title", 1, text, false, Optional.empty(), all);
        Meeting meeting = new Meeting("m", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), all);
        List<Attendance> present = List.of(new Attendance("m", "R Garrow", Optional.of("Mr"), Status.PRESENT, true,
                Optional.empty(), all));
        MinuteScope scope = new MinuteScope(paper, meeting, item, minute, present, Map.of());
        List<String> lines = AppearanceRules.find(scope, List.of()).stream().map(AppearanceRulesTest::line).toList();
        assertEquals(cast.strip(), String.join("\n", lines));
    }

    private static String line(Appearance a) {
        return a.capacity() + " " + a.name() + a.role().map(r -> ": " + r).orElse("");
    }
}
