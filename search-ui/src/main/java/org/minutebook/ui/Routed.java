package org.minutebook.ui;

import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;

/// A request as the routes see it: a HEAD is a GET, what is sent is a POST, no header makes one method pass for another, and an address that ends
/// in `.json` is that of the page without the ending, wanted as JSON.
final class Routed extends Request.Wrapper {

    private static final String OVERRIDE = "X-HTTP-Method-Override";
    private static final String JSON = ".json";
    private static final String HOME = "/index";

    private final HttpFields headers;
    private final HttpURI address;

    Routed(Request request) {
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
        return HttpMethod.POST.is(super.getMethod()) ? HttpMethod.POST.asString() : HttpMethod.GET.asString();
    }

    @Override
    public HttpFields getHeaders() {
        return headers;
    }
}
