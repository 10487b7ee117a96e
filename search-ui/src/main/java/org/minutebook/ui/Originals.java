package org.minutebook.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.io.IOUtils;
import org.eclipse.jetty.http.HttpStatus;
import org.minutebook.corpus.Document;
import spark.Request;
import spark.Response;
import spark.Service;

/// The papers' files as they came. A PDF can be opened in the browser; every other file is only given to be kept, for it
/// might be a page that does something.
final class Originals {

    private static final String KEPT = "private, max-age=86400";
    private static final String OPENED = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Shelf shelf;
    private final Answers answers;

    Originals(Shelf shelf, Answers answers) {
        this.shelf = shelf;
        this.answers = answers;
    }

    void lay(Service service) {
        service.get("/papers/:id/original", this::original);
    }

    private Object original(Request request, Response response) throws IOException {
        Optional<Document> document = shelf.document(request.params(":id"));
        Optional<Path> file = document.map(d -> shelf.library().original(d.id())).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            return answers.show(request, response, ProblemPage.notFound());
        }
        String tag = "\"" + document.get().id().sha256() + "\"";
        response.header("ETag", tag);
        Routes.keep(response, KEPT);
        if (Answers.knows(Optional.ofNullable(request.headers("If-None-Match")), tag)) {
            response.status(HttpStatus.NOT_MODIFIED_304);
            return "";
        }
        name(document.get(), Optional.ofNullable(request.queryParams("open")).isPresent(), response);
        return send(file.get(), range(request, tag, Files.size(file.get())), response);
    }

    private static void name(Document document, boolean open, Response response) {
        response.type(Downloads.type(document.mediaType()));
        String disposition = Downloads.disposition(document.name());
        boolean inline = open && Facsimile.can(document);
        response.header("Content-Disposition",
                inline ? disposition.replaceFirst("^attachment", "inline") : disposition);
        if (inline) {
            response.raw().setHeader("Content-Security-Policy", OPENED);
        }
    }

    /// Only a part of the very file that the reader has the rest of.
    private static Optional<ByteRange> range(Request request, String tag, long size) {
        boolean same = Optional.ofNullable(request.headers("If-Range")).map(tag::equals).orElse(true);
        return same ? ByteRange.of(Optional.ofNullable(request.headers("Range")), size) : Optional.empty();
    }

    private static String send(Path file, Optional<ByteRange> part, Response response) throws IOException {
        long size = Files.size(file);
        response.header("Accept-Ranges", "bytes");
        if (part.isPresent() && part.get().isNone()) {
            response.status(HttpStatus.RANGE_NOT_SATISFIABLE_416);
            response.header("Content-Range", "bytes */" + size);
            return "";
        }
        part.ifPresent(p -> {
            response.status(HttpStatus.PARTIAL_CONTENT_206);
            response.header("Content-Range", "bytes %d-%d/%d".formatted(p.first(), p.last(), size));
        });
        ByteRange sent = part.orElse(new ByteRange(0, size - 1));
        response.header("Content-Length", Long.toString(sent.length()));
        try (InputStream in = Files.newInputStream(file); OutputStream out = response.raw().getOutputStream()) {
            in.skipNBytes(sent.first());
            IOUtils.copyLarge(in, out, 0, sent.length());
        }
        return "";
    }
}
