package org.minutebook.ingest.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.io.file.PathUtils;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.library.LibraryException;

/// A folder in the library for what is unpacked while a file is open; it goes, with all that is in it, when this is closed.
record Spool(Path folder) implements AutoCloseable {

    private static final String UNPACKED = "unpacked";

    static Spool of(Library library) {
        return new Spool(library.folderAside());
    }

    /// A file with a source's bytes: its own, or a copy where that cannot be told to another process.
    Path file(Source source) throws IOException {
        Optional<Path> file = FileName.file(source.path());
        if (file.isPresent()) {
            return file.get();
        }
        try (InputStream bytes = source.opening().open()) {
            return Spooled.in(folder, bytes).file();
        }
    }

    /// Where a part's bytes may go; there is nothing yet.
    Path unpacked() {
        return folder.resolve(UNPACKED);
    }

    @Override
    public void close() {
        try {
            PathUtils.deleteDirectory(folder);
        } catch (IOException e) {
            throw new LibraryException("cannot delete " + folder, e);
        }
    }
}
