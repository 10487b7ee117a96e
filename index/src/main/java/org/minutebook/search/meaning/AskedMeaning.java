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
    private static final int FOUR = 4;
    private static final int WAYS = 1 << FOUR;

    private final Vector whole;
    private final float[][] sums;
    private final Far far;

    private AskedMeaning(Vector whole, float[][] sums, Far far) {
        this.whole = whole;
        this.sums = sums;
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
        return new AskedMeaning(whole,
                pieces.stream().limit(MOST_PIECES).map(AskedMeaning::sums).toArray(float[][]::new), far);
    }

    /// For each four dimensions and each way that their signs can be: the sum of the numbers, each with that sign, so that a
    /// piece of a window is compared by looking up and adding one number for every four.
    private static float[] sums(float[] direction) {
        double squares = 0;
        for (float number : direction) {
            squares += number * number;
        }
        float length = (float) Math.sqrt(squares * direction.length);
        float[] sums = new float[direction.length / FOUR * WAYS];
        for (int at = 0; at < sums.length && length > 0; at++) {
            for (int bit = 0; bit < FOUR; bit++) {
                float number = direction[at / WAYS * FOUR + bit] / length;
                sums[at] += (at >> bit & 1) == 1 ? number : -number;
            }
        }
        return sums;
    }

    /// What the question means as a whole.
    public Vector whole() {
        return whole;
    }

    /// How near a window is: 0 where it has as little to do with the question as any, and 1 at the most.
    public double nearness(Meaning window) {
        double byWhole = share(whole.similarity(window.whole()), far.whole());
        double byPieces = sums.length == 0 ? byWhole : share(alike(window.pieces()), far.pieces());
        return Math.max(0, WHOLE * byWhole + PIECES * byPieces);
    }

    private static double share(double alike, double far) {
        return (alike - far) / (1 - far);
    }

    private double alike(PieceSigns window) {
        double total = 0;
        for (float[] asked : sums) {
            float most = 0;
            for (int piece = 0; piece < window.count(); piece++) {
                most = Math.max(most, alike(asked, window, piece));
            }
            total += most;
        }
        return total / sums.length;
    }

    private static float alike(float[] asked, PieceSigns window, int piece) {
        float sum = 0;
        int four = 0;
        for (int eight = 0; four < asked.length; eight++) {
            int signs = window.at(piece, eight);
            sum += asked[four + (signs & WAYS - 1)] + asked[four + WAYS + (signs >> FOUR)];
            four += 2 * WAYS;
        }
        return sum;
    }
}
