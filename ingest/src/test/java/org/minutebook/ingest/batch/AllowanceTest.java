package org.minutebook.ingest.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.minutebook.ingest.read.inside.Inside;

/// How much is unpacked of one file.
class AllowanceTest {

    private final Allowance allowance = new Allowance();

    @Test
    void whatIsRefusedTakesNothingFromWhatComesAfter() {
        assertTrue(allowance.take(parts(10_001, 1)).orElse("").contains("more than 10,000 files"));
        assertTrue(allowance.take(parts(5, 1L << 30)).orElse("").contains("more than 4,096 MB"));
        assertEquals(Optional.empty(), allowance.take(parts(10_000, 1)));
        assertTrue(allowance.take(parts(1, 1)).isPresent());
    }

    private static List<Inside.Part> parts(int many, long bytes) {
        return Collections.nCopies(many,
                new Inside.Part("a.txt", Optional.of(bytes), Optional.empty(), InputStream::nullInputStream));
    }
}
