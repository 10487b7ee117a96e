package org.minutebook.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;
import org.minutebook.corpus.library.SavedSearches;
import org.minutebook.search.Query;
import org.minutebook.search.SavedQuery;
import spark.Request;
import spark.Response;
import spark.Service;

/// Keeps searches under names, where that is allowed, for `minutebook alerts` to follow. Only the site's own form reaches
/// it (see [FrontDoor]).
final class SavingRoutes {

    static final String PATH = "/searches";
    private static final int MOST = 1_000;

    private final Shelf shelf;
    private final Answers answers;
    private final Clock clock;

    SavingRoutes(Shelf shelf, Answers answers, Clock clock) {
        this.shelf = shelf;
        this.answers = answers;
        this.clock = clock;
    }

    void lay(Service service) {
        service.post(PATH, this::save);
    }

    /// Where a form sends a search to be kept.
    static String address(Query query) {
        String asked = Links.search(query.page(0, query.size()));
        return PATH + asked.substring(asked.indexOf('?'));
    }

    private synchronized String save(Request request, Response response) {
        String name = Optional.ofNullable(request.queryParams("name")).orElse("").strip();
        SavedSearches searches = shelf.library().searches();
        if (!SavedSearches.isName(name) || searches.names().contains(name) || searches.names().size() >= MOST) {
            return answers.show(request, response, HttpStatus.BAD_REQUEST_400, ProblemPage.notSaved());
        }
        Query query = SearchRequest.of(request::queryParamsValues).query();
        searches.save(
                SavedQuery.of(name, query, Optional.empty(), LocalDate.now(clock.withZone(ZoneId.systemDefault()))),
                Optional.of(clock.instant()));
        response.status(HttpStatus.SEE_OTHER_303);
        response.header("Location", Links.search(query) + "&" + SearchRequest.SAVED + "="
                + URLEncoder.encode(name, StandardCharsets.UTF_8));
        return "";
    }
}
