package org.minutebook.ingest.extract.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the text says became of a motion: carried or not, and of which.
///
/// @param plain whether it may as well speak of something else, and binds only what stands close before it
/// @param resolved whether a decision of the meeting says so, and not a word on the motion itself
record Verdict(boolean carried, Of of, boolean resolved, boolean plain, int start, int end) {

    private static final Pattern WORD = Pattern.compile(
            "\\b(?:(?<lost>not (?:be )?(?:carried|accepted|agreed|supported)|NOT CARRIED|defeated|DEFEATED|Lost|(?<=was |were |be |is |declared |therefore |and |[Mm]otion |[Aa]mendment |[Pp]roposal |[Pp]roposition )lost(?=\\W*$|[.,;:)(]| \\(| by| on| and| with)|LOST|fell\\b(?! (?:into|to|over|below|within|by|from|under))|FELL|rejected|failed\\b(?! to))"
                    + "|(?<carried>[Cc]arried(?! out| forward| over)|CARRIED|(?<=,? |- ?|[.;] )(?:all|All) (?:\\w+ )?(?:agreed|in favour)"
                    + "|(?<=was |were |and |been |being |, |- |[.] |unanimously |duly |put )(?:(?:duly|unanimously) )?(?:agreed|Agreed|AGREED|approved|Approved|APPROVED|adopted|accepted|elected|re-elected|appointed|passed|endorsed|supported|declared as)"
                    + "|(?<=\\w )Agreed(?=\\.|$)|(?:by )?unanimous(?:ly)?(?: vote)?|signed (?:the|his|her|their|a|an) [Dd]eclaration of [Aa]cceptance)"
                    + "|(?<resolved>RESOLVED|resolved|Resolved|Decision(?=:? That)))\\b");
    private static final Pattern WISH = Pattern.compile(".*\\b(?:be|to be|not|should|that)(?: \\w+ly)? $");
    private static final int NEAR = 90;

    /// Which motion is spoken of.
    enum Of {
        AMENDMENT, ORIGINAL, SUBSTANTIVE, LATEST
    }

    /// All verdicts in order; empty where the text gives none.
    static List<Verdict> find(String text) {
        List<Verdict> found = new ArrayList<>();
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            boolean wish = m.group("lost") == null
                    && WISH.matcher(text.substring(Math.max(0, m.start() - 30), m.start())).matches();
            if (!wish) {
                found.add(new Verdict(m.group("lost") == null,
                        m.group("resolved") != null ? Of.LATEST : of(text, m.start(), m.end()),
                        m.group("resolved") != null,
                        m.group("carried") != null && !m.group().toLowerCase(Locale.ROOT).startsWith("carried"),
                        m.start(), m.end()));
            }
        }
        return found;
    }

    /// Of what the words at the offset speak: the nearest of "amendment" and "motion" before them in the sentence.
    static Of of(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - NEAR), start);
        String sentence = before.substring(Math.max(before.lastIndexOf(". ") + 1, 0))
                .toLowerCase(Locale.ROOT);
        int amendment = sentence.lastIndexOf("amendment");
        int motion = Math.max(sentence.lastIndexOf("motion"), sentence.lastIndexOf("propos"));
        if (amendment > motion) {
            return Of.AMENDMENT;
        }
        if (sentence.contains("substantive")) {
            return Of.SUBSTANTIVE;
        }
        return motion >= 0 && sentence.contains("original") ? Of.ORIGINAL : Of.LATEST;
    }
}
