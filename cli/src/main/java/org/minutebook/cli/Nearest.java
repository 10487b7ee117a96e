package org.minutebook.cli;

import java.util.Collection;
import java.util.Comparator;

/// The known name that is nearest to a mistyped one.
final class Nearest {

    private Nearest() {}

    /// By the number of letters to change, add or leave out; the first of those that are equally near.
    static String of(String typed, Collection<String> known) {
        return known.stream().min(Comparator.comparingInt(name -> distance(typed, name))).orElse("");
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
