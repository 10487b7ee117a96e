package org.minutebook.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.minutebook.corpus.library.Library;
import org.minutebook.ingest.batch.Again;
import org.minutebook.ingest.batch.Outcome;
import org.minutebook.ingest.batch.PaperFiles;
import org.minutebook.ingest.batch.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `minutebook ingest`
@Command(name = "ingest", mixinStandardHelpOptions = true, description = {
        "Reads papers into the library: PDF, Word, OpenDocument, RTF, HTML and text files.",
        "What was read before is not read again, unless the program has learned to read better or you ask for it.",
        "A stop at any moment loses nothing: the same command goes on from there.",
        "Ends with 0 if no paper was refused, 1 if some were."})
final class IngestCommand implements Callable<Integer> {

    private static final String FAILED = "failed";

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Files, or folders with all that is in them") private List<Path> paths = List
            .of();

    @Option(names = "--retry", paramLabel = "failed|PAPER", description = "Read again what failed, or a paper by its path, file name or id") private List<String> retry = List
            .of();

    @Option(names = "--again", paramLabel = "RULE", description = "Read again all papers in which this rule found something, or that this version of the rules read") private List<String> again = List
            .of();

    @Mixin private WorkerOptions workers = new WorkerOptions();

    @Mixin private MeaningSwitch meaning = new MeaningSwitch();

    @Mixin private LibraryOption library = new LibraryOption();

    @Mixin private Terminal terminal = new Terminal();

    @Override
    public Integer call() throws InterruptedException {
        if (paths.isEmpty() && again().isNone()) {
            throw terminal.misused("say what is to be read: files or folders, --retry or --again");
        }
        PrintWriter out = terminal.out();
        AtomicBoolean ended = tellWhereStopped();
        try {
            Library into = library.orNew();
            meaning.wanted().ifPresent(new KeptMeaning(into)::turn);
            Reading reading = Reading.into(into, () -> sources(into), again(), workers.limits(),
                    Progress.on(terminal));
            reading.print(out);
            if (!again().isNone() && reading.outcomes().stream().noneMatch(Outcome::fresh)) {
                terminal.say("no paper here is what --retry or --again asks for");
            }
            new KeptIndex(into).mean(terminal::say);
            return reading.refused().isEmpty() ? 0 : 1;
        } finally {
            ended.set(true);
        }
    }

    /// The library's own files are no papers, unless they are asked for by name.
    private List<Source> sources(Library into) {
        Path own = into.folder().toAbsolutePath().normalize();
        boolean named = paths.stream().anyMatch(p -> p.toAbsolutePath().normalize().startsWith(own));
        return PaperFiles.under(paths).stream()
                .filter(s -> named || !s.path().startsWith(own + "/")).toList();
    }

    private Again again() {
        Set<String> papers = new HashSet<>(retry);
        return new Again(papers.remove(FAILED), papers, Set.copyOf(again));
    }

    private AtomicBoolean tellWhereStopped() {
        AtomicBoolean ended = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (!ended.get()) {
                terminal.say("stopped; what was read is kept, and the same command goes on from there");
            }
        }, "stopped"));
        return ended;
    }
}
