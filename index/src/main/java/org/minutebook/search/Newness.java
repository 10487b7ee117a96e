package org.minutebook.search;

/// How much better a passage answers for being new, where readers ask for that: a tenth more on the day of the latest
/// meeting in the library, half of that five years before, a quarter ten years before. So it tells apart what answers
/// about as well, and no more.
public final class Newness {

    private static final double MOST = 0.1;
    private static final double HALF = 5 * 365.25;

    private Newness() {}

    /// By how much its score is multiplied.
    ///
    /// @param days how long before the latest meeting its own was, 0 or more
    public static double factor(long days) {
        return 1 + MOST * Math.pow(2, -days / HALF);
    }
}
