package org.minutebook.ingest.link.people;

import java.util.List;
import java.util.Optional;

/// In what way two names with given names or initials may be one, the closest first.
enum NameMatch {
    /// The same given names, as far as both have them.
    FULL,
    /// The one is a short form or another spelling of the other.
    SHORT,
    /// An initial stands for the given name.
    INITIAL,
    /// One of them looks like a misprint of the other, or the surname is spelt otherwise.
    MISPRINT,
    /// Both are short for one name.
    COUSINS, NONE;

    static NameMatch of(NameForm a, NameForm b) {
        int parts = Math.max(a.surname().size(), b.surname().size());
        Optional<List<String>> x = a.givenBefore(parts);
        Optional<List<String>> y = b.givenBefore(parts);
        if (x.isEmpty() || y.isEmpty() || x.get().isEmpty() || y.get().isEmpty()
                || !a.generation().equals(b.generation())) {
            return NONE;
        }
        List<String> surname = a.parts().subList(x.get().size(), a.parts().size());
        List<String> other = b.parts().subList(y.get().size(), b.parts().size());
        if (surname.equals(other)) {
            return given(x.get(), y.get());
        }
        boolean mere = NameForm.mere(surname).equals(NameForm.mere(other));
        NameMatch match = mere ? given(x.get(), y.get()) : NONE;
        return match == FULL || match == SHORT ? MISPRINT : NONE;
    }

    private static NameMatch given(List<String> x, List<String> y) {
        boolean initial = x.getFirst().length() == 1 || y.getFirst().length() == 1;
        NameMatch worst = initial ? INITIAL : FULL;
        if (String.join("", x).equals(String.join("", y))) {
            return worst;
        }
        for (int i = 0; i < Math.min(x.size(), y.size()); i++) {
            NameMatch match = given(x.get(i), y.get(i));
            worst = match.compareTo(worst) > 0 ? match : worst;
        }
        return worst;
    }

    private static NameMatch given(String x, String y) {
        if (x.length() == 1 || y.length() == 1) {
            return x.charAt(0) != y.charAt(0) ? NONE : x.equals(y) ? FULL : INITIAL;
        }
        return switch (GivenNames.between(x, y)) {
            case EQUAL -> FULL;
            case SPELLING, SHORT -> SHORT;
            case COUSINS -> COUSINS;
            case NONE -> isMisprint(x, y) ? MISPRINT : NONE;
        };
    }

    /// One letter wrong, missing or too many, in names of which one at most is a known one.
    private static boolean isMisprint(String x, String y) {
        boolean known = GivenNames.known(x) && GivenNames.known(y);
        return !known && Math.min(x.length(), y.length()) > 3 && x.charAt(0) == y.charAt(0) && oneLetter(x, y);
    }

    private static boolean oneLetter(String x, String y) {
        int same = 0;
        while (same < Math.min(x.length(), y.length()) && x.charAt(same) == y.charAt(same)) {
            same++;
        }
        int longer = x.length() - y.length();
        String restX = x.substring(Math.min(x.length(), same + (longer >= 0 ? 1 : 0)));
        String restY = y.substring(Math.min(y.length(), same + (longer <= 0 ? 1 : 0)));
        return Math.abs(longer) <= 1 && restX.equals(restY);
    }
}
