package org.minutebook.search;

/// Where in a passage words are looked for.
public enum Zone {
    /// The heading of a minute or report.
    TITLE(1.5f),
    /// The passage itself.
    TEXT(1),
    /// The names of its officers, each with the posts that the paper gives.
    OFFICER(1),
    /// Its citation, council, body and file name.
    CONTEXT(1),
    /// The names of the councillors who were present; searched only when asked for.
    COUNCILLOR(0), BODY(0), COUNCIL(0), DOCUMENT(0);

    private final float weight;

    Zone(float weight) {
        this.weight = weight;
    }

    /// How much a word counts here; 0 where words are looked for only when the zone is named.
    public float weight() {
        return weight;
    }

    /// Whether words without a zone are looked for here.
    public boolean open() {
        return weight > 0;
    }
}
