package org.minutebook.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.library.LibraryLock;
import org.minutebook.ingest.watch.FolderWatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `minutebook watch`
@Command(name = "watch", mixinStandardHelpOptions = true, description = {
        "Reads what is in folders, and what comes into them, until it is stopped.",
        "A file that is still being copied is left alone. Moved and renamed papers are followed; replaced ones are read again.",
        "A deleted paper stays in the library unless --mirror is given. A share that goes away is waited for."})
final class WatchCommand implements Callable<Integer> {

    private static final Duration LONGEST = Duration.ofDays(1);

    @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "What to watch, with all that is in it") private List<Path> folders = List
            .of();

    @Option(names = "--mirror", description = "The library is to hold only what is in the folders: a paper that is deleted there goes") private boolean mirror;

    @Option(names = "--every", paramLabel = "SECONDS", defaultValue = "5", description = "Between two looks (default: ${DEFAULT-VALUE})") private double every = 5;

    @Mixin private WorkerOptions workers = new WorkerOptions();

    @Mixin private LibraryOption library = new LibraryOption();

    @Mixin private Terminal terminal = new Terminal();

    @Override
    public Integer call() {
        Duration pause = pause();
        Library into = library.orNew();
        try (LibraryLock _ = into.watchLock()) {
            terminal.say("watching %s (Ctrl-C stops it)".formatted(Terminal.line(String.join(", ",
                    folders.stream().map(Path::toString).toList()))));
            Watching watching = new Watching(into, watches(into), mirror, workers.limits(), terminal);
            while (true) {
                watching.look();
                Thread.sleep(pause);
            }
        } catch (InterruptedException e) {
            return 0; // told to stop
        }
    }

    private Duration pause() {
        if (!(every > 0 && every <= LONGEST.toSeconds())) {
            throw terminal.misused("--every takes seconds, more than 0 and at most %d".formatted(LONGEST.toSeconds()));
        }
        return Duration.ofMillis(Math.max(1, Math.round(every * 1000)));
    }

    private List<FolderWatch> watches(Library into) {
        Set<String> known = into.ledger().current().keySet();
        List<FolderWatch> watches = new ArrayList<>();
        for (Path folder : new HashSet<>(folders.stream().map(f -> f.toAbsolutePath().normalize()).toList())) {
            watches.add(new FolderWatch(folder, into.folder(),
                    known.stream().anyMatch(path -> path.startsWith(folder + "/"))));
        }
        return watches;
    }
}
