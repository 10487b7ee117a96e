package org.minutebook.ingest.batch;

import java.nio.file.Path;
import java.util.function.IntConsumer;
import org.minutebook.corpus.library.PackedFiling;

/// A place where papers are read: in this process, or in others that may fail. Whatever is in a paper, a filing comes
/// of it. Thread-safe.
public interface Desk extends AutoCloseable {

    /// Reads a paper.
    ///
    /// @param name the file's name, without its folder
    /// @param paper the file with its bytes
    /// @param pages told now and then how many pages are read, from any thread
    /// @throws InterruptedException if the thread is told to stop
    PackedFiling read(String name, Path paper, IntConsumer pages) throws InterruptedException;

    /// How many papers can be read at a time.
    int places();

    /// Says what is to come, before the first of it.
    ///
    /// @param bytes how many bytes the papers have together
    default void expect(int papers, long bytes) {}

    /// Ends all reading.
    @Override
    default void close() {}
}
