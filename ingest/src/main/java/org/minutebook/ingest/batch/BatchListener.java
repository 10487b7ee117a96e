package org.minutebook.ingest.batch;

import java.time.Instant;
import org.minutebook.corpus.library.PackedFiling;

/// Is told how a batch goes on. Calls may come from any thread.
public interface BatchListener {

    /// Hears nothing.
    BatchListener NONE = new BatchListener() {
    };

    /// So many files were found, and are being looked at.
    default void found(int files) {}

    /// So many papers are to be read; those that are known already do not count.
    ///
    /// @param bytes how many bytes they have, those included whose size is not known
    default void begin(int papers, long bytes) {}

    /// A paper is now being read.
    ///
    /// @param paper what it is called, see [Source#path]
    default void opened(String paper) {}

    /// So many pages of it are read.
    default void pages(String paper, int pages) {}

    /// A paper was filed, and its records are in the library.
    ///
    /// @param time when
    default void filed(PackedFiling filing, Instant time) {}

    /// It was read, or could not be.
    ///
    /// @param bytes how many bytes it has
    default void closed(String paper, long bytes, Outcome outcome) {}
}
