package org.minutebook.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import org.minutebook.corpus.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import spark.Request;
import spark.Response;
import spark.Service;

/// Which address shows which page. Only GET reaches it (see [FrontDoor]).
final class Routes {

    private static final Logger LOG = LoggerFactory.getLogger(Routes.class);
    private static final Stylesheet STYLE = Stylesheet.load();
    private static final Script SCRIPT = Script.load();
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Shelf shelf;
    private final Templates templates;

    private Routes(Shelf shelf, Templates templates) {
        this.shelf = shelf;
        this.templates = templates;
    }

    /// The last route takes what no other did: Spark Java's own page for that would be shared by every site in this
    /// process.
    static void lay(Service service, Shelf shelf, Templates templates) {
        Routes routes = new Routes(shelf, templates);
        KeptHome home = new KeptHome(shelf);
        service.get("/", (request, response) -> routes.show(response, 200, home.page()));
        service.get("/meeting", routes::meeting);
        service.get("/papers/:id", routes::paper);
        service.get("/papers/:id/original", routes::original);
        BiFunction<Response, Page, String> show = (response,
                page) -> routes.show(response, page instanceof ProblemPage ? 404 : 200, page);
        new SearchRoutes(shelf, show).lay(service);
        new TableRoutes(shelf, show).lay(service);
        new LinkedRoutes(shelf, show).lay(service);
        service.get(styleAddress(), (request, response) -> asset(response, "text/css", STYLE.css()));
        service.get(scriptAddress(), (request, response) -> asset(response, "text/javascript", SCRIPT.text()));
        service.get(Site.ICON, (request, response) -> asset(response, "image/svg+xml", Site.ICON_DRAWING));
        service.get("*", (request, response) -> routes.show(response, 404, ProblemPage.notFound()));
        service.exception(Exception.class, (problem, request, response) -> {
            LOG.error("cannot show {}: {}", request.uri(), problem.toString(), problem);
            response.body(routes.show(response, 500, ProblemPage.broken()));
        });
    }

    /// Where the style sheet is.
    static String styleAddress() {
        return "/assets/" + STYLE.version() + ".css";
    }

    /// Where the script is.
    static String scriptAddress() {
        return "/assets/" + SCRIPT.version() + ".js";
    }

    private static String asset(Response response, String type, String text) {
        response.type(type + ";charset=utf-8");
        keep(response, FOR_EVER);
        return text;
    }

    /// Spark Java's own way would add a second header to the one that the front door set.
    private static void keep(Response response, String howLong) {
        response.raw().setHeader("Cache-Control", howLong);
    }

    private String show(Response response, int status, Page page) {
        response.status(status);
        response.type("text/html;charset=utf-8");
        return templates.show(page);
    }

    private String meeting(Request request, Response response) {
        Optional<MeetingPage> page = Optional.ofNullable(request.queryParams("id")).filter(id -> !id.isBlank())
                .flatMap(id -> MeetingPage.of(id, shelf));
        return page.isPresent() ? show(response, 200, page.get()) : show(response, 404, ProblemPage.notFound());
    }

    private String paper(Request request, Response response) {
        return shelf.filing(request.params(":id"))
                .map(filing -> show(response, 200, PaperPage.of(filing, PaperRequest.of(request::queryParams),
                        shelf.library().corrections().of(filing.document().id()))))
                .orElseGet(() -> show(response, 404, ProblemPage.notFound()));
    }

    private Object original(Request request, Response response) throws IOException {
        Optional<Document> document = shelf.document(request.params(":id"));
        Optional<Path> file = document.map(d -> shelf.library().original(d.id())).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            return show(response, 404, ProblemPage.notFound());
        }
        String tag = "\"" + document.get().id().sha256() + "\"";
        response.header("ETag", tag);
        keep(response, "private, max-age=86400");
        if (tag.equals(request.headers("If-None-Match"))) {
            response.status(304);
            return "";
        }
        response.type(Downloads.type(document.get().mediaType()));
        response.header("Content-Disposition", Downloads.disposition(document.get().name()));
        response.header("Content-Length", Long.toString(Files.size(file.get())));
        try (OutputStream out = response.raw().getOutputStream()) {
            Files.copy(file.get(), out);
        }
        return "";
    }
}
