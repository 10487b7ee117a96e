package org.minutebook.ui;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.minutebook.corpus.library.Library;
import org.minutebook.search.Query;
import org.minutebook.search.ScanEngine;

/// The site over the sample library, on a port of its own.
final class RunningSite implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final ScanEngine engine = new ScanEngine();
    private final SearchSite site;

    private RunningSite(Path folder) {
        Library library = SampleLibrary.in(folder, engine);
        site = SearchSite.start(library, engine, "127.0.0.1", 0);
    }

    static RunningSite in(Path folder) {
        return new RunningSite(folder);
    }

    int port() {
        return site.port();
    }

    String address() {
        return "http://127.0.0.1:" + site.port();
    }

    /// The address, within the site, of the best hit for these words.
    String passage(String words) {
        var hit = engine.search(Query.of(words)).hits().getFirst();
        return Links.passage(hit.span(), hit.page());
    }

    /// @param headers names and values by turns
    HttpResponse<String> ask(String method, String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path)).method(method,
                HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return ask("GET", path, headers);
    }

    @Override
    public void close() {
        site.close();
        engine.close();
    }
}
