package org.minutebook.ingest.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.minutebook.corpus.library.Library;
import org.minutebook.ingest.Ingest;

/// A batch in a process of its own, so that its memory can be seen.
final class BadBatch {

    static final int MEGABYTES = 400;

    private BadBatch() {}

    /// Reads files and folders into a library.
    ///
    /// @param args a file to which the outcomes are written, one a line: path, word and why; the library; what is to be read
    public static void main(String[] args) throws IOException, InterruptedException {
        List<Path> paths = Stream.of(args).skip(2).map(Path::of).toList();
        List<String> told = read(Library.at(Path.of(args[1])), paths).stream()
                .map(o -> "%s\t%s\t%s".formatted(o.path(), o.word(), o.why().replaceAll("\\s", " "))).toList();
        Files.write(Path.of(args[0]), told);
    }

    static List<Outcome> read(Library library, List<Path> paths) throws InterruptedException {
        try (Workers workers = new Workers(new WorkerLimits(2, MEGABYTES, Duration.ofSeconds(20), 100))) {
            return new BatchIngest(library, workers, new Ingest().rules(), InstantSource.system())
                    .read(PaperFiles.under(paths), Again.NONE, BatchListener.NONE);
        }
    }
}
