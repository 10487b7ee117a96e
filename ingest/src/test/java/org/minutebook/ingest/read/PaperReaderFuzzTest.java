package org.minutebook.ingest.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Page;
import org.minutebook.corpus.Paper;

/// Papers that nobody would write. The inputs beside it are tried by every build; `.ci/fuzz` looks for more.
class PaperReaderFuzzTest {

    private static final PaperReader READER = new PaperReader(Optional.empty());

    @FuzzTest(maxDuration = "60s")
    void anyBytesAreReadOrRefused(byte[] bytes) {
        switch (READER.read("paper", bytes)) {
            case Reading.Read(Paper paper) -> {
                assertEquals(DocumentId.of(bytes), paper.id());
                for (Page page : paper.pages()) {
                    assertTrue(page.start() <= page.end() && page.end() <= paper.text().length());
                }
            }
            case Reading.Unreadable unreadable -> assertTrue(!unreadable.problem().why().isBlank());
        }
    }
}
