package org.minutebook.ui;

import java.time.Clock;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.ErrorReport;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Span;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import spark.Request;
import spark.Response;
import spark.Service;

/// Takes what readers report as wrong, where that is allowed. A report changes nothing by itself. Only the site's own form
/// reaches it (see [FrontDoor]).
final class ReportRoutes {

    private static final Logger LOG = LoggerFactory.getLogger(ReportRoutes.class);

    private final Shelf shelf;
    private final Answers answers;
    private final Clock clock;

    ReportRoutes(Shelf shelf, Answers answers, Clock clock) {
        this.shelf = shelf;
        this.answers = answers;
        this.clock = clock;
    }

    void lay(Service service) {
        service.post("/papers/:id" + Reporting.ENDING, this::report);
    }

    private String report(Request request, Response response) {
        Optional<Filing> filing = shelf.filing(request.params(":id"));
        String words = field(request, "words");
        String by = field(request, "by");
        if (filing.isEmpty()) {
            return answers.show(request, response, ProblemPage.notFound());
        }
        if (words.isEmpty() || words.length() > Reporting.LONGEST || by.length() > Reporting.LONGEST_NAME) {
            return answers.show(request, response, HttpStatus.BAD_REQUEST_400, ProblemPage.noReport());
        }
        ErrorReport report = report(filing.get(), PaperRequest.of(request::queryParams), words, by);
        if (!shelf.library().reports().add(report)) {
            LOG.warn("a reader's report was turned away: too many wait; see minutebook correct reports");
            return answers.show(request, response, HttpStatus.INSUFFICIENT_STORAGE_507, ProblemPage.manyReports());
        }
        response.status(HttpStatus.SEE_OTHER_303);
        response.header("Location", Links.paper(report.document()) + "?" + Reporting.THANKED + "=1#report");
        return "";
    }

    private ErrorReport report(Filing filing, PaperRequest request, String words, String by) {
        DocumentId id = filing.document().id();
        String text = filing instanceof Filing.Filed filed ? filed.paper().text() : "";
        Optional<Span> span = request.marks() && request.to() <= text.length()
                ? Optional.of(new Span(id, request.from(), request.to()))
                : Optional.empty();
        return ErrorReport.of(id, span, span.map(s -> text.substring(s.start(), s.end())), words,
                Optional.of(by).filter(b -> !b.isEmpty()), clock.instant());
    }

    private static String field(Request request, String name) {
        return Optional.ofNullable(request.queryParams(name)).orElse("").strip();
    }
}
