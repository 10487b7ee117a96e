package org.minutebook.ingest.extract.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.minutebook.corpus.Motion;

class MotionRulesTest {

    private static List<String> motions(String body) {
        List<Motion> found = MotionRules.find(Minutes.of(body, List.of("R W Teal", "Bella Wren", "P Drake", "Q Swift"),
                Map.of("BW", "Bella Wren", "RT", "R W Teal")));
        return found.stream()
                .map(m -> m.mover().orElse("-") + "/" + m.seconder().orElse("-") + " " + figure(m.inFavour()) + ":"
                        + figure(m.against()) + ":" + figure(m.abstain()) + " "
                        + m.carried().map(c -> c ? "carried" : "lost").orElse("open"))
                .toList();
    }

    private static String figure(OptionalInt figure) {
        return figure.isPresent() ? String.valueOf(figure.getAsInt()) : "-";
    }

    @Test
    void surnamesAndInitialsBecomeTheNamesOfTheAttendanceList() {
        assertEquals(List.of("R W Teal/Bella Wren -:-:- carried"),
                motions("Mr Teal proposed, and Ms Wren seconded that Mr Drake be elected. The motion was carried."));
        assertEquals(List.of("Bella Wren/R W Teal -:-:- carried"),
                motions("The minutes of the last meeting were approved. Proposed by BW and seconded by RT."));
    }

    @Test
    void aMotionWithoutAnOutcomeIsOpen() {
        assertEquals(List.of("R W Teal/P Drake -:-:- open"),
                motions("It was proposed by Cllr Teal and seconded by Cllr Drake that the accounts be adopted."));
    }

    @Test
    void aVoteBelongsToTheAmendmentThatItNames() {
        assertEquals(List.of("R W Teal/P Drake -:-:- open", "Bella Wren/Q Swift 1:2:1 lost"),
                motions("""
                        5) Mr Teal proposed and Mr Drake seconded the motion that the quay be dredged.

                        6) Ms Wren proposed and Mr Swift seconded the following amendment to the motion:

                        "That the quay be filled."

                        7) Following the debate, the Chairman put the amendment set out in paragraph 6 to the vote and the voting
                        was as follows:

                        For (1)

                        Ms Wren

                        Against (2)

                        Mr Teal, Mr Drake

                        Abstain (1)

                        Mr Swift

                        Amendment lost.
                        """));
    }

    @Test
    void namedVotesAreKept() {
        Motion motion = MotionRules
                .find(Minutes.of("For (2)\n\nMr Teal, Ms Wren\n\nAgainst (1)\n\nMr Drake\n\nMotion carried.",
                        List.of("R W Teal", "Bella Wren"), Map.of()))
                .getFirst();
        assertEquals(List.of(new Motion.Vote("R W Teal", Motion.Choice.FOR),
                new Motion.Vote("Bella Wren", Motion.Choice.FOR),
                new Motion.Vote("Drake", Motion.Choice.AGAINST)), motion.votes());
    }

    @Test
    void figuresAloneAreAMotion() {
        assertEquals(List.of("-/- 5:3:1 carried"),
                motions("It was RESOLVED (5 votes for, 3 against, 1 abstention) to dredge."));
        assertEquals(List.of("-/- 12:4:- carried"), motions("The recommendation was carried by 12 votes to 4."));
        assertEquals(List.of(), motions("All were in favour."));
    }

    @Test
    void theRowsOfATableOfProposersAreMotions() {
        assertEquals(List.of("Bella Wren/P Drake -:-:- carried", "Q Swift/R W Teal -:-:- carried"), motions("""
                Office\tAppointee\tProposer\tSeconder
                Chair\tR W Teal\tBella Wren\tP Drake
                Secretary\tP Drake\tQ Swift\tR W Teal

                The appointments were agreed unanimously.
                """));
    }

    @Test
    void theVoteAfterALostAmendmentIsOnTheMotion() {
        assertEquals(List.of("R W Teal/Bella Wren 4:1:1 carried", "P Drake/Q Swift -:-:- lost"),
                motions("""
                        Councillor Teal moved, and Councillor Wren seconded, that the berths be let.

                        Councillor Drake moved an amendment, seconded by Councillor Swift, that they be sold. The amendment was lost.

                        The motion was put to the vote and a recorded vote was taken:

                        For (4): Councillors Teal, Wren, Hale and Bond

                        Against (1): Councillor Drake

                        Abstained (1): Councillor Swift

                        The motion was declared carried.
                        """));
    }

    @ParameterizedTest
    @MethodSource
    void voteIsRead(String minute, String motion) {
        assertEquals(List.of(motion), motions(minute));
    }

    static List<Arguments> voteIsRead() {
        return List.of(
                Arguments.of(
                        "Cllr Teal moved, and Cllr Wren seconded, that it be let. Three members voted for the motion"
                                + " and one against.",
                        "R W Teal/Bella Wren 3:1:- carried"),
                Arguments.of("For: Councillors Teal, Wren and Drake (3)\n\nAgainst: Councillor Swift (1)\n\n"
                        + "Abstentions: None (0)\n\nThe motion was therefore carried.", "-/- 3:1:0 carried"),
                Arguments.of("In favour: Cllrs Teal, Wren. Against: Cllr Drake. Abstained: Cllr Swift. Motion carried.",
                        "-/- 2:1:1 carried"),
                Arguments.of("Members voted 11 - 0 in favour of approval.", "-/- 11:0:- carried"),
                Arguments.of("The vote was carried with 5 Members in favour and 1 Member abstaining.",
                        "-/- 5:-:1 carried"),
                Arguments.of(
                        "It was moved by Cllr Teal, seconded by Cllr Wren, that it be let. There were 6 votes for and"
                                + " 6 against. The Chairman used his casting vote in favour and the motion was CARRIED.",
                        "R W Teal/Bella Wren 6:6:- carried"),
                Arguments.of("Prop: PD  Sec: BW  Agreed", "P Drake/Bella Wren -:-:- carried"),
                Arguments.of("Cllr P Drake was proposed Chairman\n\nProposer: Cllr R Teal\n\n2nd: Cllr Wren.\n\n"
                        + "Cllr Drake signed the declaration of acceptance of office.",
                        "R W Teal/Bella Wren -:-:- carried"));
    }

    @Test
    void aVoteThatOtherMinutesAreCorrectedToIsNone() {
        assertEquals(List.of(),
                motions("The minutes were amended to record that there were 6 in favour and 1 against."));
    }
}
