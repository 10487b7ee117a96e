package org.minutebook.ingest;

import org.minutebook.corpus.Filing;

/// Reads one paper: bytes in, filing out. A pure function: no clock, no network, no state that one paper leaves for
/// the next, so that papers can be read in any order, in any process, on any machine. Thread-safe.
public interface Ingest {

    /// Reads a paper. Never fails for what is in the bytes: a paper that cannot be read is
    /// [Filing.Refused], with a problem that says why.
    ///
    /// @param name the file's name, without its folder
    Filing read(String name, byte[] bytes);
}
