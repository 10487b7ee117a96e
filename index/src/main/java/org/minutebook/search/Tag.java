package org.minutebook.search;

/// What a passage is marked with that either is just so or is not.
public enum Tag {
    /// `minute`, `resolution` …
    KIND,
    /// `approved`, `noted` …
    OUTCOME,
    /// An indicator's code, as [Codes#key] makes it.
    INDICATOR,
    /// What [Facet#HAS], [Facet#STATE], [Facet#BUSINESS] and [Facet#PAPER] name.
    HAS, STATE, BUSINESS, PAPER,
    /// The words of the minute's number, each way of cutting it short: `275`, `275 19`.
    MINUTE
}
