package org.minutebook.ui;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Counts and times requests by their kind of address. Thread-safe.
final class Traffic extends Handler.Wrapper {

    private static final String OTHER = "other";
    private static final double[] SECONDS = {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};
    private static final List<Kind> KINDS = Stream.concat(
            ApiAddress.all().stream().map(ApiAddress::path),
            Stream.of("/assets/{file}", OpenSearch.PATH, OpenSearch.SUGGEST, OpenApi.PATH))
            .map(Kind::of).sorted(Comparator.comparingInt(Kind::variables).thenComparingInt(k -> -k.route().length()))
            .toList();

    private final Counter requests;
    private final Histogram seconds;
    private final Gauge running;

    Traffic(PrometheusRegistry registry) {
        this.requests = Counter.builder().name("minutebook_http_requests_total")
                .help("Requests by kind of address and status").labelNames("route", "status").register(registry);
        this.seconds = Histogram.builder().name("minutebook_http_request_duration_seconds")
                .help("How long answers took, by kind of address").labelNames("route").classicOnly()
                .classicUpperBounds(SECONDS).register(registry);
        this.running = Gauge.builder().name("minutebook_http_requests_running").help("Requests that are worked on")
                .register(registry);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String route = route(request.getHttpURI().getCanonicalPath());
        long start = System.nanoTime();
        running.inc();
        Request.addCompletionListener(request, failure -> {
            running.dec();
            requests.labelValues(route, Integer.toString(response.getStatus())).inc();
            seconds.labelValues(route).observe((System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1));
        });
        return super.handle(request, response, callback);
    }

    /// What kind of address a path is. There are few kinds, whatever is asked for.
    static String route(String path) {
        String page = path.endsWith(".json") && !path.equals(OpenApi.PATH)
                ? path.substring(0, path.length() - ".json".length())
                : path;
        return page.equals("/index")
                ? "/"
                : KINDS.stream().filter(k -> k.pattern().matcher(page).matches()).map(Kind::route).findFirst()
                        .orElse(OTHER);
    }

    private record Kind(String route, Pattern pattern, int variables) {

        static Kind of(String route) {
            String[] fixed = route.split("\\{[a-z]+}", -1);
            return new Kind(route, Pattern.compile(Stream.of(fixed).map(Pattern::quote)
                    .reduce((a, b) -> a + "[^/]+" + b).orElse("")), fixed.length);
        }
    }
}
