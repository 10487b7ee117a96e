package org.minutebook.cli;

import java.util.Optional;
import org.minutebook.corpus.library.FoundPassages;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.library.Narrowing;
import org.minutebook.search.Hit;
import org.minutebook.search.Query;
import org.minutebook.search.Results;
import org.minutebook.search.SearchEngine;

/// Turns a search's words and filters into what narrows an export. Filters on meetings need no search; any other asks the
/// index for all that it finds.
record ExportFilter(FilterOptions filters, Optional<String> words) {

    Narrowing narrowing(Library library, Terminal terminal) {
        if (words.isEmpty() && !filters.chooseAmongPassages()) {
            return filters.meetings();
        }
        FoundPassages found = filters.nothingFoundYet();
        try (SearchEngine engine = new KeptIndex(library).open(terminal::say)) {
            collect(engine, filters.query(words.orElse("")), found);
        }
        return filters.meetings().in(found);
    }

    private static void collect(SearchEngine engine, Query query, FoundPassages found) {
        for (int offset = 0;; offset += Query.LARGEST_SIZE) {
            Results results = engine.search(query.page(offset, Query.LARGEST_SIZE));
            for (Hit hit : results.hits()) {
                found.add(hit.recordId(), hit.span(), hit.meeting());
            }
            if (results.hits().isEmpty()) {
                return;
            }
        }
    }
}
