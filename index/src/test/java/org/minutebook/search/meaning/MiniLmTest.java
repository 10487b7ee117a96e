package org.minutebook.search.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MiniLmTest {

    private static @Nullable MiniLm loaded;

    @BeforeAll
    static void load() {
        try {
            loaded = MiniLm.load();
        } catch (MeaningException e) {
            abort(e.getMessage());
        }
    }

    @AfterAll
    static void close() {
        if (loaded != null) {
            loaded.close();
        }
    }

    private final MiniLm model = Objects.requireNonNull(loaded);

    @Test
    void whatMeansTheSameLiesCloserThanWhatSharesAWord() {
        Vector asked = model.of("leisure centre closure");
        double same = asked.similarity(model.of("The swimming pool will shut at the end of June."));
        double word = asked.similarity(model.of("Centre the table of closing balances on the page."));
        assertTrue(same > word, same + " against " + word);
    }

    @Test
    void aTextsMeaningDoesNotDependOnCaseOrSpace() {
        assertEquals(model.of("Free school meals"), model.of("free  SCHOOL\nmeals"));
    }

    @Test
    void aBlankTextAndAnEndlessOneHaveAMeaning() {
        assertEquals(model.dimensions(), model.of("").bytes().length);
        assertEquals(model.of("budget ".repeat(254)), model.of("budget ".repeat(5_000)));
    }

    @Test
    void noNativeLibraryIsLeftBehind() throws IOException {
        try (Stream<Path> left = Files.list(Path.of(System.getProperty("java.io.tmpdir", "/tmp")))) {
            assertEquals(0, left.filter(p -> p.getFileName().toString().startsWith("minutebook-onnx"))
                    .filter(p -> Files.exists(p.resolve(System.mapLibraryName("onnxruntime"))))
                    .filter(MiniLmTest::ours).count());
        }
    }

    /// Whether this process may have made it; a process that was killed leaves its own behind.
    private static boolean ours(Path folder) {
        return folder.toFile().lastModified() >= ManagementFactory.getRuntimeMXBean().getStartTime();
    }
}
