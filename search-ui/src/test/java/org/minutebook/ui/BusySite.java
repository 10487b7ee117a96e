package org.minutebook.ui;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.minutebook.corpus.library.Library;

/// A site that is kept busy by one question, and so turns all others away.
final class BusySite implements BeforeAllCallback, AfterAllCallback {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final FaultyEngine engine = new FaultyEngine();
    private Optional<Path> folder = Optional.empty();
    private Optional<SearchSite> site = Optional.empty();
    private CompletableFuture<HttpResponse<Void>> asking = new CompletableFuture<>();

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        folder = Optional.of(Files.createTempDirectory("minutebook"));
        site = Optional.of(SearchSite.start(Library.at(folder.orElseThrow()), engine,
                Serving.at("127.0.0.1", 0).working(1, 1, Duration.ofMillis(100))));
        asking = CLIENT.sendAsync(HttpRequest.newBuilder(URI.create(address() + "/search?q=slow")).build(),
                HttpResponse.BodyHandlers.discarding());
        engine.begun.await();
    }

    String address() {
        return "http://127.0.0.1:" + site.orElseThrow().port();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        engine.done.countDown();
        asking.join();
        site.ifPresent(SearchSite::close);
        FileUtils.deleteDirectory(folder.orElseThrow().toFile());
    }
}
