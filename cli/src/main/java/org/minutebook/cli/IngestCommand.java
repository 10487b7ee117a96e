package org.minutebook.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.minutebook.corpus.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `minutebook ingest`
@Command(name = "ingest", mixinStandardHelpOptions = true, description = {
        "Reads papers into the library: PDF, Word, OpenDocument, RTF, HTML and text files.",
        "What was read before is not read again, unless the program has learned to read better.",
        "Ends with 0 if no paper was refused, 1 if some were."})
final class IngestCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, or folders with all that is in them") private List<Path> paths = List
            .of();

    @Mixin private MeaningSwitch meaning = new MeaningSwitch();

    @Mixin private LibraryOption library = new LibraryOption();

    @Mixin private Terminal terminal = new Terminal();

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = terminal.out();
        AtomicBoolean ended = tellWhereStopped();
        try {
            Library into = library.orNew();
            meaning.wanted().ifPresent(new KeptMeaning(into)::turn);
            Reading reading = Reading.into(into, paths, Progress.on(terminal));
            reading.print(out);
            new KeptIndex(into).mean(terminal::say);
            return reading.refused().isEmpty() ? 0 : 1;
        } finally {
            ended.set(true);
        }
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
