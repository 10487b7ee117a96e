package org.minutebook.ingest.read.pdf;

import java.util.List;

import org.minutebook.corpus.Block.Kind;

/// Lines that belong together.
record Para(Kind kind, int level, List<Line> lines) {

    Line first() {
        return lines.getFirst();
    }

    Line last() {
        return lines.getLast();
    }
}
