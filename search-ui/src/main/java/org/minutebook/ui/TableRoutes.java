package org.minutebook.ui;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.linked.IndicatorHistory;
import org.minutebook.search.Query;
import spark.Request;
import spark.Response;
import spark.Service;

/// The addresses of the tables of actions and of indicators, as pages and as files.
final class TableRoutes {

    private static final String CODE = ":code";

    private final Shelf shelf;
    private final IndicatorList indicators;
    private final Kept<List<IndicatorHistory>> histories;
    private final Answers answers;

    TableRoutes(Shelf shelf, Answers answers) {
        this.shelf = shelf;
        this.indicators = new IndicatorList(shelf);
        this.histories = Kept.linked(shelf, IndicatorHistory.class);
        this.answers = answers;
    }

    void lay(Service service) {
        service.get(ActionsPage.PATH,
                (request, response) -> answers.show(request, response, ActionsPage.of(asked(request), shelf)));
        service.get(ActionsPage.PATH + ".csv", (request, response) -> send(response, Kind.CSV, "actions",
                out -> TableFiles.csv(shelf, ActionsPage.query(asked(request)), "action", out)));
        service.get(ActionsPage.PATH + ".jsonl", (request, response) -> send(response, Kind.JSONL, "actions",
                out -> TableFiles.lines(shelf, ActionsPage.query(asked(request)), out)));
        service.get(IndicatorsPage.PATH, (request, response) -> answers.show(request, response,
                IndicatorsPage.of(asked(request), mostFirst(request), indicators, shelf)));
        service.get(IndicatorsPage.PATH + ".csv", (request, response) -> send(response, Kind.CSV, "indicators",
                out -> TableFiles.csv(IndicatorsPage.all(asked(request), mostFirst(request), indicators, shelf), out)));
        service.get(IndicatorsPage.PATH + "/" + CODE, this::indicator);
    }

    private Object indicator(Request request, Response response) throws IOException {
        String typed = request.params(CODE);
        for (Kind kind : Kind.values()) {
            Optional<String> code = Optional.of(typed).filter(t -> t.endsWith(kind.ending()))
                    .map(t -> t.substring(0, t.length() - kind.ending().length()))
                    .flatMap(t -> IndicatorPage.code(t, shelf));
            if (code.isPresent()) {
                Query query = IndicatorPage.query(code.get(), asked(request));
                return send(response, kind, code.get() + " readings", out -> {
                    switch (kind) {
                        case CSV -> TableFiles.csv(shelf, query, "reading", out);
                        case JSONL -> TableFiles.lines(shelf, query, out);
                    }
                });
            }
        }
        Optional<String> code = IndicatorPage.code(typed, shelf);
        return answers.show(request, response, code.<Page>map(c -> IndicatorPage.of(c,
                TableRequest.of(Links.indicator(c), request::queryParamsValues), histories.value(), shelf))
                .orElseGet(ProblemPage::notFound));
    }

    private static TableRequest asked(Request request) {
        return TableRequest.of(request.uri().startsWith(ActionsPage.PATH) ? ActionsPage.PATH : IndicatorsPage.PATH,
                request::queryParamsValues);
    }

    private static boolean mostFirst(Request request) {
        return IndicatorsPage.mostFirst(Optional.ofNullable(request.queryParams(TableRequest.SORT)));
    }

    static String send(Response response, Kind kind, String name, Body body) throws IOException {
        return send(response, kind.type, name + kind.ending(), out -> {
            out.write(kind.mark);
            body.write(out);
        });
    }

    /// Sends a file to be kept.
    static String send(Response response, String type, String name, Body body) throws IOException {
        response.type(type);
        response.header("Content-Disposition", Downloads.disposition(name));
        try (Writer out = new OutputStreamWriter(response.raw().getOutputStream(), StandardCharsets.UTF_8)) {
            body.write(out);
        }
        return "";
    }

    /// What a table's file is, and what stands before its first character: without the mark Excel takes the bytes of a
    /// CSV file for Windows-1252, and "£" for two letters.
    enum Kind {
        CSV("text/csv;charset=utf-8", "\uFEFF"), JSONL("application/x-ndjson", "");

        private final String type;
        private final String mark;

        Kind(String type, String mark) {
            this.type = type;
            this.mark = mark;
        }

        String ending() {
            return "." + Words.of(this);
        }
    }

    /// Writes a file.
    interface Body {
        void write(Writer out) throws IOException;
    }
}
