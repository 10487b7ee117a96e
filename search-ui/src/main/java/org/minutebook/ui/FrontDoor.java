package org.minutebook.ui;

import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// What every request passes before it reaches a route: the site is for reading alone, so only GET and HEAD come in.
/// A HEAD is asked of the routes as a GET, whose body the server then keeps back, so that both always answer alike; and
/// no header can make one method pass for another. An address that ends in `.json` is that of the page without the ending,
/// wanted as JSON.
final class FrontDoor extends Handler.Wrapper {

    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
            + "img-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";
    private static final String OVERRIDE = "X-HTTP-Method-Override";
    private static final String JSON = ".json";
    private static final String HOME = "/index";

    FrontDoor(Handler inside) {
        super(inside);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        protect(response.getHeaders());
        String method = request.getMethod();
        if (!HttpMethod.GET.is(method) && !HttpMethod.HEAD.is(method)) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
            Response.writeError(request, response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
            return true;
        }
        Request asGet = new AsGet(request);
        if (!queryIsReadable(asGet)) {
            Response.writeError(request, response, callback, HttpStatus.BAD_REQUEST_400);
            return true;
        }
        return super.handle(asGet, response, callback);
    }

    /// Otherwise a route would stumble over it, and the reader's mistake look like a fault of the site.
    private static boolean queryIsReadable(Request request) {
        try {
            Request.extractQueryParameters(request);
            return true;
        } catch (IllegalArgumentException | IllegalStateException e) {
            return false;
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

    private static final class AsGet extends Request.Wrapper {

        private final HttpFields headers;
        private final HttpURI address;

        AsGet(Request request) {
            super(request);
            HttpFields.Mutable fields = HttpFields.build(request.getHeaders()).remove(OVERRIDE);
            HttpURI asked = request.getHttpURI();
            String path = Optional.ofNullable(asked.getPath()).orElse("");
            boolean json = path.endsWith(JSON) && !path.equals(OpenApi.PATH);
            if (json) {
                fields.put(HttpHeader.ACCEPT, "application/json");
            }
            this.headers = fields.asImmutable();
            this.address = json ? without(asked, path) : asked;
        }

        private static HttpURI without(HttpURI asked, String path) {
            String page = path.substring(0, path.length() - JSON.length());
            return HttpURI.build(asked).path(page.equals(HOME) ? "/" : page).asImmutable();
        }

        @Override
        public HttpURI getHttpURI() {
            return address;
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.asString();
        }

        @Override
        public HttpFields getHeaders() {
            return headers;
        }
    }
}
