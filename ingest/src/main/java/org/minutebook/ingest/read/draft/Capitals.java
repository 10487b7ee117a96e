package org.minutebook.ingest.read.draft;

/// Knows a heading by its capitals.
public final class Capitals {

    private static final int LONGEST = 160;
    private static final int FEWEST = 4;

    private Capitals() {}

    /// Whether a line is set off by being in capitals: "46. CORPORATE IMPROVEMENT PLAN". Initials and codes are too
    /// short to be one.
    public static boolean isHeading(String line) {
        long letters = line.chars().filter(Character::isLetter).count();
        long capitals = line.chars().filter(Character::isUpperCase).count();
        long printed = line.chars().filter(c -> !Character.isWhitespace(c)).count();
        return letters * 2 > printed && line.length() <= LONGEST && capitals >= FEWEST && capitals >= letters * 0.9
                && !line.endsWith(",") && !line.endsWith(";");
    }
}
