package org.minutebook.ui;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmGarbageCollectorMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmMemoryMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.corpus.Document;
import spark.Request;
import spark.Response;
import spark.Service;

/// What can be measured of the site, in the text format of Prometheus: its requests, the library, the index, the memory.
final class Measures {

    static final String PATH = "/metrics";

    private final PrometheusRegistry registry;
    private final Shelf shelf;
    private final Kept<Papers> papers;

    /// @param registry where requests are counted; the rest is added
    Measures(PrometheusRegistry registry, Shelf shelf) {
        this.registry = registry;
        this.shelf = shelf;
        this.papers = Kept.indexed(shelf, () -> Papers.in(shelf));
    }

    /// How many papers there are in each state, and how many problems they have.
    private record Papers(Map<Document.Status, Long> byStatus, long problems) {

        static Papers in(Shelf shelf) {
            var documents = shelf.documents();
            return new Papers(
                    documents.stream().map(Document::status)
                            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())),
                    documents.stream().mapToLong(d -> d.problems().size()).sum());
        }
    }

    void lay(Service service) {
        GaugeWithCallback.builder().name("minutebook_papers").help("Papers in the library by how they could be read")
                .labelNames("status").callback(gauge -> {
                    for (Document.Status status : Document.Status.values()) {
                        gauge.call((double) papers.value().byStatus().getOrDefault(status, 0L), word(status));
                    }
                }).register(registry);
        GaugeWithCallback.builder().name("minutebook_problems").help("What could not be read in papers")
                .callback(gauge -> gauge.call((double) papers.value().problems())).register(registry);
        GaugeWithCallback.builder().name("minutebook_index_bytes").help("How much room the search index takes")
                .callback(gauge -> gauge.call((double) size(shelf.library().indexFolder()))).register(registry);
        GaugeWithCallback.builder().name("minutebook_links_in_step")
                .help("1 where links agree with the records, 0 while they are being made")
                .callback(gauge -> gauge.call(shelf.library().links().agreedAt().isPresent() ? 1 : 0))
                .register(registry);
        JvmMemoryMetrics.builder().register(registry);
        JvmGarbageCollectorMetrics.builder().register(registry);
        service.get(PATH, this::answer);
    }

    private String answer(Request request, Response response) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrometheusTextFormatWriter writer = PrometheusTextFormatWriter.create();
        writer.write(out, registry.scrape());
        response.type(PrometheusTextFormatWriter.CONTENT_TYPE);
        response.raw().setHeader("Cache-Control", "no-store");
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String word(Document.Status status) {
        return Words.of(status).replace(' ', '_');
    }

    /// Files come and go while the index is written; those that are gone count nothing.
    private static long size(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(Measures::length).sum();
        } catch (IOException e) {
            return 0; // not there yet
        }
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
