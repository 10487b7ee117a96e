package org.minutebook.ingest.batch;

import org.minutebook.corpus.Filing;

/// How one paper is read: [org.minutebook.ingest.Ingest#read], wherever it runs.
@FunctionalInterface
public interface PaperReader {

    /// Reads a paper, and never fails for what is in its bytes.
    ///
    /// @param name the file's name, without its folder
    Filing read(String name, byte[] bytes);
}
