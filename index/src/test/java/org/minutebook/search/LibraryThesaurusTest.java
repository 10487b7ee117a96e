package org.minutebook.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.library.Library;

class LibraryThesaurusTest {

    @TempDir Path folder;

    @Test
    void theTermsOfLocalGovernmentComeWithTheProgram() {
        Thesaurus terms = LibraryThesaurus.ofTheProgram();
        for (String words : List.of("potholes", "refuse collection", "SEND", "lgr", "EHCP", "fly-tipping", "CCTV",
                "business rates", "council tax reduction", "traffic regulation orders")) {
            assertTrue(Question.of(words, terms).clause() instanceof Clause.Alike, words);
        }
        assertEquals(Question.of("\"refuse collection\""), Question.of("\"refuse collection\"", terms));
    }

    @Test
    void aLibraryMayHaveTermsOfItsOwnAndTheyAreSeenAtOnce() throws IOException {
        LibraryThesaurus thesaurus = new LibraryThesaurus(Library.at(folder));
        assertEquals(Question.of("lantern"), Question.of("lantern", thesaurus.get()));
        Files.writeString(folder.resolve("thesaurus.txt"), "# ours\nlanterns = oil lights\nno group\n= =\n");
        assertEquals(new Clause.Alike(new Clause.Word("lantern", "=lantern"),
                List.of(new Clause.Phrase(List.of("oil", "light")))),
                Question.of("lantern", thesaurus.get()).clause());
    }
}
