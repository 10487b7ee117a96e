package org.minutebook.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.net.URLEncoder;
import java.util.Optional;
import org.minutebook.corpus.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import spark.Request;
import spark.Response;
import spark.Service;

/// Which address shows which page.
final class Routes {

    private static final Logger LOG = LoggerFactory.getLogger(Routes.class);
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final Stylesheet STYLE = Stylesheet.load();

    private final Shelf shelf;
    private final Templates templates;

    private Routes(Shelf shelf, Templates templates) {
        this.shelf = shelf;
        this.templates = templates;
    }

    static void lay(Service service, Shelf shelf, Templates templates) {
        Routes routes = new Routes(shelf, templates);
        service.before((request, response) -> headers(response));
        service.get("/", (request, response) -> routes.show(response, 200, HomePage.of(shelf)));
        service.get("/search", (request, response) -> routes.show(response, 200,
                ResultsPage.of(SearchRequest.query(request::queryParamsValues), shelf)));
        service.get("/meeting", routes::meeting);
        service.get("/papers/:id", routes::paper);
        service.get("/papers/:id/original", routes::original);
        service.get(styleAddress(), (request, response) -> {
            response.type("text/css;charset=utf-8");
            response.header("Cache-Control", "public, max-age=31536000, immutable");
            return STYLE.css();
        });
        service.notFound((request, response) -> routes.show(response, 404, ProblemPage.notFound()));
        service.exception(Exception.class, (problem, request, response) -> {
            LOG.error("cannot show {}", request.pathInfo(), problem);
            response.body(routes.show(response, 500, ProblemPage.broken()));
        });
    }

    /// Where the style sheet is.
    static String styleAddress() {
        return "/assets/" + STYLE.version() + ".css";
    }

    private static void headers(Response response) {
        response.header("Content-Security-Policy", POLICY);
        response.header("X-Content-Type-Options", "nosniff");
        response.header("Referrer-Policy", "no-referrer");
    }

    private String show(Response response, int status, Page page) {
        headers(response);
        response.status(status);
        response.type("text/html;charset=utf-8");
        return templates.show(page);
    }

    private String meeting(Request request, Response response) {
        String id = Optional.ofNullable(request.queryParams("id")).orElse("");
        Optional<MeetingPage> page = MeetingPage.of(id, shelf);
        return page.isPresent() ? show(response, 200, page.get()) : show(response, 404, ProblemPage.notFound());
    }

    private String paper(Request request, Response response) {
        return shelf.filing(request.params(":id"))
                .map(filing -> show(response, 200,
                        PaperPage.of(filing, offset(request, "from"), offset(request, "to"))))
                .orElseGet(() -> show(response, 404, ProblemPage.notFound()));
    }

    private static int offset(Request request, String field) {
        String text = Optional.ofNullable(request.queryParams(field)).orElse("");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private Object original(Request request, Response response) throws IOException {
        Optional<Document> document = shelf.filing(request.params(":id")).map(f -> f.document());
        Optional<Path> file = document.map(d -> shelf.library().original(d.id())).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            return show(response, 404, ProblemPage.notFound());
        }
        response.type(document.get().mediaType());
        response.header("Content-Disposition", "attachment; filename*=UTF-8''" + URLEncoder
                .encode(document.get().name(), StandardCharsets.UTF_8).replace("+", "%20"));
        response.header("Content-Length", Long.toString(Files.size(file.get())));
        try (OutputStream out = response.raw().getOutputStream()) {
            Files.copy(file.get(), out);
        }
        return "";
    }
}
