package org.minutebook.ui;

import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.minutebook.corpus.linked.Commitment;
import org.minutebook.corpus.linked.Gap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import spark.Request;
import spark.Response;
import spark.Service;

/// Which address shows which page. Only GET reaches it (see [FrontDoor]).
final class Routes {

    private static final Logger LOG = LoggerFactory.getLogger(Routes.class);
    private static final Stylesheet STYLE = Stylesheet.load();
    private static final Script SCRIPT = Script.load("minutebook.js");
    private static final Script PAPER_SCRIPT = Script.load("paper.js");
    private static final String DESCRIPTION = OpenApi.description();
    static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Shelf shelf;
    private final Answers answers;
    private final Serving serving;

    private Routes(Shelf shelf, Answers answers, Serving serving) {
        this.shelf = shelf;
        this.answers = answers;
        this.serving = serving;
    }

    /// The last route takes what no other did: Spark Java's own page for that would be shared by every site in this
    /// process.
    static void lay(Service service, Shelf shelf, Templates templates, Serving serving) {
        Answers answers = new Answers(templates);
        Routes routes = new Routes(shelf, answers, serving);
        Kept<PeopleBook> people = Kept.people(shelf);
        Kept<List<Commitment>> commitments = Kept.linked(shelf, Commitment.class);
        Kept<List<Gap>> gaps = Kept.linked(shelf, Gap.class);
        KeptHome home = new KeptHome(shelf, commitments, gaps);
        service.get("/", (request, response) -> answers.show(request, response, home.page()));
        service.get("/meeting", routes::meeting);
        service.get("/meeting.ics", routes::calendar);
        service.get(MinutePage.PATH, routes::minute);
        service.get("/papers/:id", routes::paper);
        new Originals(shelf, answers).lay(service);
        PdfJs.lay(service, answers);
        new ReportRoutes(shelf, answers, Clock.systemUTC()).lay(service);
        new SavingRoutes(shelf, answers, Clock.systemUTC()).lay(service);
        new SearchRoutes(shelf, people, serving.searches(), answers).lay(service);
        new TableRoutes(shelf, answers).lay(service);
        new LinkedRoutes(shelf, commitments, gaps, answers).lay(service);
        new PeopleRoutes(shelf, people, answers).lay(service);
        new OpenSearch(shelf).lay(service);
        service.get(ApiPage.PATH, (request, response) -> answers.show(request, response, ApiPage.of()));
        service.get(OpenApi.PATH, Routes::description);
        service.get(styleAddress(), (request, response) -> asset(response, "text/css", STYLE.css()));
        service.get(scriptAddress(), (request, response) -> asset(response, "text/javascript", SCRIPT.text()));
        service.get(paperScriptAddress(),
                (request, response) -> asset(response, "text/javascript", PAPER_SCRIPT.text()));
        for (String icon : List.of(Site.ICON, Site.ICON_UNASKED)) {
            service.get(icon, (request, response) -> asset(response, "image/svg+xml", Site.ICON_DRAWING));
        }
        service.get("*", (request, response) -> answers.show(request, response, ProblemPage.notFound()));
        service.exception(Exception.class, routes::fault);
    }

    /// Readers who go, or send half a form, are no fault of the site.
    private void fault(Exception problem, Request request, Response response) {
        if (response.raw().isCommitted() && problem instanceof IOException) {
            LOG.info("{} was not read to its end: {}", request.uri(), problem.toString());
            response.body("");
        } else if (problem instanceof HttpException sent && sent.getCode() < HttpStatus.INTERNAL_SERVER_ERROR_500) {
            LOG.info("{} was not understood: {}", request.uri(), problem.toString());
            response.body(answers.show(request, response, HttpStatus.BAD_REQUEST_400, ProblemPage.notUnderstood()));
        } else {
            LOG.error("cannot show {}: {}", request.uri(), problem.toString(), problem);
            response.body(answers.show(request, response, HttpStatus.INTERNAL_SERVER_ERROR_500, ProblemPage.broken()));
        }
    }

    /// Where the style sheet is.
    static String styleAddress() {
        return "/assets/" + STYLE.version() + ".css";
    }

    /// Where the script is.
    static String scriptAddress() {
        return "/assets/" + SCRIPT.version() + ".js";
    }

    /// Where the script is that draws pages as they were printed.
    static String paperScriptAddress() {
        return "/assets/" + PAPER_SCRIPT.version() + ".js";
    }

    private static String description(Request request, Response response) {
        response.type("application/json");
        return Answers.unlessKnown(request, response, DESCRIPTION);
    }

    private static String asset(Response response, String type, String text) {
        response.type(type + ";charset=utf-8");
        keep(response, FOR_EVER);
        return text;
    }

    /// Spark Java's own way would add a second header to the one that the front door set.
    static void keep(Response response, String howLong) {
        response.raw().setHeader("Cache-Control", howLong);
    }

    private String meeting(Request request, Response response) {
        return answers.show(request, response, Optional.ofNullable(request.queryParams("id"))
                .filter(id -> !id.isBlank()).<Page>flatMap(id -> MeetingPage.of(id, shelf).map(page -> page))
                .orElseGet(ProblemPage::notFound));
    }

    private String calendar(Request request, Response response) {
        String id = Optional.ofNullable(request.queryParams("id")).orElse("");
        String address = request.scheme() + "://" + request.host() + Links.meeting(id);
        Instant stamp = shelf.library().links().agreedAt().map(FileTime::toInstant).orElse(Instant.EPOCH);
        Optional<String> file = MeetingPage.of(id, shelf)
                .flatMap(page -> Calendar.of(page.meeting(), address, stamp));
        if (file.isEmpty()) {
            return answers.show(request, response, ProblemPage.notFound());
        }
        response.type(Calendar.TYPE);
        response.header("Content-Disposition", Downloads.disposition("meeting.ics"));
        return file.get();
    }

    private String minute(Request request, Response response) {
        return answers.show(request, response, Optional.ofNullable(request.queryParams("id"))
                .<Page>flatMap(id -> MinutePage.of(id, shelf).map(page -> page)).orElseGet(ProblemPage::notFound));
    }

    private String paper(Request request, Response response) {
        PaperRequest asked = PaperRequest.of(request::queryParams);
        boolean thanked = Optional.ofNullable(request.queryParams(Reporting.THANKED)).isPresent();
        return answers.show(request, response, shelf.filing(request.params(":id"))
                .<Page>map(filing -> PaperPage.of(filing, asked,
                        shelf.library().corrections().of(filing.document().id()),
                        Optional.of(Reporting.of(filing.document().id(), asked, thanked))
                                .filter(r -> serving.reports())))
                .orElseGet(ProblemPage::notFound));
    }
}
