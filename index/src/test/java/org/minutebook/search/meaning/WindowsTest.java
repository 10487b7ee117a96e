package org.minutebook.search.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WindowsTest {

    private static final Windows WINDOWS = new Windows(new HashedWords());

    @Test
    void aShortTextIsOneWindow() {
        assertEquals(List.of(new Windows.Window(0, 14)), WINDOWS.of("The budget is.", ""));
        assertEquals(List.of(), WINDOWS.of(" \n ", ""));
    }

    @Test
    void aLongTextIsCutWhereParagraphsEnd() {
        String paragraph = "word ".repeat(50).strip() + ".";
        assertEquals(List.of(paragraph, paragraph), words(paragraph + "\n\n" + paragraph));
    }

    @Test
    void aLongParagraphIsCutWhereSentencesEnd() {
        String sentence = "word ".repeat(20).strip() + ".";
        List<String> windows = words(String.join(" ", sentence, sentence, sentence, sentence, sentence));
        assertEquals(List.of(String.join(" ", sentence, sentence, sentence), sentence + " " + sentence), windows);
    }

    @Test
    void aTailGoesWithTheWindowBeforeIt() {
        assertEquals(1, words("word ".repeat(64) + "\n\n" + "tail ".repeat(10)).size());
    }

    @Test
    void noWordIsLostOrSeenTwice() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(600); n >= 0; n--) {
                text.append("w").append(n).append(List.of(" ", " ", " ", ". ", "\n", "\n\n").get(random.nextInt(6)));
            }
            assertEquals(text.toString().replaceAll("\\s+", " ").strip(),
                    String.join(" ", words(text.toString())).replaceAll("\\s+", " ").strip());
            assertTrue(words(text.toString()).stream().allMatch(w -> w.split("\\s+").length <= 80));
        }
    }

    private static List<String> words(String text) {
        return WINDOWS.of(text, "").stream().map(w -> text.substring(w.start(), w.end())).toList();
    }
}
