package org.minutebook.ui;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.ThreadPool;
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import spark.embeddedserver.EmbeddedServers;
import spark.embeddedserver.VirtualThreadAware;
import spark.embeddedserver.jetty.EmbeddedJettyFactory;
import spark.embeddedserver.jetty.JettyServerFactory;

/// The Jetty server under Spark Java: virtual threads, gzip, and a stop that lets running requests finish.
final class JettyHouse {

    private static final Logger LOG = LoggerFactory.getLogger(JettyHouse.class);
    private static final Duration TIME_TO_FINISH = Duration.ofSeconds(5);
    private static final String[] FILES = {"*.csv", "*.jsonl", "^/papers/[^/]*/original$", PdfJs.BASE + "*"};

    /// The most bytes that are sent ahead of a reader: were there many, a slow one would be told from others only late.
    private static final int ON_THE_WAY = 131_072;

    private final Object identifier = new Object();
    private final AtomicReference<Server> server = new AtomicReference<>();
    private final CompletableFuture<Void> stopped = new CompletableFuture<>();
    private final Serving serving;
    private final FaultPages faults;
    private final PrometheusRegistry counts;

    private JettyHouse(Serving serving, FaultPages faults, PrometheusRegistry counts) {
        this.serving = serving;
        this.faults = faults;
        this.counts = counts;
    }

    /// @param counts where requests are counted
    static JettyHouse open(Serving serving, FaultPages faults, PrometheusRegistry counts) {
        JettyHouse house = new JettyHouse(serving, faults, counts);
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

    /// Lets go of whatever a failed start left behind.
    void abandon() {
        LifeCycle.stop(server.get());
    }

    private Server build() {
        Server built = new HouseServer();
        built.setStopTimeout(TIME_TO_FINISH.toMillis());
        built.setErrorHandler(faults);
        built.addEventListener(new LifeCycle.Listener() {
            @Override
            public void lifeCycleStopped(LifeCycle event) {
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

    /// Puts the house's own handlers round the one that Spark sets. A form has a place only once all of it is here.
    private final class HouseServer extends Server {
        HouseServer() {
            super(new VirtualThreadPool());
        }

        @Override
        public void setHandler(Handler spark) {
            if (spark instanceof ServletContextHandler context) {
                context.setErrorHandler(faults);
            }
            CompressionHandler compression = new CompressionHandler();
            compression.putCompression(new GzipCompression());
            compression.setHandler(new FrontDoor(new EagerContentHandler(oneAfterTheOther(spark),
                    new EagerContentHandler.FormContentLoaderFactory()), serving));
            Traffic traffic = new Traffic(counts);
            traffic.setHandler(new Pace(compression, serving.pace(), serving.silence()));
            super.setHandler(new GracefulHandler(traffic));
        }

        /// Lets so many requests be worked on at once. Files, which may be large, have half of the places: whoever reads them
        /// slowly keeps nobody from the pages. Whoever watches over the site is told of it all the same, and the page that
        /// says so has its style.
        private Handler oneAfterTheOther(Handler spark) {
            QoSHandler all = queue(spark, serving.atWork());
            all.excludePath(Health.PATH, Measures.PATH, Routes.styleAddress(), Routes.scriptAddress(), Site.ICON);
            QoSHandler files = queue(all, Math.max(1, serving.atWork() / 2));
            files.includePath(FILES);
            return files;
        }

        private QoSHandler queue(Handler inside, int places) {
            QoSHandler queue = new QoSHandler(inside);
            queue.setMaxRequestCount(places);
            queue.setMaxSuspendedRequestCount(serving.waiting());
            queue.setMaxSuspend(serving.patience());
            return queue;
        }

        @Override
        public void setConnectors(Connector[] connectors) {
            for (Connector connector : connectors) {
                if (connector instanceof ServerConnector listener) {
                    listener.setPort(serving.port());
                    listener.setIdleTimeout(serving.silence().toMillis());
                    listener.setAcceptedSendBufferSize(ON_THE_WAY);
                    var http = listener.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
                    http.setSendServerVersion(false);
                }
            }
            super.setConnectors(connectors);
        }

        /// A request that outlasts the time to finish must not fail the stop: Spark would end the whole program.
        @Override
        protected void doStop() {
            try {
                super.doStop();
            } catch (Exception e) {
                LOG.warn("the site was closed while pages were still being sent: {}", e.toString());
            }
        }
    }
}
