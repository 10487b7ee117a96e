package org.minutebook.bench.relevance;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A page of a paper, or a whole paper that has no pages.
///
/// @param document the file's name
/// @param page the page of the file, from 1
public record Place(String document, OptionalInt page) {

    private static final Pattern PAGED = Pattern.compile("(.+) p(\\d+)");

    /// The place that is written so: `pack.pdf p4`, or `minutes.txt`.
    static Place of(String written) {
        Matcher paged = PAGED.matcher(written.strip());
        return paged.matches()
                ? new Place(paged.group(1), OptionalInt.of(Integer.parseInt(paged.group(2))))
                : new Place(written.strip(), OptionalInt.empty());
    }

    @Override
    public String toString() {
        return page.isPresent() ? document + " p" + page.getAsInt() : document;
    }
}
