package org.minutebook.ingest.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/// PDF files that do harm, object by object.
final class HostilePdf {

    private static final int PAGES = 3000;
    private static final int LEVELS = 12;
    private static final int INFLATED = 2_000_000_000;

    private final List<byte[]> objects = new ArrayList<>();

    private HostilePdf() {}

    /// A form that draws itself.
    static byte[] recursing() throws IOException {
        HostilePdf pdf = new HostilePdf();
        pdf.book("<</XObject<</F 5 0 R>>>>", "/F Do");
        pdf.form("<</XObject<</F 5 0 R>>>>", "/F Do");
        return pdf.bytes();
    }

    /// Forms each of which draws the next ten times, twelve deep: it ends, after the sun.
    static byte[] spinning() throws IOException {
        HostilePdf pdf = new HostilePdf();
        pdf.book("<</XObject<</F 5 0 R>>>>", "/F Do");
        for (int level = 0; level < LEVELS; level++) {
            pdf.form("<</XObject<</F %d 0 R>>>>".formatted(6 + level), "/F Do ".repeat(10));
        }
        pdf.form("<<>>", "0 0 m 1 1 l S");
        return pdf.bytes();
    }

    /// A tree of pages that is its own branch.
    static byte[] loopingPages() throws IOException {
        HostilePdf pdf = new HostilePdf();
        pdf.add("<</Type/Catalog/Pages 2 0 R>>");
        pdf.add("<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2147483647>>");
        pdf.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 10 10]>>");
        return pdf.bytes();
    }

    /// One page, many times over.
    static byte[] manyPages() throws IOException {
        HostilePdf pdf = new HostilePdf();
        pdf.add("<</Type/Catalog/Pages 2 0 R>>");
        pdf.add("<</Type/Pages/Kids[%s]/Count %d>>".formatted("3 0 R ".repeat(PAGES), PAGES));
        pdf.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 10 10]>>");
        return pdf.bytes();
    }

    /// Two megabytes that unpack to two gigabytes.
    static byte[] inflating() throws IOException {
        HostilePdf pdf = new HostilePdf();
        pdf.add("<</Type/Catalog/Pages 2 0 R>>");
        pdf.add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        pdf.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R>>");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            byte[] some = new byte[1 << 20];
            for (long n = 0; n < INFLATED; n += some.length) {
                out.write(some);
            }
        }
        pdf.stream("/Filter/FlateDecode", packed.toByteArray());
        return pdf.bytes();
    }

    /// A page, and a file whose bytes are kept in a certain way.
    static byte[] withFile(String keys, byte[] file) throws IOException {
        HostilePdf pdf = new HostilePdf();
        pdf.add("<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(a.txt) 4 0 R]>>>>>>");
        pdf.add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        pdf.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>");
        pdf.add("<</Type/Filespec/F(a.txt)/EF<</F 5 0 R>>>>");
        pdf.stream("/Type/EmbeddedFile" + keys, file);
        return pdf.bytes();
    }

    private void book(String resources, String content) throws IOException {
        add("<</Type/Catalog/Pages 2 0 R>>");
        add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R/Resources%s>>".formatted(resources));
        stream("", content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void form(String resources, String content) throws IOException {
        stream("/Type/XObject/Subtype/Form/BBox[0 0 100 100]/Resources" + resources,
                content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void add(String object) {
        objects.add(object.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void stream(String keys, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write("<<%s/Length %d>>stream\n".formatted(keys, content.length).getBytes(StandardCharsets.ISO_8859_1));
        out.write(content);
        out.write("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
        objects.add(out.toByteArray());
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write("%PDF-1.4\n".getBytes(StandardCharsets.ISO_8859_1));
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(out.size()));
            out.write("%d 0 obj\n".formatted(i + 1).getBytes(StandardCharsets.ISO_8859_1));
            out.write(objects.get(i));
            out.write("\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
        }
        int start = out.size();
        out.write("xref\n0 %d\n%strailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF".formatted(
                objects.size() + 1, table, objects.size() + 1, start).getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }
}
