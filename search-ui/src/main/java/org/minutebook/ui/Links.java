package org.minutebook.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.StringJoiner;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Span;
import org.minutebook.search.Facet;
import org.minutebook.search.Query;

/// Addresses within the site.
public final class Links {

    static final String MINUTE = "/minute";

    private Links() {}

    /// A meeting's page.
    public static String meeting(String id) {
        return "/meeting?id=" + encode(id);
    }

    /// A body's page.
    ///
    /// @param id as the ids of its meetings begin, or the id of one of them
    public static String body(String id) {
        return BodyPage.PATH + "?id=" + encode(BodiesPage.body(id));
    }

    /// A meeting as a calendar file.
    public static String calendar(String id) {
        return "/meeting.ics?id=" + encode(id);
    }

    /// A person's page.
    public static String person(String id) {
        return PersonPage.PATH + "?id=" + encode(id);
    }

    /// A minute's own page.
    ///
    /// @param id that of any of its printings
    public static String minutePage(String id) {
        return MINUTE + "?id=" + encode(id);
    }

    /// A minute on its meeting's page.
    public static String minute(String meeting, String number) {
        return meeting(meeting) + "#" + minuteAnchor(number);
    }

    static String minuteAnchor(String number) {
        return "minute-" + number.replaceAll("[^A-Za-z0-9.]+", "-");
    }

    /// The actions that one paper or meeting holds.
    ///
    /// @param facet [Facet#DOCUMENT] or [Facet#MEETING]
    public static String actions(Facet facet, String id) {
        return Address.of(ActionsPage.PATH).with(SearchRequest.name(facet), id).toString();
    }

    /// The indicators of which one paper or meeting gives values.
    ///
    /// @param facet [Facet#DOCUMENT] or [Facet#MEETING]
    public static String indicators(Facet facet, String id) {
        return Address.of(IndicatorsPage.PATH).with(SearchRequest.name(facet), id).toString();
    }

    /// An indicator's readings.
    public static String indicator(String code) {
        return IndicatorsPage.PATH + "/" + encode(code).replace("+", "%20");
    }

    /// A paper's page, from the top.
    public static String paper(DocumentId id) {
        return "/papers/" + id.sha256();
    }

    /// A paper's page, opened at a page of the file where there is one, with a passage marked.
    public static String passage(Span span, OptionalInt page) {
        return paper(span.document()) + "?" + (page.isPresent() ? "page=" + page.getAsInt() + "&" : "") + "from="
                + span.start() + "&to=" + span.end() + "#passage";
    }

    /// A paper's page, opened at one of its pages, or parts where the file has none.
    public static String sheet(DocumentId id, String name, int number) {
        return paper(id) + "?page=" + number + "#" + name + "-" + number;
    }

    /// The file itself.
    public static String original(DocumentId id) {
        return paper(id) + "/original";
    }

    /// The file itself, opened in the browser at one of its pages.
    public static String opened(DocumentId id, int page) {
        return original(id) + "?open=1#page=" + page;
    }

    /// A search's results.
    public static String search(Query query) {
        return search(SearchRoutes.PATH, query);
    }

    /// All hits of a search as CSV.
    public static String csv(Query query) {
        return search(SearchRoutes.CSV, query.page(0, query.size()));
    }

    /// All hits of a search as JSON Lines.
    public static String lines(Query query) {
        return search(SearchRoutes.LINES, query.page(0, query.size()));
    }

    /// The feed of a search.
    public static String feed(Query query) {
        return search(SearchRoutes.FEED, query.sorted(Query.Sort.RELEVANCE));
    }

    private static String search(String path, Query query) {
        StringJoiner fields = new StringJoiner("&", path + "?", "");
        fields.add("q=" + encode(query.words()));
        for (Map.Entry<Facet, Set<String>> filter : query.filters().entrySet()) {
            filter.getValue().stream().sorted()
                    .forEach(value -> fields.add(SearchRequest.name(filter.getKey()) + "=" + encode(value)));
        }
        query.from().ifPresent(day -> fields.add("from=" + day));
        query.to().ifPresent(day -> fields.add("to=" + day));
        query.since().ifPresent(time -> fields.add("since=" + encode(time.toString())));
        if (query.meaning() == Query.Meaning.OFF) {
            fields.add("meaning=off");
        }
        if (query.sort() != Query.Sort.RELEVANCE) {
            fields.add("sort=" + Words.of(query.sort()));
        }
        if (query.offset() > 0) {
            fields.add("page=" + (query.offset() / SearchRequest.HITS_A_PAGE + 1));
        }
        return fields.toString();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
