package org.minutebook.ui;

import java.nio.file.Files;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;
import org.minutebook.corpus.library.Json;
import org.minutebook.search.IndexException;
import org.minutebook.search.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import spark.Request;
import spark.Response;
import spark.Service;

/// Says whether the site can do its work, for whoever watches over it: 200 where it can, 503 where it cannot.
final class Health {

    static final String PATH = "/health";

    private static final Logger LOG = LoggerFactory.getLogger(Health.class);

    private final Shelf shelf;

    Health(Shelf shelf) {
        this.shelf = shelf;
    }

    /// @param status `ready`, or `not_ready`
    /// @param library `readable`, or `not_readable`
    /// @param index `answers`, or `does_not_answer`
    /// @param links `in_step`, or `being_made` while papers are being read or linked: until then pages show what was found
    ///        before
    /// @param records how many can be found; empty where the index does not answer
    record State(String status, String library, String index, String links, Optional<Long> records) {

        boolean ready() {
            return status.equals("ready");
        }
    }

    void lay(Service service) {
        service.get(PATH, this::answer);
    }

    private String answer(Request request, Response response) {
        State state = state();
        response.status(state.ready() ? HttpStatus.OK_200 : HttpStatus.SERVICE_UNAVAILABLE_503);
        response.type("application/json");
        response.raw().setHeader("Cache-Control", "no-store");
        return Json.view(state) + "\n";
    }

    State state() {
        boolean readable = Files.isDirectory(shelf.library().folder()) && Files.isReadable(shelf.library().folder());
        Optional<Long> records = records();
        return new State(readable && records.isPresent() ? "ready" : "not_ready",
                readable ? "readable" : "not_readable", records.isPresent() ? "answers" : "does_not_answer",
                shelf.library().links().agreedAt().isPresent() ? "in_step" : "being_made", records);
    }

    private Optional<Long> records() {
        try {
            return Optional.of(shelf.search(Query.of("").page(0, 0)).total());
        } catch (IndexException e) {
            LOG.error("the index does not answer", e);
            return Optional.empty();
        }
    }
}
