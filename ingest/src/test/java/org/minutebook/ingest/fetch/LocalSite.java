package org.minutebook.ingest.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A council's site on this machine: answers what it is told to, and remembers what it was asked.
final class LocalSite implements AutoCloseable {

    /// Answers one request.
    interface Reply {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Reply> replies = Collections.synchronizedMap(new HashMap<>());
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<String> userAgents = Collections.synchronizedList(new ArrayList<>());

    LocalSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::reply);
        server.setExecutor(threads);
        server.start();
    }

    private void reply(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().toString();
            asked.add(path);
            userAgents.add(String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")));
            Reply reply = replies.get(URLDecoder.decode(path, StandardCharsets.UTF_8));
            if (reply == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                reply.to(exchange);
            }
        }
    }

    /// What is answered to a path and query.
    LocalSite at(String path, Reply reply) {
        replies.put(path, reply);
        return this;
    }

    LocalSite at(String path, String text) {
        return at(path, exchange -> send(exchange, 200, text));
    }

    static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    static Reply status(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    static Reply redirect(String to) {
        return exchange -> {
            exchange.getResponseHeaders().add("Location", to);
            exchange.sendResponseHeaders(302, -1);
        };
    }

    /// Fetches a period's papers into a folder, as fast as the site answers.
    static FetchReport fetch(String address, Path folder, Period period) throws InterruptedException {
        return new Fetch(Site.at(address, Set.of()), folder, Manners.POLITE.pausing(Duration.ZERO), Patience.REAL)
                .run(period, _ -> {
                });
    }

    /// The same, from this site.
    FetchReport fetch(Path folder, Period period) throws InterruptedException {
        return fetch(address(), folder, period);
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /// What was asked, in order.
    List<String> asked() {
        return List.copyOf(asked);
    }

    /// How often a path was asked for.
    long asked(String path) {
        return asked().stream().filter(path::equals).count();
    }

    List<String> userAgents() {
        return List.copyOf(userAgents);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
