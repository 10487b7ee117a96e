package org.minutebook.ingest.extract.decisions;

import java.util.regex.Pattern;

/// Knows where the words of a decision are over: reasons, votes, movers, signatures, the next sub-heading, and
/// narrative that begins again.
final class Stops {

    private static final String REASONS = "Reasons?\\b(?! to)|REASONS?\\b"
            + "|(?:Other|Alternative|OTHER|ALTERNATIVE) [Oo](?:ptions|PTIONS)|Options (?:considered|rejected)";
    private static final String VOTES = "(?:Recorded )?Vot(?:ing|es?)\\b|VOT(?:ING|ES?)\\b"
            + "|(?:For|FOR|Against|AGAINST|Abst\\w+|YES|NO|ABSTAIN\\w*)\\s?(?:[(:-]|$)"
            + "|(?:Substantive )?(?:Motion|Amendment) (?:carried|lost|Carried|Lost|CARRIED|LOST)|CARRIED\\b|LOST\\b";
    private static final String MOVERS = "\\(?(?:Proposed|PROPOSED|Proposer|Moved|MOVED|Seconded|SECONDED)\\b";
    private static final String NOTES = "ACTIONS?\\b|Actions?\\s?:|NOTES?\\b|N\\.?B\\b|Notes?:|\\*|\\["
            + "|\\((?:Councillor|Cllr|Mr|Mrs|Ms|NB|Note|In accordance)|Call-?in\\b|Lead (?:officer|member)";
    private static final String SIGNATURE = "Signed\\b|SIGNED\\b|Chair(?:man|person|woman)?[\\s._:-]*(?:$|_|\\.{3})"
            + "|CHAIR(?:MAN|PERSON)?\\b|Date[d:]|_{3,}|\\.{5,}|-{5,}|Page \\d|(?:\\d+ ?/ ?\\d+$)|Duration\\b";
    private static final String CLOSE = "(?:The |This )?[Mm]eeting (?:closed|ended|concluded|finished|rose|was closed)"
            + "|(?:The )?(?:Council|Committee) rose"
            + "|Councillors? [A-Z].{0,80}(?:left|joined|entered|returned|requested|asked|abstained|voted)";
    private static final String WEB_PAGE = "(?:Supporting|Additional|Background) (?:documents|papers)|Minutes:|Decision:"
            + "|[Vv]iew the full minutes";
    private static final Pattern STOP = Pattern
            .compile("(?:" + String.join("|", REASONS, VOTES, MOVERS, NOTES, SIGNATURE, CLOSE, WEB_PAGE) + ")");

    private static final String TELLS = "(?:\\w+ed|was|were|then|gave|said|felt|will|had|thought|has)\\b";
    private static final String OFFICES = "(?:The |An? )?(?:Chair(?:man|person)?|Leader|Mayor|Clerk|Committee|Council|Board|Panel"
            + "|Cabinet|Secretary|Treasurer|Deputy|Head|Director|Officers?|Portfolio Holder)\\b[^.]{0,60}? " + TELLS;
    private static final String PEOPLE = "(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr)\\.? [^.]{0,60}? (?:" + TELLS
            + "|to\\b)|Members? \\w+ed\\b|He |She |They |Thanks";
    private static final String DEBATE = "Reference was|Reasons? |The meeting |(?:Following|After|During) "
            + "|In (?:response|reply|answer) |A (?:discussion|vote|Member|member|question)|Discussion";
    private static final String THERE_WAS = "There (?:was|were|had)|It (?:was|is|had)\\b|This (?:was|had|is|will)\\b|These (?:were|are)";
    private static final Pattern NARRATIVE = Pattern
            .compile("(?:" + String.join("|", DEBATE, OFFICES, PEOPLE, THERE_WAS) + ")");

    private static final Pattern MOVER = Pattern.compile(
            "[\\s,;.-]*\\(?(?:(?:[Pp]roposed|[Mm]oved|PROPOSED|MOVED|[Pp]roposer|[Pp]rop)(?: by|:| -)? ?[A-Z].{0,80}?"
                    + "(?:[Ss]econd|SECOND|2nd|[Ss]ec\\b).*)$");

    private Stops() {}

    /// Whether a paragraph that begins so is no longer part of a decision.
    static boolean stop(String paragraph) {
        return STOP.matcher(paragraph).lookingAt();
    }

    /// Where in a paragraph the decision that goes on at the offset ends: at its end, or before the first sentence
    /// that tells of something else.
    static int endOfDecision(String text, int from) {
        int last = from;
        for (int end : Sentences.ends(text)) {
            if (end <= from) {
                continue;
            }
            int next = end;
            while (next < text.length() && text.charAt(next) == ' ') {
                next++;
            }
            last = end;
            String rest = text.substring(next);
            if (NARRATIVE.matcher(rest).lookingAt() || STOP.matcher(rest).lookingAt()) {
                return end;
            }
        }
        return Math.max(last, from);
    }

    /// The decision's end without a clause about who moved it, which hangs on with a comma or in brackets.
    static int withoutMover(String text, int from, int to) {
        var m = MOVER.matcher(text).region(from, to);
        return m.find() && !text.substring(from, m.start()).matches(".* (?:was|were|is|are)") ? m.start() : to;
    }
}
