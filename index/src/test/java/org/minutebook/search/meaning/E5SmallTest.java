package org.minutebook.search.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class E5SmallTest {

    private static @Nullable E5Small loaded;

    @BeforeAll
    static void load() {
        try {
            loaded = E5Small.load();
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

    private final E5Small model = Objects.requireNonNull(loaded);

    @Test
    void whatMeansTheSameLiesCloserThanWhatSharesAWord() {
        AskedMeaning asked = model.ofQuestion("leisure centre closure");
        double same = asked.nearness(model.of("The swimming pool will shut at the end of June."));
        double word = asked.nearness(model.of("Centre the table of closing balances on the page."));
        assertTrue(same > word, same + " against " + word);
    }

    @Test
    void aTextsMeaningDoesNotDependOnCaseOrSpace() {
        assertEquals(model.of("Free school meals"), model.of("free  SCHOOL\nmeals"));
    }

    @Test
    void aBlankTextAndAnEndlessOneHaveAMeaning() {
        assertEquals(model.dimensions(), model.of("").whole().bytes().length);
        assertEquals(0, model.of("").pieces().count());
        assertTrue(model.ofQuestion("").nearness(model.of("budget")) < 1);
        assertEquals(model.of("budget ".repeat(254)), model.of("budget ".repeat(5_000)));
    }

    @Test
    void whatHasNothingToDoWithAQuestionIsFar() {
        AskedMeaning asked = model.ofQuestion("who paid for the taxi marshals?");
        assertTrue(
                asked.nearness(model.of("The minutes of the last meeting were approved as a correct record.")) < 0.2);
        assertTrue(asked.nearness(model.of("The cost of the taxi marshals was met by the licensing account.")) > 0.4);
    }

    @Test
    void theCentreIsThatOfSuchTexts() {
        float[] own = model.centre(List.of("The Chair welcomed members to the meeting.",
                "RESOLVED – That the report be noted.", "Invoices paid within thirty days: 91% (target 96%).",
                "Councillor Larch asked why the bus shelter had not been mended."));
        float[] zero = new float[own.length];
        PieceCentre.named("e5-small-v2-q", own.length).from(zero);
        assertTrue(Vector.of(own).similarity(Vector.of(zero)) < -0.9);
    }

    @Test
    void noNativeLibraryIsLeftBehind() throws IOException {
        try (Stream<Path> left = Files.list(Path.of(System.getProperty("java.io.tmpdir", "/tmp")))) {
            assertEquals(0, left.filter(p -> p.getFileName().toString().startsWith("minutebook-onnx"))
                    .filter(p -> Files.exists(p.resolve(System.mapLibraryName("onnxruntime"))))
                    .filter(E5SmallTest::ours).count());
        }
    }

    /// Whether this process may have made it; a process that was killed leaves its own behind.
    private static boolean ours(Path folder) {
        return folder.toFile().lastModified() >= ManagementFactory.getRuntimeMXBean().getStartTime();
    }
}
