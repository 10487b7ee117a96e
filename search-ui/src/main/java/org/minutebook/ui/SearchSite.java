package org.minutebook.ui;

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

    /// Starts to serve, and returns once the first page can be had.
    ///
    /// @param port the port to listen on; 0 for any that is free
    /// @throws SiteException if the port is taken or the address is not this machine's
    public static SearchSite start(Library library, SearchEngine engine, String host, int port) {
        Templates templates = new Templates();
        JettyHouse house = JettyHouse.open(port, new FaultPages(templates));
        Service service = Service.ignite();
        service.embeddedServerIdentifier(house.identifier());
        service.ipAddress(host).port(port);
        service.untrustForwardHeaders();
        AtomicReference<Exception> failure = new AtomicReference<>();
        service.initExceptionHandler(failure::set);
        Routes.lay(service, new Shelf(library, engine), templates);
        service.init();
        service.awaitInitialization();
        Exception failed = failure.get();
        if (failed != null) {
            house.abandon();
            throw new SiteException(
                    "cannot listen on %s, port %d: %s. Is another program using the port? Choose another with --port."
                            .formatted(host, port, failed.getMessage()),
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
