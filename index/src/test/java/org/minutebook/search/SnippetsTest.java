package org.minutebook.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Span;

class SnippetsTest {

    private static final String LONG = "Members asked at length about many things and many more of them besides. "
            .repeat(6);

    @Test
    void aShortPassageIsShownWhole() {
        assertEquals("Cllr. Ash spoke. The lantern, she\nsaid, is lit.",
                around("Cllr. Ash spoke. The lantern, she\nsaid, is lit.\n\n", "lantern").text());
    }

    @Test
    void aSnippetIsWholeSentences() {
        Hit.Snippet snippet = around(LONG + "No. 4 was put to Cllr. Ash. The lantern is lit. " + LONG, "lantern");
        assertTrue(snippet.text().startsWith("The lantern is lit. Members asked"), snippet.text());
        assertTrue(snippet.text().endsWith("besides."), snippet.text());
        assertFalse(snippet.cutBefore() || snippet.cutAfter());
    }

    @Test
    void anItemOfAListStartsASentence() {
        String list = LONG + "\nResolved:-\n(a) That the lantern be lit;\n(b) That it be kept; and\n" + LONG;
        assertTrue(around(list, "lantern").text().startsWith("(a) That the lantern be lit;"));
    }

    @Test
    void aLongSentenceIsCutBetweenClausesAndThatIsSaid() {
        String clauses = "the mill and all its wheels and stones were walked around, ".repeat(12);
        Hit.Snippet snippet = around("First, " + clauses + "the lantern was lit, " + clauses + "so it ended.",
                "lantern");
        assertTrue(snippet.text().startsWith("the mill"), snippet.text());
        assertTrue(snippet.text().endsWith("around,"), snippet.text());
        assertTrue(snippet.cutBefore() && snippet.cutAfter());
    }

    @Test
    void withoutClausesItIsCutBetweenWords() {
        String words = "mill wheel stone ".repeat(60);
        Hit.Snippet snippet = around(words + "lantern " + words, "lantern");
        assertTrue(snippet.text().matches("(?:mill|wheel|stone) .* (?:mill|wheel|stone)"), snippet.text());
    }

    /// The question, the text, in which ~ is the end of a line, and what is marked in it.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            office           | The o\uFB03ce is shut.            | o\uFB03ce
            cooperate        | They co\u00ADoperate in this.     | co\u00ADoperate
            "less < more"    | Spend less < more & save.         | less < more
            ash & elm        | Ash & <b>Elm</b> spoke.           | Ash;Elm
            lamp             | \uD83D\uDCA1 lamps \uD83D\uDCA1   | lamps
            \uD835\uDC9C\uD835\uDCB8\uD835\uDCC9 | The \uD835\uDC9C\uD835\uDCB8\uD835\uDCC9 of 1990. | \uD835\uDC9C\uD835\uDCB8\uD835\uDCC9
            cafe             | the cafe\u0301s there             | cafe\u0301s
            "lamps of oil"   | Lamps of~ oil. Lamps or oil.     | Lamps of~ oil
            """)
    void marksStandOnWhatWasAsked(String words, String text, String marked) {
        Hit.Snippet snippet = asked(text.replace('~', '\n'), words);
        assertEquals(List.of(marked.replace('~', '\n').split(";")), marked(snippet));
    }

    @Test
    void whateverIsAskedMarksFoldToItAndNothingIsCutWithinAWord() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String text = text(random, 5 + random.nextInt(200));
            String word = RandomFilings.WORDS.get(random.nextInt(RandomFilings.WORDS.size()));
            Hit.Snippet snippet = asked(text, word);
            List<String> terms = Words.of(word).stream().map(Token::term).toList();
            for (String marked : marked(snippet)) {
                assertTrue(Words.of(marked).stream().map(Token::term).anyMatch(terms::contains), word + ": " + marked);
            }
            assertEquals(text.substring(snippet.start(), snippet.start() + snippet.text().length()), snippet.text());
            int end = snippet.start() + snippet.text().length();
            assertTrue(snippet.start() == 0 || Character.isWhitespace(text.charAt(snippet.start() - 1)));
            assertTrue(end == text.length() || Character.isWhitespace(text.charAt(end)));
        }
    }

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(RandomFilings.WORDS.get(random.nextInt(RandomFilings.WORDS.size())))
                    .append(List.of(" ", " ", " ", "\n", ", ", ". ", "\n\n", "; ").get(random.nextInt(8)));
        }
        return text.toString();
    }

    private static Hit.Snippet around(String text, String word) {
        return asked(text, word);
    }

    private static Hit.Snippet asked(String text, String words) {
        List<Hit.Mark> marks = new Places(Words.of(text)).marks(Question.of(words).clause());
        return Snippets.around(text, new Span(DocumentId.of(text), 0, text.length()), marks);
    }

    private static List<String> marked(Hit.Snippet snippet) {
        return Stream.of(snippet).flatMap(s -> s.marks().stream()
                .map(m -> s.text().substring(m.start(), m.end()))).toList();
    }
}
