package org.minutebook.search.meaning;

/// The direction of one piece of a question, ready to be compared with the signs of many others: its numbers in 64 steps,
/// by the bits of the steps' numbers, so that the sum of those numbers that stand where a sign is plus is a matter of
/// counting bits (Gao and Long 2024, "RaBitQ").
final class AskedPiece {

    private static final int BITS = 6;
    private static final int STEPS = (1 << BITS) - 1;

    private final int width;
    private final long[] planes;
    private final double step;
    private final double least;
    private final double sum;

    private AskedPiece(int width, long[] planes, double step, double least, double sum) {
        this.width = width;
        this.planes = planes;
        this.step = step;
        this.least = least;
        this.sum = sum;
    }

    /// @param direction as many numbers as a multiple of 64
    static AskedPiece of(float[] direction) {
        double length = length(direction);
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;
        for (float number : direction) {
            least = Math.min(least, number);
            most = Math.max(most, number);
        }
        float step = Math.max((most - least) / STEPS, Float.MIN_NORMAL);
        int width = direction.length / Long.SIZE;
        long[] planes = new long[width * BITS];
        long sum = 0;
        for (int i = 0; i < direction.length; i++) {
            int steps = Math.round((direction[i] - least) / step);
            sum += steps;
            for (int bit = 0; bit < BITS; bit++) {
                planes[bit * width + i / Long.SIZE] |= (long) (steps >> bit & 1) << i % Long.SIZE;
            }
        }
        return new AskedPiece(width, planes, step / length, least / length,
                (sum * (double) step + least * (double) direction.length) / length);
    }

    /// By what to divide so that the direction, and one of nothing but signs, both have the length 1.
    private static double length(float[] direction) {
        double squares = 0;
        for (float number : direction) {
            squares += number * number;
        }
        return Math.max(Math.sqrt(squares * direction.length), Float.MIN_NORMAL);
    }

    /// The cosine of its angle with the nearest piece of a window, as far as signs tell; 0 where all are turned away.
    double alike(PieceSigns window) {
        double most = 0;
        int count = window.count();
        for (int piece = 0; piece < count; piece++) {
            most = Math.max(most, alike(window, piece));
        }
        return most;
    }

    private double alike(PieceSigns window, int piece) {
        int plus = 0;
        int steps = 0;
        for (int word = 0; word < width; word++) {
            long signs = window.at(piece, word);
            plus += Long.bitCount(signs);
            for (int bit = 0; bit < BITS; bit++) {
                steps += Long.bitCount(signs & planes[bit * width + word]) << bit;
            }
        }
        return 2 * (steps * step + plus * least) - sum;
    }
}
