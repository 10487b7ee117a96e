package org.minutebook.ingest.read.inside;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What is inside of a file. Its parts can be opened until it is closed. Of one thread.
///
///     try (Inside inside = Inside.of(file).orElseThrow(); InputStream first = inside.parts().getFirst().open()) {
///         …
///     }
public sealed interface Inside extends AutoCloseable permits ZipInside, MailInside, OutlookInside, PdfInside {

    /// No part is larger than this.
    long MOST_BYTES = 512L << 20;

    /// The parts that can hold papers, in the file's order; no two have the same name.
    List<Part> parts();

    /// Whether the file can be a paper itself, and not only something that holds papers.
    boolean isPaper();

    @Override
    void close() throws IOException;

    /// One part.
    ///
    /// @param name with the folders within the file, parted by slashes; never empty, and leads nowhere else
    /// @param size in bytes, as the file says; what has more when it is opened breaks off with an error. Empty where it does
    /// not say
    /// @param trouble why it cannot be opened; empty where nothing is known against it
    record Part(String name, Optional<Long> size, Optional<String> trouble, Bytes bytes) {

        static Part of(String name, Optional<Long> size, Bytes bytes) {
            return new Part(name, size, Optional.empty(), bytes);
        }

        static Part closed(String name, String why) {
            return new Part(name, Optional.empty(), Optional.of(why), () -> {
                throw new IOException(why);
            });
        }

        /// The bytes from the first.
        ///
        /// @throws IOException if they cannot be had, or are more than they may be
        public InputStream open() throws IOException {
            if (trouble.isPresent()) {
                throw new IOException(trouble.get());
            }
            try {
                return new Bounded(bytes.open(), Math.min(size.orElse(MOST_BYTES), MOST_BYTES));
            } catch (RuntimeException e) { // as in Inside.of
                throw new IOException("it is damaged where it lies (%s)".formatted(e), e);
            }
        }
    }

    /// Whether a file is an archive and nothing else, so that it is of no use where it cannot be opened.
    static boolean isArchive(Path file) throws IOException {
        return Sort.of(file) == Sort.ZIP;
    }

    /// The same of bytes, from their first.
    static boolean isArchive(InputStream bytes) throws IOException {
        return Sort.of(bytes) == Sort.ZIP;
    }

    /// Whether a file may hold others, as far as that can be seen without any parser: one that may not holds none.
    ///
    /// @param bytes from the first
    static boolean mayBeIn(InputStream bytes) throws IOException {
        return Sort.of(bytes) != Sort.OTHER;
    }

    /// Gives a part's bytes.
    @FunctionalInterface
    interface Bytes {
        InputStream open() throws IOException;
    }

    /// What is inside of a file; empty where it is none that holds others. Goes by the file's bytes, not its name.
    ///
    /// @throws IOException if the file cannot be opened, or is damaged so that it cannot be said what is inside
    static Optional<Inside> of(Path file) throws IOException {
        Sort sort = Sort.of(file);
        try {
            return switch (sort) {
                case ZIP -> ZipInside.open(file);
                case MAIL -> Optional.of(MailInside.open(file));
                case OLE -> OutlookInside.open(file);
                case PDF_WITH_FILES -> PdfInside.open(file);
                case OTHER -> Optional.empty();
            };
        } catch (RuntimeException | StackOverflowError e) { // the libraries have no one error for damaged files
            throw new IOException("it is damaged: what is in it cannot be told (%s)".formatted(e), e);
        }
    }
}
