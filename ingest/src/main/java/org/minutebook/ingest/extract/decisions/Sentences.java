package org.minutebook.ingest.extract.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds where sentences of folded text end. Titles, initials, numbers and common short forms end none.
final class Sentences {

    private static final Pattern STOP = Pattern.compile("[.?!][\"')\\]]{0,2}(?= |$)");
    private static final Pattern SHORT_FORM = Pattern.compile(
            "(?:^|[ (\"'])(?:Mr|Mrs|Ms|Dr|Cllr|Cllrs|Cty|Prof|Rev|Revd|St|No|Nos|Ltd|Co|Hon|Esq|Jan|Feb|Mar|Apr|Jun"
                    + "|Jul|Aug|Sept?|Oct|Nov|Dec|approx|etc|eg|e\\.g|ie|i\\.e|a\\.m|p\\.m|viz|vs|Ref|ref|para|paras"
                    + "|nem|con|cont|inc|incl|[A-Z]|\\d{1,2})$");

    /// Short forms that as often end a sentence, and how sentences begin.
    private static final Pattern END_OR_SHORT = Pattern
            .compile("(?:^|[ (\\d])(?:a\\.m|p\\.m|etc|Ltd|Co)$|[a-z] \\d{1,2}$");
    private static final Pattern STARTER = Pattern.compile(
            " (?:It|The|This|These|There|A|An|Members|In|On|He|She|They|Councillors?|Cllrs?|Mrs?|Following|All|At|Proposed)\\b");

    private Sentences() {}

    /// The offsets just after each sentence's last character, the text's length always the last of them; a text
    /// without words gives none.
    static List<Integer> ends(String text) {
        List<Integer> ends = new ArrayList<>();
        Matcher m = STOP.matcher(text);
        while (m.find()) {
            if (m.end() < text.length() && isSentence(text, m.start(), m.end())) {
                ends.add(m.end());
            }
        }
        if (!text.isBlank()) {
            ends.add(text.length());
        }
        return ends;
    }

    /// Where the sentence that holds the offset ends.
    static int endOf(String text, int offset) {
        return ends(text).stream().filter(e -> e > offset).findFirst().orElse(text.length());
    }

    private static boolean isSentence(String text, int stop, int after) {
        char next = text.charAt(Math.min(after + 1, text.length() - 1));
        if (Character.isLowerCase(next)) {
            return false;
        }
        if (END_OR_SHORT.matcher(text.substring(Math.max(0, stop - 8), stop)).find()) {
            return STARTER.matcher(text.substring(after)).lookingAt();
        }
        return text.charAt(stop) != '.' || !SHORT_FORM.matcher(text.substring(Math.max(0, stop - 8), stop)).find();
    }
}
