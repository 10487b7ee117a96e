package org.minutebook.ui;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes a PDF by hand: a page for each text, its lines one under the other in Helvetica.
final class PdfDraft {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LONGEST = 90;
    private static final int FIRST_PAGE = 4;

    private final StringBuilder file = new StringBuilder("%PDF-1.4\n");
    private final List<Integer> places = new ArrayList<>();

    private PdfDraft() {}

    static byte[] of(List<String> pages) {
        return new PdfDraft().write(pages);
    }

    private byte[] write(List<String> pages) {
        object("<< /Type /Catalog /Pages 2 0 R >>");
        StringBuilder kids = new StringBuilder();
        for (int page = 0; page < pages.size(); page++) {
            kids.append(FIRST_PAGE + 2 * page).append(" 0 R ");
        }
        object("<< /Type /Pages /Count %d /Kids [%s] >>".formatted(pages.size(), kids));
        object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        for (String page : pages) {
            object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> "
                    + "/Contents %d 0 R >>".formatted(places.size() + 2));
            String drawn = drawn(page);
            object("<< /Length %d >>\nstream\n%s\nendstream".formatted(drawn.length(), drawn));
        }
        int table = file.length();
        file.append("xref\n0 %d\n0000000000 65535 f \n".formatted(places.size() + 1));
        places.forEach(place -> file.append("%010d 00000 n \n".formatted(place)));
        file.append(
                "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n".formatted(places.size() + 1, table));
        return file.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void object(String body) {
        places.add(file.length());
        file.append(places.size()).append(" 0 obj\n").append(body).append("\nendobj\n");
    }

    private static String drawn(String page) {
        StringBuilder drawn = new StringBuilder("BT /F1 10 Tf 13 TL 50 790 Td\n");
        page.lines().flatMap(PdfDraft::broken)
                .forEach(line -> drawn.append('(').append(escaped(line)).append(") Tj T*\n"));
        return drawn.append("ET").toString();
    }

    /// What is too long for the page goes on in the next line.
    private static Stream<String> broken(String line) {
        return line.isEmpty()
                ? Stream.of("")
                : IntStream.range(0, (line.length() + LONGEST - 1) / LONGEST)
                        .mapToObj(i -> line.substring(i * LONGEST, Math.min(line.length(), (i + 1) * LONGEST)));
    }

    private static String escaped(String line) {
        StringBuilder escaped = new StringBuilder();
        for (byte sign : line.replace('\t', ' ').getBytes(WINDOWS)) {
            boolean plain = sign >= ' ' && sign != '(' && sign != ')' && sign != '\\';
            escaped.append(plain ? String.valueOf((char) sign) : "\\%03o".formatted(sign & 0xff));
        }
        return escaped.toString();
    }
}
