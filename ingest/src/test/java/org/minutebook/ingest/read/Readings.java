package org.minutebook.ingest.read;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.minutebook.corpus.Block;
import org.minutebook.corpus.Paper;

/// Short ways to read a paper in a test and to look at what came of it.
final class Readings {

    private Readings() {}

    static Paper paper(String name, byte[] bytes) {
        return assertInstanceOf(Reading.Read.class, new PaperReader().read(name, bytes)).paper();
    }

    static Paper paper(String name, String text) {
        return paper(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Paper paper(PdfSheet sheet) {
        return paper("test.pdf", sheet.bytes());
    }

    /// The words of all blocks of a kind.
    static List<String> words(Paper paper, Block.Kind kind) {
        return paper.blocks().stream().filter(b -> b.kind() == kind)
                .map(b -> paper.text().substring(b.start(), b.end())).toList();
    }

    /// The main text, without what runs over the pages.
    static String main(Paper paper) {
        return paper.text().substring(0, paper.mainEnd()).strip();
    }
}
