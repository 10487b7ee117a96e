package org.minutebook.ui;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.concurrent.atomic.AtomicReference;
import org.minutebook.corpus.library.Library;
import org.minutebook.search.SearchEngine;
import spark.Service;

/// The web site over one library. Binds to one address, by custom 127.0.0.1, so that nobody else on the network can
/// reach it unless told otherwise.
///
///     try (SearchSite site = SearchSite.start(library, engine, "127.0.0.1", 8080)) {
///         site.await();
///     }
public final class SearchSite implements AutoCloseable {

    private final Service service;
    private final JettyHouse house;

    private SearchSite(Service service, JettyHouse house) {
        this.service = service;
        this.house = house;
    }

    /// Starts to serve, by custom, and returns once the first page can be had.
    ///
    /// @param port the port to listen on; 0 for any that is free
    /// @throws SiteException if the port is taken or the address is not this machine's
    public static SearchSite start(Library library, SearchEngine engine, String host, int port) {
        return start(library, engine, Serving.at(host, port));
    }

    /// Starts to serve, and returns once the first page can be had.
    ///
    /// @throws SiteException if the port is taken or the address is not this machine's
    public static SearchSite start(Library library, SearchEngine engine, Serving serving) {
        Templates templates = new Templates();
        PrometheusRegistry counts = new PrometheusRegistry();
        JettyHouse house = JettyHouse.open(serving, new FaultPages(templates), counts);
        Service service = Service.ignite();
        service.embeddedServerIdentifier(house.identifier());
        service.ipAddress(serving.host()).port(serving.port());
        service.untrustForwardHeaders();
        AtomicReference<Exception> failure = new AtomicReference<>();
        service.initExceptionHandler(failure::set);
        Shelf shelf = new Shelf(library, engine);
        new Measures(counts, shelf).lay(service);
        new Health(shelf).lay(service);
        Routes.lay(service, shelf, templates, serving);
        service.init();
        service.awaitInitialization();
        Exception failed = failure.get();
        if (failed != null) {
            house.abandon();
            throw new SiteException(
                    "cannot listen on %s, port %d: %s. Is another program using the port? Choose another with --port."
                            .formatted(serving.host(), serving.port(), failed.getMessage()),
                    failed);
        }
        return new SearchSite(service, house);
    }

    /// The port that is listened on.
    public int port() {
        return house.port();
    }

    /// Waits until the site is closed.
    public void await() {
        house.await();
    }

    @Override
    public void close() {
        service.stop();
        service.awaitStop();
    }
}
