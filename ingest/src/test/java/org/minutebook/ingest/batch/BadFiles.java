package org.minutebook.ingest.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.io.FilenameUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.minutebook.corpus.library.Ending;

/// Files that do harm, made from the sample papers and from nothing.
final class BadFiles {

    /// How damage may end: whatever can still be read is; what looks like an archive and is none cannot be opened.
    static final Set<Ending> ANY_READING = Set.of(Ending.READ, Ending.READ_IN_PART, Ending.NO_TEXT, Ending.REFUSED,
            Ending.UNREADABLE);
    static final Set<Ending> REFUSED = Set.of(Ending.REFUSED);

    private static final int CUTS = 20;
    private static final int FLIPS = 30;
    private static final int NOISES = 90;
    private static final int DEEP = 200_000;
    private static final List<String> SEEDS = List.of("Printed minutes CSC 14-03-2011.pdf",
            "Agenda frontsheet PIB 09-06-2008.pdf", "SCSP 4 Feb 10 minutes.docx", "PIB Minutes 12 March 2007.docx",
            "sscsp_minutes_2010-03-25.html", "pib-090608-mins.txt");

    private final Path samples;
    private final Random random = new Random(11);
    private final Path folder;
    private final Map<String, Set<Ending>> made = new HashMap<>();

    private BadFiles(Path samples, Path folder) {
        this.samples = samples;
        this.folder = folder;
    }

    /// Makes them all.
    ///
    /// @param samples the folder of the sample papers
    /// @return for the path of each how reading it may end
    static Map<String, Set<Ending>> in(Path folder, Path samples) throws IOException {
        BadFiles files = new BadFiles(samples, folder);
        files.damaged();
        files.noise();
        files.misnamed();
        files.encrypted();
        files.empty();
        files.bombs();
        files.deep();
        files.pdfs();
        files.sparse();
        files.made.putAll(BadContainers.in(folder, files.sample("SCSP 4 Feb 10 minutes.docx")));
        return files.made;
    }

    private void add(String name, byte[] bytes, Set<Ending> endings) throws IOException {
        Path file = folder.resolve("%03d-%s".formatted(made.size(), name));
        made.put(Files.write(file, bytes).toString(), endings);
    }

    private byte[] sample(String name) throws IOException {
        return Files.readAllBytes(samples.resolve(name));
    }

    private void damaged() throws IOException {
        for (String seed : SEEDS) {
            byte[] whole = sample(seed);
            String ending = FilenameUtils.getExtension(seed);
            for (int i = 0; i < CUTS; i++) {
                add("cut." + ending, Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 1)), ANY_READING);
            }
            for (int i = 0; i < FLIPS; i++) {
                byte[] flipped = whole.clone();
                for (int bit = 0; bit <= i * i; bit++) {
                    flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                }
                add("flipped." + ending, flipped, ANY_READING);
            }
        }
    }

    private void noise() throws IOException {
        List<String> heads = List.of("", "%PDF-1.7\n", "PK\u0003\u0004", "{\\rtf1",
                "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1",
                "\u0089PNG\r\n\u001A\n");
        for (int i = 0; i < NOISES; i++) {
            byte[] bytes = new byte[1 + random.nextInt(20_000)];
            random.nextBytes(bytes);
            byte[] head = heads.get(i % heads.size()).getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(head, 0, bytes, 0, Math.min(head.length, bytes.length));
            add("noise." + List.of("pdf", "docx", "doc", "odt", "rtf").get(i % 5), bytes, ANY_READING);
        }
    }

    private void misnamed() throws IOException {
        for (String seed : SEEDS) {
            for (String ending : List.of("pdf", "docx", "xls")) {
                byte[] bytes = sample(seed).clone();
                add("renamed." + ending, Arrays.copyOf(bytes, bytes.length), ANY_READING);
            }
        }
    }

    private void encrypted() throws IOException {
        for (int bits : List.of(40, 128, 256)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (PDDocument document = Loader.loadPDF(sample(SEEDS.getFirst()))) {
                StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "secret",
                        new AccessPermission());
                policy.setEncryptionKeyLength(bits);
                document.protect(policy);
                document.save(out);
            }
            add("encrypted.pdf", out.toByteArray(), REFUSED);
        }
    }

    private void empty() throws IOException {
        for (int size : List.of(0, 1, 100)) {
            byte[] blank = new byte[size];
            Arrays.fill(blank, (byte) ' ');
            add("empty.pdf", blank, REFUSED);
        }
    }

    private void bombs() throws IOException {
        byte[] zeros = new byte[300_000_000];
        add("zip-bomb.docx", docx(Map.of("word/document.xml", zeros)), REFUSED);
        add("side-bomb.docx", docx(Map.of("word/media/a.bin", zeros, "word/document.xml", body(""))),
                ANY_READING);
        String laughs = Stream.iterate(0, i -> i + 1).limit(9)
                .map(i -> "<!ENTITY l%d '%s'>".formatted(i + 1, "&l%d;".formatted(i).repeat(10)))
                .reduce("<!DOCTYPE d [<!ENTITY l0 'ha'>", String::concat) + "]>";
        add("laughs.docx", docx(Map.of("word/document.xml", (laughs + text("&l9;")).getBytes(StandardCharsets.UTF_8))),
                REFUSED);
        add("outside.docx", docx(Map.of("word/document.xml",
                ("<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + text("&x;"))
                        .getBytes(StandardCharsets.UTF_8))),
                REFUSED);
        add("long.txt", new byte[100_000_000], ANY_READING);
    }

    private void deep() throws IOException {
        add("deep.html", ("<html><body>" + "<div>".repeat(DEEP) + "x").getBytes(StandardCharsets.UTF_8), ANY_READING);
        add("deep.rtf", ("{\\rtf1 " + "{\\b ".repeat(DEEP) + "x").getBytes(StandardCharsets.UTF_8), ANY_READING);
        add("deep.docx", docx(Map.of("word/document.xml",
                body("<w:sdt>".repeat(DEEP) + "x" + "</w:sdt>".repeat(DEEP)))), ANY_READING);
    }

    private void pdfs() throws IOException {
        add("recursing.pdf", HostilePdf.recursing(), ANY_READING);
        add("page-loop.pdf", HostilePdf.loopingPages(), ANY_READING);
        add("many-pages.pdf", HostilePdf.manyPages(), ANY_READING);
        add("spinning.pdf", HostilePdf.spinning(), Set.of(Ending.TIMEOUT));
        add("inflating.pdf", HostilePdf.inflating(), Set.of(Ending.OUT_OF_MEMORY, Ending.REFUSED, Ending.NO_TEXT));
    }

    private void sparse() throws IOException {
        Path file = folder.resolve("sparse.pdf");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }
        made.put(file.toString(), REFUSED);
    }

    private static byte[] body(String inner) {
        return text(inner).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String inner) {
        return "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>Minutes %s</w:t></w:r></w:p></w:body></w:document>"
                .formatted(inner);
    }

    private static byte[] docx(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml",
                    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"
                            .getBytes(StandardCharsets.UTF_8));
            put(zip, "_rels/.rels",
                    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"
                            .getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
