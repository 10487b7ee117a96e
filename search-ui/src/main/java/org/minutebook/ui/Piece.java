package org.minutebook.ui;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.search.Hit;

/// A stretch of text that is marked, or is not.
///
/// @param opens whether it is where a link to the marked passage points
public record Piece(String text, boolean marked, boolean opens) {

    /// Cuts a text at its marks. Nothing of it is lost: the pieces joined are the text.
    static List<Piece> of(String text, List<Hit.Mark> marks) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Hit.Mark mark : marks) {
            int start = Math.clamp(mark.start(), done, text.length());
            int end = Math.clamp(mark.end(), start, text.length());
            add(pieces, text.substring(done, start), false);
            add(pieces, text.substring(start, end), true);
            done = end;
        }
        add(pieces, text.substring(done), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked, false));
        }
    }
}
