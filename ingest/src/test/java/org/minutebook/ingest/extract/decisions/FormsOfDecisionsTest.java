package org.minutebook.ingest.extract.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The forms in which planning and licensing committees, cabinets, forums and small councils write what they decide.
class FormsOfDecisionsTest {

    @ParameterizedTest
    @MethodSource
    void decisionIsRead(String minute, List<String> decisions) {
        assertEquals(decisions, ResolutionRulesTest.decisions(minute));
    }

    static List<Arguments> decisionIsRead() {
        return List.of(
                form("RESOLVED that application 23/0123 be REFUSED for the following reasons:\n\n1. It harms the quay."
                        + "\n\n2. The access is unsafe.\n\nReasons for decision: see above.",
                        "|that application 23/0123 be REFUSED for the following reasons: 1. It harms the quay. 2. The"
                                + " access is unsafe."),
                form("Permission was REFUSED by 7 votes to 3 with 2 abstentions.",
                        "|Permission was REFUSED by 7 votes to 3 with 2 abstentions."),
                form("The recommendation was agreed by a majority (7:3).",
                        "|The recommendation was agreed by a majority (7:3)."),
                form("It was agreed by a majority vote of 7 to 3 that the berths be let.", "|that the berths be let."),
                form("By 8 votes to nil the Committee agreed to approve the scheme.",
                        "|By 8 votes to nil the Committee agreed to approve the scheme."),
                form("Following discussion, Members agreed to write to the Minister.",
                        "|Following discussion, Members agreed to write to the Minister."),
                form("After a lengthy debate, the Council resolved to close the quay.",
                        "|After a lengthy debate, the Council resolved to close the quay."),
                form("Having considered the report, the Sub-Committee decided to refuse the application.",
                        "|Having considered the report, the Sub-Committee decided to refuse the application."),
                form("The Board:\n\n(1) noted the report; and\n\n(2) agreed to the berths being let.",
                        "1|noted the report; and", "2|agreed to the berths being let."),
                form("Cabinet:\n\n• Noted the report.\n\n• Approved the dues set out at Appendix A.",
                        "|Noted the report.", "|Approved the dues set out at Appendix A."),
                form("Resolved (i) that the report be noted (ii) that the berths be let.", "i|that the report be noted",
                        "ii|that the berths be let."),
                form("RESOLVED unanimously, on the proposal of Cllr Teal, seconded by Cllr Wren, that a bench be bought.",
                        "|that a bench be bought."),
                form("That the report be received.      AGREED", "|That the report be received."),
                form("It was proposed by Cllr Teal and seconded by Cllr Wren to buy a bench. AGREED",
                        "|to buy a bench."),
                form("Decision made by: Harbour Master\n\nDecision: To award the contract to the lowest bidder.\n\n"
                        + "Reason for decision: lowest price.\n\nOther options considered: none.",
                        "|To award the contract to the lowest bidder."),
                form("It was resolved to make the following payments:\n\nDredger Ltd - £1,200.00\nRope & Co - £45.50",
                        "|to make the following payments: Dredger Ltd - £1,200.00 Rope & Co - £45.50"),
                form("It was RESOLVED that authority be delegated to the Head of Planning to GRANT permission subject to"
                        + " (i) an agreement and (ii) conditions.",
                        "|that authority be delegated to the Head of Planning to GRANT permission subject to (i) an"
                                + " agreement and (ii) conditions."),
                form("RECOMMENDED to Council:\n\n(1) That the budget be approved.\n\n(2) That the precept be set.\n\n"
                        + "Reasons for recommendation: legal duty.", "1|That the budget be approved.",
                        "2|That the precept be set."));
    }

    @ParameterizedTest
    @MethodSource
    void noDecisionIsMadeUp(String minute) {
        assertEquals(List.of(), ResolutionRulesTest.decisions(minute));
    }

    static List<String> noDecisionIsMadeUp() {
        return List.of("The Committee voted 5 in favour, none against.",
                "Following the meeting on 3 March the Council agreed to close the quay.",
                "After the discussion members felt that the quay was unsafe.",
                "It was noted that the dues had risen.\n\nAction: Clerk to write to the Harbour Master.",
                "Councillor Teal moved and Councillor Wren seconded the recommendation. On being put to the vote the"
                        + " motion was lost.",
                "The Clerk agreed to write to the Minister.",
                "The Board:\n\n(1) The Harbour Master; and\n\n(2) The Clerk.");
    }

    private static Arguments form(String minute, String... decisions) {
        return Arguments.of(minute, List.of(decisions));
    }
}
