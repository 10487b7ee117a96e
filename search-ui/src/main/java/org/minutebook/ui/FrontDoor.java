package org.minutebook.ui;

import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/// What every request passes before it reaches a route: the site is for reading, so only GET and HEAD come in, and the
/// site's own form for reports of errors where they are allowed; and only what is asked of this site, and can be understood. A HEAD is asked of the routes as a GET, whose body the server
/// then keeps back, so that both always answer alike.
final class FrontDoor extends Handler.Wrapper {

    /// The most characters of a question, fields of an address, and bytes that a form sends.
    static final int LONGEST = 1_000;
    static final int MOST_FIELDS = 500;
    private static final long MOST_BYTES = 16_384;

    /// The most bytes that are taken of what is then turned away.
    private static final long MOST_HEARD = 65_536;

    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
            + "img-src 'self'; font-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    private final Serving serving;

    FrontDoor(Handler inside, Serving serving) {
        super(inside);
        this.serving = serving;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        protect(response.getHeaders());
        Request routed = new Routed(request);
        OptionalInt fault = fault(request, routed);
        if (fault.isPresent()) {
            if (fault.getAsInt() == HttpStatus.METHOD_NOT_ALLOWED_405) {
                response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
            }
            turnAway(request, () -> Response.writeError(request, response, callback, fault.getAsInt()));
            return true;
        }
        return super.handle(routed, response, callback);
    }

    /// Says no once all that was sent is here: a line that is closed on somebody who still sends loses the answer. Nobody
    /// is waited for who sends very much, or does not tell how much.
    private static void turnAway(Request request, Runnable answer) {
        if (request.getLength() > 0 && request.getLength() <= MOST_HEARD) {
            Content.Source.consumeAll(request, Callback.from(answer));
        } else {
            answer.run();
        }
    }

    /// The status that turns the request away; empty where it may come in.
    private OptionalInt fault(Request request, Request routed) {
        if (Optional.ofNullable(request.getHttpURI().getHost()).filter(host -> !serving.answersTo(host)).isPresent()) {
            return OptionalInt.of(HttpStatus.MISDIRECTED_REQUEST_421);
        }
        String method = request.getMethod();
        if (HttpMethod.GET.is(method) || HttpMethod.HEAD.is(method)) {
            return askedTooMuch(routed);
        }
        return HttpMethod.POST.is(method) && mayBeSent(request)
                ? sent(request, routed)
                : OptionalInt.of(HttpStatus.METHOD_NOT_ALLOWED_405);
    }

    private boolean mayBeSent(Request request) {
        String path = request.getHttpURI().getCanonicalPath();
        return (serving.reports() && path.matches("/papers/[0-9a-f]{64}" + Reporting.ENDING))
                || (serving.searches() && path.equals(SavingRoutes.PATH));
    }

    /// Only this site's own pages may send something, and not much. Browsers say from where a form comes; since the site's
    /// pages tell no referrer, their `Origin` is `null`, and what counts is `Sec-Fetch-Site`.
    private static OptionalInt sent(Request request, Request routed) {
        HttpFields headers = request.getHeaders();
        String site = headers.get("Sec-Fetch-Site");
        boolean own = site != null
                ? site.equals("same-origin")
                : (request.getHttpURI().getScheme() + "://" + headers.get(HttpHeader.HOST))
                        .equals(headers.get(HttpHeader.ORIGIN));
        boolean form = Optional.ofNullable(headers.get(HttpHeader.CONTENT_TYPE))
                .filter(type -> type.startsWith("application/x-www-form-urlencoded")).isPresent();
        if (!own || !form) {
            return OptionalInt.of(HttpStatus.FORBIDDEN_403);
        }
        return request.getLength() < 0 || request.getLength() > MOST_BYTES
                ? OptionalInt.of(HttpStatus.PAYLOAD_TOO_LARGE_413)
                : askedTooMuch(routed);
    }

    /// A query that cannot be read would make a route stumble, and the reader's mistake look like a fault of the site.
    private static OptionalInt askedTooMuch(Request request) {
        try {
            Fields fields = Request.extractQueryParameters(request);
            return fields.stream().mapToInt(f -> f.getValues().size()).sum() > MOST_FIELDS
                    || fields.getValuesOrEmpty("q").stream().anyMatch(words -> words.length() > LONGEST)
                            ? OptionalInt.of(HttpStatus.URI_TOO_LONG_414)
                            : OptionalInt.empty();
        } catch (IllegalArgumentException | IllegalStateException e) {
            return OptionalInt.of(HttpStatus.BAD_REQUEST_400);
        }
    }

    /// Tells browsers to load nothing from elsewhere, to run no script but the site's own file, and to guess no types.
    static void protect(HttpFields.Mutable headers) {
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put(HttpHeader.CACHE_CONTROL, "no-cache");
    }
}
