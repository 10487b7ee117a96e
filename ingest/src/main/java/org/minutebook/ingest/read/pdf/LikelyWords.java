package org.minutebook.ingest.read.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells by their letters alone whether strings are words. What has no letters (figures, dates) and what is a code, an
/// address or very short counts neither way.
///
/// @param likely how many strings look like words
/// @param junk how many have letters and can be no words: `c0mm1ttee`, `&RPPLWWHH`, `th~e`
/// @param common how many are among the words that no page of English prose does without
record LikelyWords(int likely, int junk, int common) {

    private static final Pattern EDGES = Pattern.compile("^[\\p{P}\\p{S}]+|[\\p{P}\\p{S}]+$");
    private static final Pattern ADDRESS = Pattern.compile(".*(?:@|://|www\\.|\\.(?:gov|org|com|uk|net)\\b).*");
    private static final Pattern CODE = Pattern
            .compile(
                    "\\p{Lu}{0,6}[./-]?\\d[\\p{N}\\p{P}\\p{Sc}]*\\p{L}{0,3}(?:[./-][\\p{L}\\p{N}./-]*)?|\\p{L}+[\\p{N}\\p{P}]+|(?:\\p{Lu}+[./&-])*\\p{Lu}+\\d*");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+(?:[’'.,:;/&()–—‘‐-]+\\p{L}+)*");
    private static final Pattern VOWEL = Pattern.compile(".*[aeiouyAEIOUYÀ-ÖØ-Ýà-öø-ýŵŷŴŶ].*");
    private static final Pattern CONSONANTS = Pattern.compile("(?i).*[bcdfghjklmnpqrstvwxz]{6}.*");
    private static final Pattern CAPITALS_WITHIN = Pattern.compile(".*\\p{Ll}\\p{Lu}.*\\p{Ll}\\p{Lu}.*");
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}]+");
    private static final int SHORT = 3;
    private static final int LONGEST = 30;
    private static final Set<String> COMMON = Set.of("the", "of", "and", "to", "in", "a", "that", "for", "on", "be",
            "is", "was", "by", "with", "at", "as", "this", "it", "from", "are", "were", "have", "or", "not", "an");

    static LikelyWords among(List<String> strings) {
        int likely = 0;
        int junk = 0;
        int common = 0;
        for (String string : strings) {
            String core = EDGES.matcher(string).replaceAll("");
            common += COMMON.contains(core) ? 1 : 0;
            if (isJunk(core)) {
                junk++;
            } else if (isWord(core)) {
                likely++;
            }
        }
        return new LikelyWords(likely, junk, common);
    }

    /// How many strings could be judged.
    int judged() {
        return likely + junk;
    }

    /// Which share of them look like words; 1 where there are none.
    double share() {
        return judged() == 0 ? 1 : (double) likely / judged();
    }

    private static boolean isWord(String core) {
        return core.length() > SHORT && LETTERS.matcher(core).matches();
    }

    private static boolean isJunk(String core) {
        if (core.length() <= SHORT || core.chars().noneMatch(Character::isLetter) || ADDRESS.matcher(core).matches()
                || CODE.matcher(core).matches()) {
            return false;
        }
        return !LETTERS.matcher(core).matches() || PARTS.splitAsStream(core).anyMatch(LikelyWords::cannotBeSaid);
    }

    private static boolean cannotBeSaid(String letters) {
        boolean capitals = letters.equals(letters.toUpperCase(Locale.ROOT));
        return letters.length() > LONGEST || CAPITALS_WITHIN.matcher(letters).matches()
                || (letters.length() > SHORT + (capitals ? 3 : 0) && !VOWEL.matcher(letters).matches())
                || CONSONANTS.matcher(letters).matches();
    }
}
