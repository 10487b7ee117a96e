package org.minutebook.ui;

import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.library.Json;
import spark.Request;
import spark.Response;
import spark.Service;

/// What a browser needs to add this search to its own (OpenSearch 1.1 draft 6), and the suggestions in the form that it
/// understands.
final class OpenSearch {

    static final String PATH = "/opensearch.xml";
    static final String SUGGEST = "/suggest/words";

    private static final int MOST = 8;

    private final Shelf shelf;

    OpenSearch(Shelf shelf) {
        this.shelf = shelf;
    }

    void lay(Service service) {
        service.get(PATH, OpenSearch::description);
        service.get(SUGGEST, this::suggestions);
    }

    private static String description(Request request, Response response) {
        response.type("application/opensearchdescription+xml;charset=utf-8");
        String site = escaped(request.scheme() + "://" + request.host());
        return Answers.unlessKnown(request, response, """
                <?xml version="1.0" encoding="UTF-8"?>
                <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                <ShortName>Minutebook</ShortName>
                <Description>Search minutes, resolutions and reports</Description>
                <InputEncoding>UTF-8</InputEncoding>
                <Language>en-GB</Language>
                <Image width="16" height="16" type="image/svg+xml">%1$s%2$s</Image>
                <Url type="text/html" template="%1$s%3$s?q={searchTerms}"/>
                <Url type="application/json" template="%1$s%3$s.json?q={searchTerms}&amp;page={startPage?}"/>
                <Url type="application/atom+xml" template="%1$s%4$s?q={searchTerms}"/>
                <Url type="application/x-suggestions+json" template="%1$s%5$s?q={searchTerms}"/>
                <Url type="application/opensearchdescription+xml" rel="self" template="%1$s%6$s"/>
                </OpenSearchDescription>
                """.formatted(site, Site.ICON, SearchRoutes.PATH, SearchRoutes.FEED, SUGGEST, PATH));
    }

    private String suggestions(Request request, Response response) {
        response.type("application/x-suggestions+json");
        String typed = Optional.ofNullable(request.queryParams("q")).orElse("");
        List<Suggested> found = Suggested.of(shelf.engine(), typed, MOST);
        return Json.view(List.of(typed, found.stream().map(Suggested::query).toList(),
                found.stream().map(Suggested::told).toList()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
