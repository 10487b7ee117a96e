package org.minutebook.ui;

import org.minutebook.corpus.DocumentId;

/// The form in which a reader reports an error in a paper.
///
/// @param address where it is sent
/// @param from where the marked passage starts; as large as `to` where none is marked
/// @param thanked whether a report was just written down
public record Reporting(String address, int from, int to, boolean thanked) {

    /// The most characters of a report, and of its reader's name.
    public static final int LONGEST = 2_000;
    public static final int LONGEST_NAME = 100;

    static final String ENDING = "/report";
    static final String THANKED = "reported";

    static Reporting of(DocumentId paper, PaperRequest request, boolean thanked) {
        return new Reporting(Links.paper(paper) + ENDING, request.from(), request.to(), thanked);
    }
}
