package org.minutebook.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.minutebook.search.Token;
import org.minutebook.search.Words;
import org.tartarus.snowball.ext.EnglishStemmer;

/// Our stems against those of the stemmer's own authors.
class StemsAsSnowballTest {

    private static final List<String> STARTS = List.of("commun", "gener", "arsen", "perform", "appl", "rel", "op", "y",
            "say", "hop", "plan", "agre", "fe", "ti", "g", "stay", "enjoy", "organ", "recommend", "min", "resol", "be",
            "by", "gas", "kiw", "cr", "ad", "analog", "cul", "sens", "control", "rol", "fall", "bl", "us", "exc");
    private static final List<String> ENDS = List.of("", "s", "es", "ies", "ied", "ed", "ing", "ingly", "edly", "eed",
            "eedly", "y", "ly", "li", "e", "er", "ization", "ational", "ation", "ator", "tional", "enci", "ance",
            "anci",
            "able", "ably", "ently", "fulness", "ously", "ousness", "iveness", "iviti", "ivity", "bility", "bli", "ogy",
            "ogi", "fully", "lessly", "alize", "icate", "icity", "ical", "ful", "ness", "ative", "ement", "ment", "ent",
            "ism", "ate", "iti", "ous", "ive", "ize", "ion", "sion", "tion", "al", "ic", "ll", "l", "at", "bled",
            "ating", "nned", "nning", "us", "ss", "sses");

    @Test
    void stemsAreThoseOfSnowball() {
        for (String start : STARTS) {
            ENDS.forEach(end -> assertStem(start + end));
        }
    }

    @Test
    void stemsOfAnyLettersAreThoseOfSnowball() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int letters = random.nextInt(3, 8); letters > 0; letters--) {
                word.append("aeiouybdlnrstz".charAt(random.nextInt(14)));
            }
            assertStem(word + ENDS.get(random.nextInt(ENDS.size())));
        }
    }

    private static void assertStem(String word) {
        EnglishStemmer snowball = new EnglishStemmer();
        snowball.setCurrent(word);
        snowball.stem();
        List<Token> tokens = Words.of(word);
        if (!tokens.isEmpty()) {
            assertEquals(snowball.getCurrent(), tokens.getFirst().term(), word);
        }
    }
}
