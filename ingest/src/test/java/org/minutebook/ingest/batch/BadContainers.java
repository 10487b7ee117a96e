package org.minutebook.ingest.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import org.minutebook.corpus.library.Ending;

/// Archives, mails and PDFs with attachments that do harm.
final class BadContainers {

    private static final int CUTS = 10;
    private static final int FLIPS = 15;
    private static final int TOO_MANY = 10_001;
    private static final int TOO_LARGE = 600_000_000;
    private static final Set<Ending> UNOPENED = Set.of(Ending.UNREADABLE);

    private final Random random = new Random(12);
    private final Path folder;
    private final Map<String, Set<Ending>> made = new HashMap<>();

    private BadContainers(Path folder) {
        this.folder = folder;
    }

    /// Makes them all.
    ///
    /// @param paper a paper of some kind, to be in all of them
    /// @return for the path of each how its own reading, and that of what is in it, may end
    static Map<String, Set<Ending>> in(Path folder, byte[] paper) throws IOException {
        BadContainers containers = new BadContainers(folder);
        containers.damaged(paper);
        containers.bombs();
        containers.deep();
        return containers.made;
    }

    private void add(String name, byte[] bytes, Set<Ending> endings) throws IOException {
        Path file = folder.resolve("holder-%03d-%s".formatted(made.size(), name));
        made.put(Files.write(file, bytes).toString(), endings);
    }

    private void damaged(byte[] paper) throws IOException {
        Map<String, byte[]> parts = Map.of("paper.docx", paper, "words.txt", Containers.text("MINUTES of a meeting"),
                "inner.zip", Containers.zip(Map.of("a/b.txt", Containers.text("AGENDA"), "c.docx", paper)));
        Map<String, byte[]> whole = new TreeMap<>(Map.of("zip", Containers.zip(parts), "eml", Containers.mail(parts),
                "msg", Containers.outlook("Words", parts), "pdf", Containers.pdf(parts)));
        for (Map.Entry<String, byte[]> holder : whole.entrySet()) {
            byte[] bytes = holder.getValue();
            for (int i = 0; i < CUTS; i++) {
                add("cut." + holder.getKey(), Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length - 1)),
                        BadFiles.ANY_READING);
            }
            for (int i = 0; i < FLIPS; i++) {
                byte[] flipped = bytes.clone();
                for (int bit = 0; bit <= i * i; bit++) {
                    flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                }
                add("flipped." + holder.getKey(), flipped, BadFiles.ANY_READING);
            }
        }
    }

    private void bombs() throws IOException {
        add("fold.zip", Containers.zip(Map.of("zeros.txt", new byte[80 << 20])), UNOPENED);
        Map<String, byte[]> many = new HashMap<>();
        for (int i = 0; i < TOO_MANY; i++) {
            many.put(i + ".txt", new byte[0]);
        }
        add("many.zip", Containers.zip(many), UNOPENED);
        add("many.eml", Containers.mail(many), or(BadFiles.ANY_READING, Ending.OUT_OF_MEMORY));
        add("said.zip", sayingItIsLarge(), UNOPENED);
        add("inflating.pdf", HostilePdf.withFile("/Filter/FlateDecode", zeros()), BadFiles.ANY_READING);
        add("twice.pdf", HostilePdf.withFile("/Filter[/FlateDecode/FlateDecode]", deflated(zeros())),
                or(BadFiles.ANY_READING, Ending.OUT_OF_MEMORY));
        add("large.msg", Containers.outlook("", Map.of("a.bin", new byte[150 << 20])),
                or(BadFiles.ANY_READING, Ending.OUT_OF_MEMORY));
    }

    /// Parts that together are larger than any that may be unpacked, as the list of contents says.
    private static byte[] sayingItIsLarge() throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        for (int i = 0; i < 10; i++) {
            byte[] noise = new byte[3 << 20];
            new Random(i).nextBytes(noise);
            parts.put(i + ".txt", noise);
        }
        byte[] zip = Containers.zip(parts);
        for (int i = 0; i + 28 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 27] = 0x1E; // half a gigabyte, which is less than two hundred times what is there
            }
        }
        return zip;
    }

    private static byte[] zeros() throws IOException {
        return deflated(new byte[TOO_LARGE]);
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private void deep() throws IOException {
        byte[] zip = Containers.text("MINUTES");
        byte[] mail = Containers.text("MINUTES");
        for (int i = 0; i < 9; i++) {
            zip = Containers.zip(Map.of("z.zip", zip));
            mail = Containers.mail(Map.of("m.eml", mail));
        }
        add("deep.zip", zip, UNOPENED);
        add("deep.eml", mail, BadFiles.ANY_READING);
        StringBuilder parts = new StringBuilder("Subject: Papers\r\n");
        for (int i = 0; i < 5000; i++) {
            parts.append("Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n".formatted(i, i));
        }
        add("deep-parts.eml", parts.toString().getBytes(StandardCharsets.US_ASCII),
                or(BadFiles.ANY_READING, Ending.OUT_OF_MEMORY));
    }

    private static Set<Ending> or(Set<Ending> endings, Ending another) {
        Set<Ending> all = EnumSet.copyOf(endings);
        all.add(another);
        return all;
    }
}
