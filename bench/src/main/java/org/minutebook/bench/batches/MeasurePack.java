package org.minutebook.bench.batches;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.library.PackedFiling;
import org.minutebook.ingest.batch.WorkerLimits;
import org.minutebook.ingest.batch.Workers;

/// Measures what a pack takes by its pages: binds packs of the sample papers' pages over and over, reads each in a
/// worker of its own, and prints time, memory and how much was found. How it was run, and what it said, stands in
/// `docs/measured`.
public final class MeasurePack {

    private MeasurePack() {}

    /// Measures.
    ///
    /// @param args the folder of the sample papers, a folder for the packs, the heap of a worker in megabytes, and then
    ///        numbers of pages
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length < 4) {
            System.err.println("usage: MeasurePack SAMPLES FOLDER MEGABYTES PAGES...");
            System.exit(2);
        }
        WorkerLimits limits = new WorkerLimits(1, Integer.parseInt(args[2]), Duration.ofMinutes(10), 1);
        System.out.println("pages   seconds   processor   MB resident   records   outcome");
        for (String pages : List.of(args).subList(3, args.length)) {
            Path pack = bound(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(pages));
            measure(pack, limits);
        }
    }

    private static void measure(Path pack, WorkerLimits limits) throws InterruptedException {
        try (Workers workers = new Workers(limits); Witness witness = new Witness()) {
            workers.expect(Integer.MAX_VALUE, Long.MAX_VALUE);
            long begun = System.nanoTime();
            PackedFiling filing = workers.read("pack.pdf", pack, _ -> {
            });
            double seconds = (System.nanoTime() - begun) / 1e9;
            System.out.printf("%5d %9.1f %11.1f %,13d %,9d   %s%n", filing.document().pages().orElse(0), seconds,
                    witness.processorTime().toMillis() / 1e3, witness.megabytes(),
                    new String(filing.records(), StandardCharsets.UTF_8).lines().count(), filing.document().status());
        }
    }

    private static Path bound(Path samples, Path folder, int pages) throws IOException {
        try (Stream<Path> papers = Files.list(samples); PDDocument pack = new PDDocument()) {
            List<Path> packs = papers.filter(p -> p.getFileName().toString().startsWith("Agenda Pack")).sorted()
                    .toList();
            while (pack.getNumberOfPages() < pages) {
                for (Path paper : packs) {
                    append(pack, paper, pages);
                }
            }
            Path file = folder.resolve("pack-%d.pdf".formatted(pages));
            pack.save(file.toFile());
            Path named = folder.resolve(DocumentId.of(Files.readAllBytes(file)).sha256());
            return Files.move(file, named, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Pages as long as there is room for them. Their own file stays open, for the pack is still to be written from it.
    private static void append(PDDocument pack, Path paper, int most) throws IOException {
        PDDocument one = Loader.loadPDF(Files.readAllBytes(paper), "", null, null,
                IOUtils.createMemoryOnlyStreamCache());
        for (int i = 0; i < one.getNumberOfPages() && pack.getNumberOfPages() < most; i++) {
            pack.importPage(one.getPage(i));
        }
    }
}
