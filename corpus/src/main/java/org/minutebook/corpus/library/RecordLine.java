package org.minutebook.corpus.library;

import java.io.IOException;
import java.util.OptionalInt;
import org.minutebook.corpus.Finding;

/// A finding as one line of JSON, the same as an export's, and back.
public final class RecordLine {

    private RecordLine() {}

    /// The line of a finding.
    ///
    /// @param page the page of the file on which the finding stands
    public static String of(Finding finding, OptionalInt page) {
        return RecordCodec.write(RecordCodec.tree(finding, page));
    }

    /// The finding that a line holds.
    ///
    /// @throws IOException if the line is no finding
    public static Finding finding(String line) throws IOException {
        return RecordCodec.finding(RecordCodec.record(line));
    }
}
