package org.minutebook.ingest.read;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.minutebook.corpus.Block;
import org.minutebook.corpus.Page;
import org.minutebook.corpus.Paper;

/// Prints what a reader makes of files: their text with the blocks marked in the margin, then tables and problems.
public final class ReadingDump {

    private ReadingDump() {}

    /// Prints each of the files named.
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String arg : args) {
            Path path = Path.of(arg);
            long start = System.nanoTime();
            Reading reading = new PaperReader().read(path.getFileName().toString(), Files.readAllBytes(path));
            long millis = (System.nanoTime() - start) / 1_000_000;
            switch (reading) {
                case Reading.Read read -> print(read.paper(), out);
                case Reading.Unreadable unreadable -> out.println(unreadable);
            }
            out.println("== " + millis + " ms");
        }
    }

    private static void print(Paper paper, PrintStream out) {
        out.printf("== %s %s %s%n", paper.name(), paper.mediaType(), paper.language());
        int at = 0;
        for (Block block : paper.blocks()) {
            if (block.start() > at) {
                out.print(paper.text().substring(at, block.start()));
                at = block.start();
            }
            paper.pages().stream().filter(p -> p.start() == block.start() && p.end() > p.start())
                    .forEach(p -> out.printf("<<page %d %s>>%n", p.number(), p.printed().orElse("-")));
            out.print("«" + block.kind().name().charAt(0) + (block.level() == 0 ? "" : block.level()) + "»");
            if (block.kind() != Block.Kind.CELL) {
                int end = Math.max(at, block.end());
                out.print(paper.text().substring(at, end));
                at = end;
            }
        }
        out.println(paper.text().substring(at));
        out.printf("== %d characters, %d pages (%s), %d blocks, %d tables, %d hyphens%n", paper.text().length(),
                paper.pages().size(), paper.pages().stream().map(Page::printed).map(p -> p.orElse("-")).toList(),
                paper.blocks().size(), paper.tables().size(),
                paper.hyphens().size());
        paper.problems().forEach(out::println);
    }
}
