package org.minutebook.ui;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.ThreadPool;
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import spark.embeddedserver.EmbeddedServers;
import spark.embeddedserver.VirtualThreadAware;
import spark.embeddedserver.jetty.EmbeddedJettyFactory;
import spark.embeddedserver.jetty.JettyServerFactory;

/// The Jetty server under Spark Java: virtual threads, gzip, and a stop that lets running requests finish.
final class JettyHouse {

    private static final Duration TIME_TO_FINISH = Duration.ofSeconds(5);

    private final Object identifier = new Object();
    private final AtomicReference<Server> server = new AtomicReference<>();
    private final CompletableFuture<Void> stopped = new CompletableFuture<>();

    private JettyHouse() {}

    static JettyHouse open() {
        JettyHouse house = new JettyHouse();
        EmbeddedServers.add(house.identifier, new EmbeddedJettyFactory(house.new Factory()));
        return house;
    }

    Object identifier() {
        return identifier;
    }

    int port() {
        return server.get().getConnectors()[0] instanceof ServerConnector connector ? connector.getLocalPort() : -1;
    }

    void await() {
        stopped.join();
    }

    private Server build() {
        Server built = new WrappingServer(new VirtualThreadPool());
        built.setStopTimeout(TIME_TO_FINISH.toMillis());
        built.setServerInfo("");
        built.addEventListener(new org.eclipse.jetty.util.component.LifeCycle.Listener() {
            @Override
            public void lifeCycleStopped(org.eclipse.jetty.util.component.LifeCycle event) {
                stopped.complete(null);
            }
        });
        server.set(built);
        return built;
    }

    private final class Factory extends VirtualThreadAware.Base implements JettyServerFactory {
        @Override
        public Server create(int maxThreads, int minThreads, int threadTimeoutMillis) {
            return build();
        }

        @Override
        public Server create(ThreadPool threadPool) {
            return build();
        }
    }

    /// Wraps the handler that Spark sets.
    private static final class WrappingServer extends Server {
        WrappingServer(ThreadPool pool) {
            super(pool);
        }

        @Override
        public void setHandler(Handler spark) {
            CompressionHandler compression = new CompressionHandler();
            compression.putCompression(new GzipCompression());
            compression.setHandler(spark);
            super.setHandler(new GracefulHandler(compression));
        }
    }
}
