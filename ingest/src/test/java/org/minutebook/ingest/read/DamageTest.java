package org.minutebook.ingest.read;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

/// Whatever is in the bytes, reading them has an outcome.
class DamageTest {

    private static final int ROUNDS = 60;

    private final PaperReader reader = new PaperReader();

    private void readDamaged(byte[] whole) {
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = round % 3 == 0 ? Arrays.copyOf(whole, 1 + random.nextInt(whole.length)) : whole.clone();
            for (int i = 0; i < round; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertDoesNotThrow(() -> reader.read("damaged", bytes));
        }
    }

    @Test
    void damagedPdfHasAnOutcome() {
        readDamaged(new PdfSheet().put(40, 100, "Words of the first page").rule(40, 120, 200, 120).page()
                .put(40, 100, "Second").bytes());
    }

    @Test
    void damagedRtfHasAnOutcome() {
        readDamaged(
                "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\pard\\b 12. Minutes\\b0\\par\\u8217?\\'96\\trowd\\pard\\intbl A\\cell B\\cell\\row\\pard End\\par}"
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void damagedWebPageHasAnOutcome() {
        readDamaged(
                "<html><body><table><tr><td rowspan=2>a<td><ul><li>b<table><tr><td>c</table></ul></table><ol start=3><li>d</ol></body></html>"
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void damagedWordFileHasAnOutcome() throws Exception {
        readDamaged(OfficeTest.docx(OfficeTest.numbered(0, "First") + OfficeTest.numbered(1, "one")));
    }

    @Test
    void pageNestedBeyondReasonHasAnOutcome() {
        assertDoesNotThrow(() -> reader.read("deep.html",
                ("<html><body>" + "<div>".repeat(5_000) + "x").getBytes(StandardCharsets.UTF_8)));
    }
}
