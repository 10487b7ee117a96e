package org.minutebook.ingest.batch;

import java.time.Instant;
import org.minutebook.corpus.Filing;

/// Is told how a batch goes on. Calls may come from any thread.
public interface BatchListener {

    /// Hears nothing.
    BatchListener NONE = new BatchListener() {
        @Override
        public void begin(int papers) {}

        @Override
        public void read(String name) {}
    };

    /// So many papers are to be read; those that are known already do not count.
    void begin(int papers);

    /// One of them was read, or refused.
    ///
    /// @param name the file's name, without its folder
    void read(String name);

    /// A paper was filed, and its records are in the library.
    ///
    /// @param time when
    default void filed(Filing filing, Instant time) {}
}
