package org.minutebook.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.corpus.Document;
import org.minutebook.search.Facet;
import org.minutebook.search.Hit;
import org.minutebook.search.Query;
import org.minutebook.search.Results;

/// The first page: the search box, what the library holds, the latest meetings, and the papers that could not be read.
///
/// @param bodies the bodies, with how many hits each has
/// @param unread papers that were refused, had no text, or could be read only in part
public record HomePage(int papers, List<Results.Count> councils, List<Results.Count> bodies,
        List<Results.Count> years, List<Latest> latest, List<Document> unread) implements Page {

    /// How many of the unread papers are listed.
    public static final int LISTED = 20;

    private static final int LATEST = 8;

    /// A meeting in the list of the latest.
    ///
    /// @param council empty where no paper names it, or where the body is the council
    public record Latest(String id, String body, String day, String council) {

        static Latest of(String id, Hit hit) {
            return new Latest(id, hit.body().orElse("Meeting"), Words.day(hit.date()),
                    hit.council().filter(council -> !hit.body().equals(Optional.of(council))).orElse(""));
        }
    }

    @Override
    public String template() {
        return "home";
    }

    static HomePage of(Shelf shelf) {
        Results all = shelf.search(Query.of("").sorted(Query.Sort.NEWEST).page(0, Query.LARGEST_SIZE));
        List<Document> documents = shelf.documents();
        List<Results.Count> years = new ArrayList<>(all.facets().getOrDefault(Facet.YEAR, List.of()));
        years.sort((a, b) -> b.value().compareTo(a.value()));
        return new HomePage(documents.size(), all.facets().getOrDefault(Facet.COUNCIL, List.of()),
                all.facets().getOrDefault(Facet.BODY, List.of()), years, latest(all),
                documents.stream().filter(d -> d.status() != Document.Status.READ).toList());
    }

    private static List<Latest> latest(Results newest) {
        Map<String, Latest> meetings = new LinkedHashMap<>();
        for (Hit hit : newest.hits()) {
            if (hit.date().isPresent() && meetings.size() < LATEST) {
                hit.meeting().ifPresent(id -> meetings.putIfAbsent(id, Latest.of(id, hit)));
            }
        }
        return List.copyOf(meetings.values());
    }
}
