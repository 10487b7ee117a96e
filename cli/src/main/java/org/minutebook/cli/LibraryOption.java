package org.minutebook.cli;

import java.nio.file.Path;
import org.minutebook.corpus.library.Library;
import picocli.CommandLine.Option;

/// Which library a command works on.
final class LibraryOption {

    @Option(names = "--library", paramLabel = "FOLDER", defaultValue = "library", description = "The library's folder (default: ./${DEFAULT-VALUE})") private Path folder = Path
            .of("library");

    /// The library, made if there is none.
    Library orNew() {
        return Library.at(folder);
    }

    /// The library that is there.
    Library existing() {
        if (!Library.isIn(folder)) {
            throw new CommandException("there is no library at %s; make one with: minutebook ingest PATH --library %s"
                    .formatted(folder.toAbsolutePath(), folder));
        }
        return Library.at(folder);
    }
}
