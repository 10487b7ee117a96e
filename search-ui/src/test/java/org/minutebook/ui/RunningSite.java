package org.minutebook.ui;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.library.Ledger;
import org.minutebook.corpus.library.Library;
import org.minutebook.search.Query;
import org.minutebook.search.SavedQuery;
import org.minutebook.search.ScanEngine;

/// The site over the sample library, on a port of its own: for all tests of a class, or until it is closed.
///
///     @RegisterExtension static RunningSite site = new RunningSite();
final class RunningSite implements BeforeAllCallback, AfterAllCallback, AutoCloseable {

    /// The name of a search that is saved, where searches can be.
    static final String SAVED = "bins";

    private static final HttpClient CLIENT = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final ScanEngine engine = new ScanEngine();
    private final UnaryOperator<Serving> how;
    private Optional<Path> folder = Optional.empty();
    private Optional<SearchSite> site = Optional.empty();

    /// As a site is served by custom.
    RunningSite() {
        this(serving -> serving);
    }

    private RunningSite(UnaryOperator<Serving> how) {
        this.how = how;
    }

    /// Where readers may report errors and save searches.
    static RunningSite open() {
        return new RunningSite(serving -> serving.withReports(true).withSearches(true));
    }

    static RunningSite in(Path folder) {
        RunningSite running = new RunningSite();
        running.open(folder);
        return running;
    }

    private void open(Path library) {
        Library sample = SampleLibrary.in(library, engine);
        Serving serving = how.apply(Serving.at("127.0.0.1", 0));
        if (serving.searches()) {
            sample.searches().save(SavedQuery.of(SAVED, Query.of("bin"), Optional.empty(), SampleLibrary.DAY),
                    Optional.empty());
        }
        site = Optional.of(SearchSite.start(sample, engine, serving));
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        folder = Optional.of(Files.createTempDirectory("minutebook"));
        open(folder.orElseThrow());
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        close();
        FileUtils.deleteDirectory(folder.orElseThrow().toFile());
    }

    /// Files another paper while the site runs.
    void file(PaperDraft draft) {
        Library library = Library.at(folder.orElseThrow());
        library.file(draft.filing(Document.Kind.MINUTES, Optional.of(SampleLibrary.COUNCIL), Document.Status.READ),
                draft.bytes());
        library.ledger().add(new Ledger.Entry(Instant.now(), "/" + draft.id().brief(), Optional.of(draft.id()), "read",
                "1"));
        engine.add(library.holdings().of(draft.id()).orElseThrow());
        engine.commit();
    }

    int port() {
        return site.orElseThrow().port();
    }

    String address() {
        return "http://127.0.0.1:" + port();
    }

    /// The address, within the site, of the best hit for these words.
    String passage(String words) {
        var hit = engine.search(Query.of(words)).hits().getFirst();
        return Links.passage(hit.span(), hit.page());
    }

    /// The id of the best hit for these words.
    String hit(String words) {
        return engine.search(Query.of(words)).hits().getFirst().id();
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
        site.ifPresent(SearchSite::close);
        engine.close();
    }
}
