package org.minutebook.ui;

import java.io.IOException;
import java.util.function.BiFunction;
import org.minutebook.search.out.HitFile;
import spark.Request;
import spark.Response;
import spark.Service;

/// The addresses of a search: its results as a page, and all of its hits as files.
final class SearchRoutes {

    static final String PATH = "/search";
    static final String CSV = PATH + ".csv";
    static final String LINES = PATH + ".jsonl";

    private static final int LONGEST_NAME = 60;

    private final Shelf shelf;
    private final BiFunction<Response, Page, String> show;

    /// @param show shows a page that was found
    SearchRoutes(Shelf shelf, BiFunction<Response, Page, String> show) {
        this.shelf = shelf;
        this.show = show;
    }

    void lay(Service service) {
        service.get(PATH, (request, response) -> show.apply(response, ResultsPage.of(asked(request), shelf)));
        service.get(CSV, (request, response) -> TableRoutes.send(response, TableRoutes.Kind.CSV, name(request),
                out -> write(HitFile.CSV, request, out)));
        service.get(LINES, (request, response) -> TableRoutes.send(response, "application/x-ndjson",
                name(request) + ".jsonl", out -> write(HitFile.JSONL, request, out)));
    }

    private void write(HitFile file, Request request, Appendable out) throws IOException {
        file.write(shelf.engine(), asked(request).query(), Long.MAX_VALUE, out);
    }

    private static SearchRequest asked(Request request) {
        return SearchRequest.of(request::queryParamsValues);
    }

    /// What the file is called, but for its ending.
    private static String name(Request request) {
        String words = asked(request).query().words().strip();
        int end = Math.min(LONGEST_NAME, words.length());
        return words.isEmpty() ? "all records" : "search for " + words.substring(0, end).strip();
    }
}
