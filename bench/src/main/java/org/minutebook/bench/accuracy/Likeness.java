package org.minutebook.bench.accuracy;

/// How alike two strings are, by the way of Ratcliff and Obershelp as Python's `difflib` has it: twice the length of
/// what matches over the length of both, where the longest common run matches first and then what is left and right
/// of it.
final class Likeness {

    private final String a;
    private final String b;

    private Likeness(String a, String b) {
        this.a = a;
        this.b = b;
    }

    /// From 0 (nothing in common) to 1 (the same).
    static double of(String a, String b) {
        int both = a.length() + b.length();
        return both == 0 ? 1 : 2.0 * new Likeness(a, b).matching(0, a.length(), 0, b.length()) / both;
    }

    private int matching(int fromA, int toA, int fromB, int toB) {
        int longest = 0;
        int atA = fromA;
        int atB = fromB;
        int[] runs = new int[toB - fromB + 1];
        for (int i = fromA; i < toA; i++) {
            int[] next = new int[runs.length];
            for (int j = fromB; j < toB; j++) {
                if (a.charAt(i) == b.charAt(j)) {
                    int run = runs[j - fromB] + 1;
                    next[j - fromB + 1] = run;
                    if (run > longest) {
                        longest = run;
                        atA = i - run + 1;
                        atB = j - run + 1;
                    }
                }
            }
            runs = next;
        }
        return longest == 0
                ? 0
                : longest + matching(fromA, atA, fromB, atB) + matching(atA + longest, toA, atB + longest, toB);
    }
}
