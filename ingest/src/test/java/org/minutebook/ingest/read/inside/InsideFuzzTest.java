package org.minutebook.ingest.read.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.minutebook.ingest.read.inside.Inside.Part;

/// Archives and mails that nobody would send. The inputs beside it are tried by every build; `.ci/fuzz` looks for more.
class InsideFuzzTest {

    private static final int ENOUGH = 1 << 20;

    @FuzzTest(maxDuration = "60s")
    void anyBytesHavePartsOrNone(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("fuzz", "");
        try {
            Files.write(file, bytes);
            parts(file);
        } catch (IOException e) {
            assertFalse(String.valueOf(e.getMessage()).isBlank());
        } finally {
            Files.delete(file);
        }
    }

    private static void parts(Path file) throws IOException {
        Optional<Inside> found = Inside.of(file);
        if (found.isEmpty()) {
            return;
        }
        try (Inside inside = found.get()) {
            Set<String> names = new HashSet<>();
            for (Part part : inside.parts()) {
                names.add(part.name());
                readable(part);
            }
            assertEquals(inside.parts().size(), names.size());
        }
    }

    private static void readable(Part part) {
        try (InputStream in = part.open()) {
            in.readNBytes(ENOUGH);
        } catch (IOException e) {
            assertFalse(String.valueOf(e.getMessage()).isBlank());
        }
    }
}
