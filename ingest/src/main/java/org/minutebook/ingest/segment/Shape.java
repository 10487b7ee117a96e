package org.minutebook.ingest.segment;

import java.util.regex.Pattern;

/// What a stretch of words looks like: capitals, a title, a sentence.
final class Shape {

    private static final int FEW_LETTERS = 3;
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\d+(?:st|nd|rd|th)\\b");
    private static final Pattern VERB = Pattern.compile(
            "(?<!\\bTo )\\b(?:was|were|is|are|has|have|had|been|will|would|reported|advised|stated|noted that|agreed that|agreed to"
                    + "|declared|informed|presented|thanked|welcomed|introduced|outlined|gave|suggested|questioned|confirmed|acknowledged|expressed|highlighted|shared|took|responded|queried|explained|proposed|seconded|asked|said)\\b");
    private static final Pattern DECISION = Pattern
            .compile("^(?:it was )?(?:unanimously )?(?:resolved|recommended|that|agreed|decided)\\b",
                    Pattern.CASE_INSENSITIVE);

    private Shape() {}

    static boolean capitals(String text) {
        String bare = BRACKETS.matcher(text).replaceAll(" ");
        int letters = 0;
        int small = 0;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            small += Character.isLowerCase(c) ? 1 : 0;
        }
        return letters >= FEW_LETTERS && small * 12 <= letters;
    }

    /// Whether it reads as a sentence: it has a verb that is inflected, as titles seldom have.
    static boolean sentence(String text) {
        return VERB.matcher(text).find();
    }

    /// Whether it opens as a decision does: "That …", "RESOLVED …".
    static boolean decision(String text) {
        return DECISION.matcher(text).find();
    }
}
