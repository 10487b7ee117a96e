package org.minutebook.ui;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.library.Json;
import spark.Request;
import spark.Response;

/// Answers with a page: as HTML or, where the reader asks for that, as JSON; and with the word that nothing has changed
/// where the reader has just this already. Thread-safe.
final class Answers {

    static final String PROBLEM = "application/problem+json";

    private final Templates templates;

    Answers(Templates templates) {
        this.templates = templates;
    }

    /// A page that was found; one that says what went wrong was not.
    String show(Request request, Response response, Page page) {
        return show(request, response, page instanceof ProblemPage ? HttpStatus.NOT_FOUND_404 : HttpStatus.OK_200,
                page);
    }

    /// @param status of the answer, unless the reader has it already
    String show(Request request, Response response, int status, Page page) {
        boolean json = Wanted.json(Optional.ofNullable(request.headers("Accept")));
        response.status(status);
        response.header("Vary", "Accept");
        response.type(type(json, page));
        String text = json ? json(status, page) : templates.show(page);
        return status == HttpStatus.OK_200 ? unlessKnown(request, response, text) : text;
    }

    static String type(boolean json, Page page) {
        return json
                ? page instanceof ProblemPage ? PROBLEM : "application/json"
                : "text/html;charset=utf-8";
    }

    static String json(int status, Page page) {
        return Json.view(page instanceof ProblemPage problem
                ? new ProblemData(problem.heading(), status, problem.explanation())
                : page.data()) + "\n";
    }

    /// What went wrong, as RFC 9457 has it.
    record ProblemData(String title, int status, String detail) {}

    /// The text, or that nothing has changed where the reader says that it has just that. The tag is weak: the same text
    /// goes out as it is and compressed.
    static String unlessKnown(Request request, Response response, String text) {
        String tag = "W/\"" + DocumentId.of(text).brief() + "\"";
        response.header("ETag", tag);
        if (knows(Optional.ofNullable(request.headers("If-None-Match")), tag)) {
            response.status(HttpStatus.NOT_MODIFIED_304);
            return "";
        }
        return text;
    }

    /// Whether a reader has what bears this tag (RFC 9110, 13.1.2: compared weakly).
    static boolean knows(Optional<String> known, String tag) {
        return known.stream().flatMap(tags -> Arrays.stream(tags.split(",", -1))).map(String::strip)
                .anyMatch(t -> t.equals("*") || opaque(t).equals(opaque(tag)));
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
