package org.minutebook.ingest.batch;

import org.minutebook.corpus.Problem;
import org.minutebook.corpus.library.Ending;

/// Why there is no paper where one might be.
///
/// @param why in words that can follow "it could not be read:"
public record Trouble(Ending ending, String why) {

    static Trouble unreadable(String why) {
        return new Trouble(Ending.UNREADABLE, why);
    }

    Problem problem() {
        return Problem.of(ending.word(), why);
    }
}
