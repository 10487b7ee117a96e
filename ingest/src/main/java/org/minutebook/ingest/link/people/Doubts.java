package org.minutebook.ingest.link.people;

import java.util.ArrayList;
import java.util.List;

/// Pairs of bearers of one surname who were not taken for one, and may be.
final class Doubts {

    private static final int MOST = 5;

    private Doubts() {}

    /// Two who may be one.
    record Doubt(Bearer one, Bearer other, String why) {}

    static List<Doubt> among(List<Bearer> bearers) {
        List<Doubt> doubts = new ArrayList<>();
        List<Bearer> named = bearers.stream().filter(b -> !b.isSurnameOnly()).toList();
        for (int i = 0; i < named.size(); i++) {
            for (int j = 0; j < i; j++) {
                Likeness likeness = Likeness.of(named.get(i), named.get(j));
                if (likeness != Likeness.NONE) {
                    doubts.add(new Doubt(named.get(j), named.get(i), why(named.get(i), named.get(j), likeness)));
                }
            }
        }
        bearers.stream().filter(Bearer::isSurnameOnly).forEach(b -> doubts.addAll(ofSurname(b, named)));
        return doubts;
    }

    private static List<Doubt> ofSurname(Bearer bare, List<Bearer> named) {
        List<Bearer> fitting = named.stream().filter(b -> Surnames.fits(bare, b))
                .filter(b -> b.sharesPaper(bare) || (bare.standing().isElected() && bare.yearsFrom(b) == 0)).toList();
        String why = fitting.size() > 1
                ? "The surname alone is printed, and there are several whose it may be."
                : "The surname alone is printed, and nothing else ties the two.";
        return fitting.size() > MOST
                ? List.of()
                : fitting.stream().map(b -> new Doubt(bare, b, why)).toList();
    }

    private static String why(Bearer a, Bearer b, Likeness likeness) {
        String name = Printed.of(a).name();
        String other = Printed.of(b).name();
        String how = name.equals(other)
                ? "Both are printed as " + name
                : Why.of(name, NameForm.of(name), other, NameForm.of(other));
        return how + (likeness == Likeness.OPEN
                ? ", but nothing else that the papers say ties the two."
                : ", but there is somebody else whose name fits as well.");
    }
}
