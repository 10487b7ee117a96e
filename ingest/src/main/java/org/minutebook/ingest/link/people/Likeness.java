package org.minutebook.ingest.link.people;

/// Whether two bearers of a surname may be one person, by their names and by what else the papers say of them.
enum Likeness {
    /// The names agree, and so does a post, or one paper uses both.
    SURE,
    /// The names agree and nothing speaks against it: one person, if no other bearer fits as well.
    LIKELY,
    /// The names agree, but too little else does.
    OPEN,
    /// Two people.
    NONE;

    private static final int LIFETIME = 12;
    private static final int SHORT_WHILE = 3;

    static Likeness of(Bearer a, Bearer b) {
        NameMatch match = NameMatch.NONE;
        for (NameForm x : a.forms()) {
            for (NameForm y : b.forms()) {
                NameMatch found = NameMatch.of(x, y);
                if (found == NameMatch.NONE) {
                    return NONE;
                }
                match = found.compareTo(match) < 0 ? found : match;
            }
        }
        boolean two = match == NameMatch.NONE || a.sexAgainst(b) || a.standingAgainst(b) || a.besides(b);
        return two ? NONE : weighed(a, b, match);
    }

    private static Likeness weighed(Bearer a, Bearer b, NameMatch match) {
        if (match == NameMatch.COUSINS || a.elsewhereOnOneDay(b)) {
            return OPEN;
        }
        boolean postsAgree = a.posts().stream().anyMatch(p -> b.posts().stream().anyMatch(q -> Posts.agree(p, q)));
        boolean postsApart = a.posts().stream().anyMatch(p -> b.posts().stream().anyMatch(q -> Posts.apart(p, q)));
        if (postsAgree) {
            return SURE;
        }
        return switch (match) {
            case FULL -> LIKELY;
            case SHORT -> a.sharesPaper(b) && !postsApart ? SURE : postsApart && a.overlaps(b) ? OPEN : LIKELY;
            case INITIAL -> postsApart ? OPEN : byInitial(a, b);
            case MISPRINT -> a.sharesPaper(b) && !postsApart ? LIKELY : OPEN;
            case COUSINS, NONE -> OPEN;
        };
    }

    private static Likeness byInitial(Bearer a, Bearer b) {
        boolean elected = a.standing().isElected();
        if (elected != b.standing().isElected()) {
            return a.sharesPaper(b) && a.forms().equals(b.forms()) ? LIKELY : OPEN;
        }
        boolean near = elected
                ? a.yearsFrom(b) <= LIFETIME
                : a.sharesPaper(b) || (a.sharesBody(b) && a.yearsFrom(b) <= SHORT_WHILE);
        return near ? LIKELY : OPEN;
    }
}
