package org.minutebook.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/// Counts, for one kind of record, what is known, what was found and what of that is right. Not thread-safe.
public final class Tally {

    /// A known thing and the record that matches it.
    record Pair<T, F>(T truth, F found) {}

    private final List<String> missed = new ArrayList<>();
    private final List<String> extra = new ArrayList<>();
    private int known;
    private int found;
    private int right;

    /// Matches each known thing with the first record that is the same and not yet taken, and counts.
    <T, F> List<Pair<T, F>> add(String paper, List<T> truths, List<F> records, BiPredicate<T, F> same) {
        List<F> free = new ArrayList<>(records);
        List<Pair<T, F>> pairs = new ArrayList<>();
        for (T truth : truths) {
            int hit = 0;
            while (hit < free.size() && !same.test(truth, free.get(hit))) {
                hit++;
            }
            if (hit < free.size()) {
                pairs.add(new Pair<>(truth, free.remove(hit)));
            } else {
                missed.add(paper + ": " + truth);
            }
        }
        free.forEach(f -> extra.add(paper + ": " + f));
        known += truths.size();
        found += records.size();
        right += pairs.size();
        return pairs;
    }

    /// Counts a field of a matched record: right or not.
    void add(String what, boolean isRight) {
        known++;
        found++;
        if (isRight) {
            right++;
        } else {
            missed.add(what);
        }
    }

    /// Counts what was compared elsewhere.
    void count(int isKnown, int isFound, int isRight, List<String> whatWasMissed, List<String> whatIsWrong) {
        known += isKnown;
        found += isFound;
        right += isRight;
        missed.addAll(whatWasMissed);
        extra.addAll(whatIsWrong);
    }

    /// Whether there was anything to find.
    public boolean isKnown() {
        return known > 0;
    }

    /// The harmonic mean of precision and recall, from 0 to 1; for a field, the share that is right.
    public double f1() {
        return known + found == 0 ? 1 : 2.0 * right / (known + found);
    }

    /// The share of what was found that is right, from 0 to 1; 1 where nothing was found and nothing is known.
    public double precision() {
        return found == 0 ? (known == 0 ? 1 : 0) : (double) right / found;
    }

    /// The share of what is known that was rightly found, from 0 to 1.
    public double recall() {
        return known == 0 ? 1 : (double) right / known;
    }

    /// What is known and was not found, each with its paper.
    public List<String> missed() {
        return List.copyOf(missed);
    }

    /// What was found and is not known, each with its paper.
    public List<String> extra() {
        return List.copyOf(extra);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%5d known %5d found %5d right  P %.4f  R %.4f  F1 %.4f", known, found,
                right, precision(), recall(), f1());
    }
}
