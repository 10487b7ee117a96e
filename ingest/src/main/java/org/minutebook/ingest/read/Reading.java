package org.minutebook.ingest.read;

import java.util.OptionalInt;

import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Problem;

/// What came of bringing a file's bytes to text.
public sealed interface Reading {

    /// The paper could be read. Where parts of it could not, its problems say which; a paper without any text (a scan)
    /// has an empty text and the problem `no_text`.
    record Read(Paper paper) implements Reading {}

    /// Nothing could be read.
    ///
    /// @param mediaType what the bytes are, as detected
    /// @param pages how many pages the file has, where they could be counted
    /// @param problem why, and what to do: `encrypted`, `empty`, `damaged` or `unsupported`
    record Unreadable(DocumentId id, String name, String mediaType, OptionalInt pages, Problem problem)
            implements
                Reading {}
}
