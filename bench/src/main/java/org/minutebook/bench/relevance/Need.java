package org.minutebook.bench.relevance;

import java.util.List;

/// What a reader wants to know.
///
/// @param kind how it is asked: keywords, questions, misspellings …
/// @param words as typed into the search box
/// @param answers every page that answers, by hand; none if the papers do not say
public record Need(String kind, String words, List<Answer> answers) {

    public Need {
        answers = List.copyOf(answers);
    }

    boolean answered() {
        return !answers.isEmpty();
    }
}
