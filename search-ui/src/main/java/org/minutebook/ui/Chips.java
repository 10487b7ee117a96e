package org.minutebook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.search.Facet;
import org.minutebook.search.Hit;
import org.minutebook.search.Results;

/// What a table is narrowed to that its form cannot show: one paper, one meeting.
final class Chips {

    private Chips() {}

    static List<ResultsPage.Chip> of(TableRequest request, Results results) {
        List<ResultsPage.Chip> chips = new ArrayList<>();
        Optional<Hit> one = results.hits().stream().findFirst();
        if (!request.chosen(Facet.DOCUMENT).isEmpty()) {
            chips.add(chip("Paper: " + one.map(Hit::documentName).orElse("one paper"), Facet.DOCUMENT, request));
        }
        if (!request.chosen(Facet.MEETING).isEmpty()) {
            chips.add(chip("Meeting: " + one.map(Chips::meeting).orElse("one meeting"), Facet.MEETING, request));
        }
        return chips;
    }

    /// "Cabinet, 3 March 2009"; the paper's name where neither body nor council is known.
    static String meeting(Hit hit) {
        return hit.body().or(hit::council).map(b -> b + ", " + Words.day(hit.date())).orElse(hit.documentName());
    }

    private static ResultsPage.Chip chip(String label, Facet facet, TableRequest request) {
        return new ResultsPage.Chip(label, request.address().without(SearchRequest.name(facet)).toString());
    }
}
