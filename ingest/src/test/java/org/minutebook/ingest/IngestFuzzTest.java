package org.minutebook.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Span;

/// Words that no clerk would write. The inputs beside it are tried by every build; `.ci/fuzz` looks for more.
class IngestFuzzTest {

    private static final Ingest INGEST = new Ingest(Optional.empty());

    @FuzzTest(maxDuration = "60s")
    void anyBytesAreFiled(byte[] bytes) {
        Filing filing = INGEST.read("paper", bytes);
        assertEquals(DocumentId.of(bytes), filing.document().id());
        if (filing instanceof Filing.Filed filed) {
            for (Finding finding : filed.findings()) {
                Span span = finding.evidence().span();
                filed.paper().quote(span);
            }
        }
    }
}
