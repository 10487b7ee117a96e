package org.minutebook.ingest.link.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Takes bearers together that are one person: first those of whom that is sure, then those of whom it is likely. One
/// who may be either of two different people stays apart, whatever the order in which they come.
final class Gathering {

    private final List<Bearer> bearers;
    private final Likeness[][] likeness;

    private Gathering(List<Bearer> bearers) {
        this.bearers = bearers;
        this.likeness = new Likeness[bearers.size()][bearers.size()];
        for (int i = 0; i < bearers.size(); i++) {
            for (int j = 0; j < i; j++) {
                likeness[i][j] = Likeness.of(bearers.get(i), bearers.get(j));
                likeness[j][i] = likeness[i][j];
            }
            likeness[i][i] = Likeness.SURE;
        }
    }

    static List<Bearer> of(List<Bearer> bearers) {
        List<Bearer> sure = settled(bearers, Likeness.SURE);
        return settled(sure, Likeness.LIKELY);
    }

    private static List<Bearer> settled(List<Bearer> bearers, Likeness enough) {
        List<Bearer> before = bearers;
        List<Bearer> after = new Gathering(before).gathered(enough);
        while (after.size() < before.size()) {
            before = after;
            after = new Gathering(before).gathered(enough);
        }
        return after;
    }

    private List<Bearer> gathered(Likeness enough) {
        Set<Integer> torn = new HashSet<>();
        for (int i = 0; i < bearers.size(); i++) {
            if (isTorn(i, enough)) {
                torn.add(i);
            }
        }
        List<Bearer> gathered = new ArrayList<>();
        Set<Integer> done = new HashSet<>();
        for (int i = 0; i < bearers.size(); i++) {
            if (done.add(i)) {
                List<Integer> circle = torn.contains(i) ? List.of(i) : circle(i, j -> !torn.contains(j), enough);
                done.addAll(circle);
                gathered.addAll(made(circle));
            }
        }
        return gathered;
    }

    /// Whether a bearer may be either of two who are not one.
    private boolean isTorn(int i, Likeness enough) {
        List<Integer> near = new ArrayList<>();
        for (int j = 0; j < bearers.size(); j++) {
            if (j != i && (isEnough(i, j, enough) || rivals(i, j, enough))) {
                near.add(j);
            }
        }
        return near.stream().anyMatch(j -> near.stream().anyMatch(k -> likeness[j][k] == Likeness.NONE));
    }

    /// Whether the second, though there is little to tie it, stands in the way of tying the first to another.
    private boolean rivals(int i, int j, Likeness enough) {
        return enough == Likeness.LIKELY && likeness[i][j] == Likeness.OPEN
                && bearers.get(i).standing().isElected() == bearers.get(j).standing().isElected();
    }

    private boolean isEnough(int i, int j, Likeness enough) {
        return likeness[i][j].compareTo(enough) <= 0;
    }

    private List<Integer> circle(int from, Predicate<Integer> open, Likeness enough) {
        List<Integer> circle = new ArrayList<>(List.of(from));
        Set<Integer> seen = new HashSet<>(circle);
        for (int next = 0; next < circle.size(); next++) {
            for (int j = 0; j < bearers.size(); j++) {
                if (open.test(j) && isEnough(circle.get(next), j, enough) && seen.add(j)) {
                    circle.add(j);
                }
            }
        }
        return circle;
    }

    private List<Bearer> made(List<Integer> circle) {
        boolean one = circle.stream()
                .allMatch(i -> circle.stream().allMatch(j -> likeness[i][j] != Likeness.NONE));
        List<Bearer> members = circle.stream().sorted().map(bearers::get).toList();
        return one ? List.of(Bearer.of(members)) : members;
    }
}
