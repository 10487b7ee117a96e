package org.minutebook.ingest.read.pdf;

import java.util.List;
import java.util.stream.Stream;

import org.minutebook.corpus.Block.Kind;

/// Lines that belong together.
record Para(Kind kind, int level, List<Line> lines) {

    Line first() {
        return lines.getFirst();
    }

    /// The paragraph with more lines at its end.
    Para with(List<Line> more) {
        return new Para(kind, level, Stream.concat(lines.stream(), more.stream()).toList());
    }

    Line last() {
        return lines.getLast();
    }
}
