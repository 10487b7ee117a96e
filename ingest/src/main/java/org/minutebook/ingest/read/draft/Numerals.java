package org.minutebook.ingest.read.draft;

/// Writes numbers as lists print them.
public final class Numerals {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int ALPHABET = 26;

    private Numerals() {}

    /// a, b … z, aa, bb … as word processors count; the number itself below 1.
    public static String letters(int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        String letter = Character.toString('a' + (number - 1) % ALPHABET);
        return letter.repeat((number - 1) / ALPHABET + 1);
    }

    /// i, ii, iii …; the number itself below 1 and from 4000.
    public static String roman(int number) {
        if (number < 1 || number >= 4000) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }
}
