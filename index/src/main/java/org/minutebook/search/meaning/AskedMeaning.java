package org.minutebook.search.meaning;

import java.util.List;

/// What a question means, ready to be compared with many windows. Immutable.
///
/// It looks at each of them twice: the directions of both texts as a whole, and for each piece of the question the piece of
/// the window that is most like it (late interaction: Khattab and Zaharia 2020, "ColBERT").
public final class AskedMeaning {

    /// What the whole counts, and what the pieces; see `docs/measured/search.md`.
    private static final double WHOLE = 0.275;
    private static final double PIECES = 1 - WHOLE;
    /// No more pieces of a question than these are compared one by one.
    private static final int MOST_PIECES = 32;

    private final Vector whole;
    private final List<AskedPiece> pieces;
    private final Far far;

    private AskedMeaning(Vector whole, List<AskedPiece> pieces, Far far) {
        this.whole = whole;
        this.pieces = pieces;
        this.far = far;
    }

    /// How alike two texts look to a model that have nothing to do with each other.
    ///
    /// @param whole the cosine of both
    /// @param pieces the mean cosine of a question's pieces and what is most like each
    public record Far(double whole, double pieces) {}

    /// What a model made of a question.
    ///
    /// @param pieces the directions of the question's pieces; the first 32 count
    public static AskedMeaning of(Vector whole, List<float[]> pieces, Far far) {
        return new AskedMeaning(whole, pieces.stream().limit(MOST_PIECES).map(AskedPiece::of).toList(), far);
    }

    /// What the question means as a whole.
    public Vector whole() {
        return whole;
    }

    /// How near a window is; see [#nearness(double, double)].
    public double nearness(Meaning window) {
        return nearness(whole.similarity(window.whole()), alike(window.pieces()));
    }

    /// How near something is: 0 where it has as little to do with the question as any, and 1 at the most.
    ///
    /// @param whole how alike it is as a whole
    /// @param pieces how alike it is piece by piece
    public double nearness(double whole, double pieces) {
        double byWhole = share(whole, far.whole());
        double byPieces = this.pieces.isEmpty() ? byWhole : share(pieces, far.pieces());
        return Math.max(0, WHOLE * byWhole + PIECES * byPieces);
    }

    private static double share(double alike, double far) {
        return (alike - far) / (1 - far);
    }

    /// How alike a window is piece by piece: the mean, over the question's pieces, of the cosine of what is most like each.
    public double alike(PieceSigns window) {
        double total = 0;
        for (AskedPiece piece : pieces) {
            total += piece.alike(window);
        }
        return total / Math.max(1, pieces.size());
    }
}
