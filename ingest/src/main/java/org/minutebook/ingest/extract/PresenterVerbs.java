package org.minutebook.ingest.extract;

import java.util.regex.Pattern;

/// The words by which minutes say that somebody presented an item's paper, or answered on it.
final class PresenterVerbs {

    private static final String ADVERB = "(?:(?:then|also|briefly|verbally|formally|jointly|subsequently|further|in turn|firstly|duly|again|who|both|each|both) |, (?:who )?(?:then )?)*";
    private static final String GIVEN = "(?:gave|provided|delivered|made|led|shared|offered|tabled|circulated|continued)(?: (?:to )?(?:the |all )?\\w+)? ?(?:with |on )?"
            + "(?:an? |the |her |his |their |some |further |brief |short |verbal |detailed |joint |background |\\w+ )*"
            + "(?:presentations?|up-?dates?|reports?|overviews?|summary|summaries|briefings?|introductions?|demonstrations?|outlines?|talks?|explanations?|accounts?|information|details|clarification|assurances?|context|feedback|advice|responses?|figures)";
    private static final String STRONG = "(?:introduced|presented(?! (?:with|at)\\b)|re-?presented|reported|outlined|updated|"
            + GIVEN
            + "|summari[sz]ed|highlighted|took (?:the |all )?\\w+ through|talked (?:\\w+ )?through|spoke (?:to|on|about)|referred (?:\\w+ )?to (?:the|her|his|their|two|a|an)"
            + "|drew (?:\\w+ )?attention|ran through|went through|submitted|tabled (?:the|an?|her|his|their|two|three)|briefed|addressed (?:the|members)|set out|answered|responded|replied|appraised|apprised|elaborated|brought to (?:the|members')"
            + "|added the following|informed|attended the meeting(?=\\. (?:She|He|They) \\w+ed)|attended (?:the meeting )?(?:in order )?to (?:present|introduce|update|report|give|provide|speak|outline|answer)"
            + "|(?:was|were) (?:also )?(?:in attendance|present)(?: (?:at|for) [^.;,]{3,30})? (?:and|to) (?:present|introduc|updat|report|g[ai]ve|provide|speak|outline|answer)\\w*"
            + "|(?:was|were|had been) (?:invited|asked|welcomed)(?: to the meeting)?(?: and invited)? to (?:lead|present|introduce|update|report|give|provide|speak|outline|deliver))\\b";
    private static final String WEAK = "(?:explained|advised|said|stated|confirmed|clarified|described|added|noted|commented|agreed|recommended|detailed|demonstrated|acknowledged|emphasi[sz]ed|reminded|assured|suggested|indicated|shared|stressed|reiterated|concluded|undertook to (?:report|present))\\b";
    private static final Pattern STRONG_AFTER = Pattern.compile(",? ?" + ADVERB + STRONG);
    private static final Pattern ANY_AFTER = Pattern.compile(",? ?" + ADVERB + "(?:" + STRONG + "|" + WEAK + ")");
    private static final Pattern BY = Pattern.compile(
            "(?i).*(?:\\b(?:presented|introduced|delivered|outlined|reported|led|summari[sz]ed|moved no one)(?: \\w+)? by"
                    + "|\\b(?:presentation|report|update|briefing|overview|introduction|talk|address)\\b[^.;]{0,90}?\\b(?:by|from|given by)|\\b(?:heard|received a \\w+) from"
                    + "|\\b(?:invited|asked|called upon|called on))(?: both)?(?: the)? ?$");
    private static final Pattern WELCOME = Pattern.compile("(?i).*\\b(?:welcomed|introduced)\\b[^.;]*$");
    private static final Pattern INVITED = Pattern.compile(
            "(?i)\\b(?:invited|asked|welcomed)\\b[^.]{0,80}? to (?:lead|present|introduce|update|give|provide|deliver|speak|outline|take)\\b|^[^.]* to (?:present|introduce|give|deliver|provide) (?:the|a|an|his|her|their)\\b|\\bwho (?:presented|gave|introduced|provided|delivered|outlined|updated)\\b|\\bto the meeting (?:to|who) ");
    private static final Pattern TO_DO = Pattern.compile(
            "(?i),? ?(?:and [^.]{0,60})? ?to (?:lead|present|introduce|update|give|provide|deliver|speak|outline|report|take)\\b.*");
    private static final Pattern INVITING = Pattern
            .compile("(?i).*\\b(?:invited|asked|called (?:up)?on)(?: both)?(?: the)? ?$");

    private PresenterVerbs() {}

    /// Whether the person whose name, or the post after it, ends at this offset is then said to present or report.
    static boolean follows(String text, int end) {
        return STRONG_AFTER.matcher(text).region(end, text.length()).lookingAt();
    }

    /// Whether the person is then said to present, report, explain, say or answer.
    static boolean speaks(String text, int end) {
        return ANY_AFTER.matcher(text).region(end, text.length()).lookingAt();
    }

    /// Whether the words before say that what follows is who presented: "presented by", "an update from", "invited".
    static boolean by(String before, String after) {
        String near = before.substring(Math.max(0, before.length() - 140));
        if (INVITING.matcher(near).matches()) {
            return TO_DO.matcher(after).matches();
        }
        return BY.matcher(near).matches();
    }

    /// Whether the words before welcome somebody, and those after say that it was to present.
    static boolean welcomed(String before, String after) {
        return WELCOME.matcher(before.substring(Math.max(0, before.length() - 300))).matches()
                && INVITED.matcher(after.substring(0, Math.min(after.length(), 400))).find();
    }
}
