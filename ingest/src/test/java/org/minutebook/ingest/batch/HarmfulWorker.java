package org.minutebook.ingest.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.library.PackedFiling;
import org.minutebook.ingest.Ingest;

/// A worker that does what a paper's text tells it, or the name of a file that it looks into or unpacks, and reads and
/// opens all others as they are.
final class HarmfulWorker {

    private static final int CODE = 7;
    private static final int MEGABYTE = 1 << 20;

    private HarmfulWorker() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Worker.serve(HarmfulDesk::new);
    }

    private static final class HarmfulDesk implements Desk {

        private final Desk desk = new GuardedReader(HarmfulWorker::read, Ingest.RULES);

        @Override
        public PackedFiling read(String name, Path paper, IntConsumer pages) throws InterruptedException {
            return desk.read(name, paper, pages);
        }

        @Override
        public Looked look(Path file, Path spool) throws InterruptedException {
            harm(stem(file.toString()), _ -> {
            });
            return desk.look(file, spool);
        }

        @Override
        public Optional<Trouble> unpack(Path file, String part, Path spool, Path to) throws InterruptedException {
            harm(stem(part), _ -> {
            });
            return desk.unpack(file, part, spool, to);
        }

        @Override
        public int places() {
            return 1;
        }

        private static String stem(String path) {
            return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\..*", "");
        }
    }

    private static Filing read(String name, byte[] bytes, IntConsumer pages) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        harm(text.lines().findFirst().orElse(""), pages);
        return new Filing.Filed(new Document(DocumentId.of(bytes), name, "text/plain", OptionalInt.empty(),
                text.length(), Document.Kind.OTHER, Optional.empty(), Optional.empty(), Optional.empty(), false,
                OptionalInt.empty(), Document.Status.READ, List.of(), Ingest.RULES), Paper.ofText(name, text),
                List.of());
    }

    private static void harm(String word, IntConsumer pages) {
        switch (word) {
            case "HANG" -> hang();
            case "SLOW" -> slow(pages);
            case "HOG" -> hog(new ArrayList<>());
            case "DEEP" -> deep(0);
            case "HALT" -> Runtime.getRuntime().halt(CODE);
            case "CHATTER" -> System.out.println("what a parser prints is no answer");
            case "SPILL" -> spill();
            case "SEGV" -> signal("SEGV");
            case "KILL" -> signal("KILL");
            default -> {
            }
        }
    }

    private static void hang() {
        while (true) {
            Thread.onSpinWait();
        }
    }

    /// Takes longer than a worker may be silent, and is not silent.
    private static void slow(IntConsumer pages) {
        for (int page = 1; page <= 6; page++) {
            try {
                Thread.sleep(1000);
            } catch (InterruptedException e) {
                throw new IllegalStateException("nobody interrupts a worker", e);
            }
            pages.accept(page);
        }
    }

    private static void hog(List<byte[]> hoard) {
        while (true) {
            hoard.add(new byte[MEGABYTE]);
        }
    }

    /// Leaves a temporary file, says which, and ends.
    private static void spill() {
        try {
            System.err.println(Files.writeString(Files.createTempFile("spill", ""), "spilt"));
            System.err.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().halt(CODE);
    }

    private static int deep(int depth) {
        return depth < 0 ? 0 : deep(depth + 1) + 1;
    }

    private static void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(ProcessHandle.current().pid())).start();
        } catch (IOException e) {
            throw new IllegalStateException("every system here can kill", e);
        }
        hang();
    }
}
