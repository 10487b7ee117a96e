package org.minutebook.corpus.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// Where the process that reads a batch tells others how far it has come.
public final class ProgressFile {

    private final Path file;

    ProgressFile(Path file) {
        this.file = file;
    }

    /// What was told last; empty if nothing ever was, or by another version of the program.
    public Optional<BatchProgress> last() {
        try {
            return Optional.of(RecordCodec.value(Files.readString(file), BatchProgress.class));
        } catch (NoSuchFileException | JsonProcessingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new LibraryException("cannot read " + file, e);
        }
    }

    /// Tells.
    ///
    /// @throws LibraryException if the disk does not take it
    public void tell(BatchProgress progress) {
        Whole.writeUnforced(file, RecordCodec.line(progress).getBytes(StandardCharsets.UTF_8));
    }
}
