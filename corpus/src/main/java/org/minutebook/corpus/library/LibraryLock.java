package org.minutebook.corpus.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The right to change a library, held until it is closed or the process ends. The file says who holds it.
public final class LibraryLock implements AutoCloseable {

    private final FileChannel channel;

    private LibraryLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Takes the right; empty if somebody has it.
    ///
    /// @throws LibraryException if the file cannot be made
    static Optional<LibraryLock> take(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0).write(ByteBuffer.wrap(Holder.here().line().getBytes(StandardCharsets.UTF_8)));
            return Optional.of(new LibraryLock(channel));
        } catch (IOException e) {
            throw new LibraryException("cannot lock the library with " + file, e);
        }
    }

    /// In words, who holds the right or held it last: `minutebook ingest papers (process 4711 on clerk-pc, since 10:15 on
    /// 14 May 2009)`; "another process" where that is not known.
    static String holder(Path file) {
        try {
            return Holder.of(Files.readString(file)).map(Holder::words).orElse("another process");
        } catch (IOException e) {
            return "another process";
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held in this very process
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new LibraryException("cannot release the library's lock", e);
        }
    }
}
