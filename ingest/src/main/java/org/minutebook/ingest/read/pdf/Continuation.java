package org.minutebook.ingest.read.pdf;

import java.util.Optional;

import org.minutebook.corpus.Block.Kind;
import org.minutebook.ingest.read.draft.Marker;

/// Judges whether a page starts with the rest of the paragraph that the page before ends with.
final class Continuation {

    private Continuation() {}

    /// @param right how far the prose of the page before reaches to the right
    static boolean is(Para before, Para next, float right) {
        float ratio = next.first().size() / before.last().size();
        if (before.kind() == Kind.HEADING || next.kind() == Kind.HEADING || ratio > 1.1f || ratio < 0.9f) {
            return false;
        }
        String last = before.last().text();
        String first = next.first().text();
        Optional<Marker> marker = Marker.of(first);
        if (marker.isPresent() && !marker.get().written().matches("[-–—]")) {
            return false;
        }
        if (Character.isLowerCase(first.codePointAt(0))) {
            return true;
        }
        if (Math.abs(next.first().left() - before.last().left()) > next.first().size() * 1.5f) {
            return false;
        }
        boolean ended = last.matches(".*[.?!:;]['\"’”)]*");
        return !ended && Paragraphs.isFull(before.last(), next.first(), right);
    }
}
