package org.minutebook.ingest.extract.readings;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Where the sentences of a paragraph begin and end.
final class Sentences {

    private static final Pattern STOP = Pattern
            .compile(
                    "(?<!\\b(?:No|Nos|Mr|Mrs|Ms|Dr|Cllr|Cllrs|St|para|approx|e\\.g|i\\.e))[.?!][\"')]? (?=[\"'(£]?[A-Z0-9])");

    private final String text;
    private final List<Integer> starts;

    Sentences(String text) {
        this.text = text;
        this.starts = STOP.matcher(text).results().map(MatchResult::end).toList();
    }

    /// Where the sentence that holds this offset begins.
    int start(int offset) {
        return starts.stream().filter(s -> s <= offset).reduce(0, (_, b) -> b);
    }

    /// Where the sentence that holds this offset ends.
    int end(int offset) {
        return starts.stream().filter(s -> s > offset).findFirst().orElse(text.length());
    }
}
