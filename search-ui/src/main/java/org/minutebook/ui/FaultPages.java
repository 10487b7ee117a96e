package org.minutebook.ui;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The site's own pages for what goes wrong before a route is reached or beneath it: requests that cannot be parsed,
/// methods that are not served, errors that no route may catch. Nothing of the request or the fault is repeated.
final class FaultPages extends ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FaultPages.class);

    private static final long RETRY_AFTER = 5;

    private final Templates templates;

    FaultPages(Templates templates) {
        this.templates = templates;
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(Request request, Response response, int code, String message,
            @Nullable Throwable cause, Callback callback) {
        FrontDoor.protect(response.getHeaders());
        if (code == HttpStatus.URI_TOO_LONG_414 || code == HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431) {
            response.getHeaders().put(HttpHeader.CONNECTION, "close"); // Jetty closes it, but does not always say so
        }
        if (code == HttpStatus.SERVICE_UNAVAILABLE_503) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, RETRY_AFTER);
        } else if (code >= HttpStatus.INTERNAL_SERVER_ERROR_500) {
            LOG.error("cannot show {}: {}", request.getHttpURI().getPath(), cause, cause);
        }
        boolean json = Wanted.json(Optional.ofNullable(request.getHeaders().get(HttpHeader.ACCEPT)));
        ProblemPage page = page(code);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Answers.type(json, page));
        String text = json ? Answers.json(code, page) : templates.show(page);
        response.write(true, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), callback);
    }

    private static ProblemPage page(int code) {
        return switch (code) {
            case HttpStatus.NOT_FOUND_404 -> ProblemPage.notFound();
            case HttpStatus.METHOD_NOT_ALLOWED_405 -> ProblemPage.onlyReading();
            case HttpStatus.URI_TOO_LONG_414, HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 -> ProblemPage.tooLong();
            case HttpStatus.FORBIDDEN_403 -> ProblemPage.notOwnForm();
            case HttpStatus.PAYLOAD_TOO_LARGE_413 -> ProblemPage.noReport();
            case HttpStatus.MISDIRECTED_REQUEST_421 -> ProblemPage.otherName();
            case HttpStatus.SERVICE_UNAVAILABLE_503 -> ProblemPage.busy();
            default -> code < HttpStatus.INTERNAL_SERVER_ERROR_500
                    ? ProblemPage.notUnderstood()
                    : ProblemPage.broken();
        };
    }
}
