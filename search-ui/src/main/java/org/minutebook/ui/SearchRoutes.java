package org.minutebook.ui;

import java.io.IOException;
import java.util.Optional;
import org.minutebook.search.Query;
import org.minutebook.search.Results;
import org.minutebook.search.out.HitFeed;
import org.minutebook.search.out.HitFile;
import spark.Request;
import spark.Response;
import spark.Service;

/// The addresses of a search: its results as a page, and all of its hits as files.
final class SearchRoutes {

    static final String PATH = "/search";
    static final String CSV = PATH + ".csv";
    static final String LINES = PATH + ".jsonl";

    static final String FEED = PATH + ".atom";
    static final String SUGGEST = "/suggest";

    private static final int LONGEST_NAME = 60;

    private final Shelf shelf;
    private final Kept<PeopleBook> people;
    private final boolean saves;
    private final Answers answers;

    /// @param saves whether readers may save searches
    SearchRoutes(Shelf shelf, Kept<PeopleBook> people, boolean saves, Answers answers) {
        this.shelf = shelf;
        this.people = people;
        this.saves = saves;
        this.answers = answers;
    }

    void lay(Service service) {
        service.get(SUGGEST, this::suggest);
        service.get(FEED, this::feed);
        service.get(PATH,
                (request, response) -> answers.show(request, response,
                        ResultsPage.of(asked(request), people.value(), saves, shelf)));
        service.get(CSV, (request, response) -> TableRoutes.send(response, TableRoutes.Kind.CSV, name(request),
                out -> write(HitFile.CSV, request, out)));
        service.get(LINES, (request, response) -> TableRoutes.send(response, "application/x-ndjson",
                name(request) + ".jsonl", out -> write(HitFile.JSONL, request, out)));
    }

    private void write(HitFile file, Request request, Appendable out) throws IOException {
        file.write(shelf.engine(), asked(request).query(), Long.MAX_VALUE, out);
    }

    /// The hits that came last, as a feed; the rest are in further pages of it.
    private String feed(Request request, Response response) throws IOException {
        Query asked = asked(request).query();
        Query query = asked.sorted(Query.Sort.FILED).page(asked.offset() / asked.size() * HitFeed.MOST, HitFeed.MOST);
        Results found = shelf.search(query);
        String site = request.scheme() + "://" + request.host();
        Optional<String> next = found.total() > query.offset() + HitFeed.MOST
                ? Optional.of(site + Links.feed(asked.page(asked.offset() + asked.size(), asked.size())))
                : Optional.empty();
        StringBuilder feed = new StringBuilder();
        Query whole = asked.page(0, asked.size());
        new HitFeed("Minutebook: " + (asked.words().isBlank() ? "all records" : asked.words()), Links.search(whole),
                Optional.of(site + Links.feed(asked)), Optional.of(site + Links.search(whole)), next,
                hit -> site + Links.passage(hit.span(), hit.page())).write(found.hits(), feed);
        response.type(HitFeed.TYPE + ";charset=utf-8");
        return Answers.unlessKnown(request, response, feed.toString());
    }

    private String suggest(Request request, Response response) {
        response.type("application/json");
        return Suggested.json(shelf.engine(), Optional.ofNullable(request.queryParams("q")).orElse(""));
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
