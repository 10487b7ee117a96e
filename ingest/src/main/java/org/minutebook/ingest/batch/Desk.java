package org.minutebook.ingest.batch;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.minutebook.corpus.library.PackedFiling;

/// A place where papers are read, and files that hold papers are opened: in this process, or in others that may fail.
/// Whatever is in a file, an answer comes of it. Thread-safe.
public interface Desk extends AutoCloseable {

    /// Reads a paper.
    ///
    /// @param name the file's name, without its folder
    /// @param paper the file with its bytes
    /// @param pages told now and then how many pages are read, from any thread
    /// @throws InterruptedException if the thread is told to stop
    PackedFiling read(String name, Path paper, IntConsumer pages) throws InterruptedException;

    /// Looks what papers are within a file: an archive, a mail or a PDF with attachments. One that holds none is itself all
    /// that is there.
    ///
    /// @param spool a folder for what is unpacked on the way; what is left there may be deleted afterwards
    /// @throws org.minutebook.corpus.library.LibraryException if that folder does not take it
    /// @throws InterruptedException if the thread is told to stop
    Looked look(Path file, Path spool) throws InterruptedException;

    /// Unpacks a paper that is within a file.
    ///
    /// @param part its [path][Within#path]
    /// @param spool as above
    /// @param to the file that is to have its bytes; what is there is replaced
    /// @return why that is not possible; empty if it is done
    /// @throws org.minutebook.corpus.library.LibraryException if the disk does not take the bytes
    /// @throws InterruptedException if the thread is told to stop
    Optional<Trouble> unpack(Path file, String part, Path spool, Path to) throws InterruptedException;

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
