package org.minutebook.ingest.extract.decisions;

import java.util.regex.Pattern;

/// Who decides: the meeting itself, as sentences call it.
final class Subjects {

    static final String NOUN = "(?:Committee|Sub-?[Cc]ommittee|Council|Board|Panel|Cabinet|Commission|Forum|[Gg]roup|Authority"
            + "|Executive|Partnership|Assembly|[Mm]eeting|CC|PC|Members|members|Councillors|councillors|Trustees|Governors"
            + "|committee|council|panel|board|Trust)";
    /// The body alone, or by its name; "the members of X Council".
    static final String BODY = "(?:(?:The|This|All|the|all|Full|Parish|Town)? ?(?:[Mm]embers of (?:the )?)?"
            + "(?:[A-Z][\\w&'-]+,? (?:(?:and|of|for|the|&) )*){0,6}?" + NOUN + ")";
    private static final Pattern ALONE = Pattern.compile(BODY + "(?: \\w+ly)?\\s*");

    private Subjects() {}

    /// Whether these words, up to the verb, name a body that decides.
    static boolean isBody(String words) {
        return ALONE.matcher(words).matches();
    }
}
