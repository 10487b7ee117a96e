package org.minutebook.bench.pages;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Measures the time from asking a running site for a page until its first byte is here, one page after the other, each
/// kind of page several times.
public final class MeasurePages {

    private static final int BEFORE = 30;
    private static final int TIMES = 31;
    private static final double NANOS_A_MILLI = 1e6;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String site;

    private MeasurePages(String site) {
        this.site = site;
    }

    /// Measures once.
    ///
    /// @param args the site's address
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length != 1) {
            System.err.println("usage: MeasurePages http://127.0.0.1:8080");
            System.exit(2);
        }
        MeasurePages measure = new MeasurePages(args[0].replaceAll("/+$", ""));
        System.out.println("| page | median | worst | bytes |\n| --- | ---: | ---: | ---: |");
        for (Map.Entry<String, String> page : measure.pages().entrySet()) {
            measure.tell(page.getKey(), page.getValue());
        }
    }

    /// One address of each kind, of what the site holds.
    private Map<String, String> pages() throws IOException, InterruptedException {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("first page", "/");
        pages.put("search, one word", "/search?q=report");
        pages.put("search, a question", "/search?q=what+was+decided+about+the+budget");
        pages.put("search, everything", "/search?q=");
        pages.put("search, as JSON", "/search.json?q=report");
        pages.put("search, as a feed", "/search.atom?q=report");
        put(pages, "meeting", "/search.json?q=kind:minute", "\"meeting\":\"([^\"]+)\"", "/meeting?id=");
        put(pages, "minute", "/search.json?q=kind:minute", "\"id\":\"([^\"]+)\"", "/minute?id=");
        put(pages, "passage in a paper", "/search.json?q=report", "\"address\":\"([^\"#]+)", "");
        put(pages, "person", "/people.json", "\"id\":\"([^\"]+)\"", "/person?id=");
        put(pages, "indicator", "/indicators.json", "\"address\":\"([^\"]+)\"", "");
        for (String list : List.of("people", "indicators", "actions", "commitments", "missing", "bodies")) {
            pages.put(list, "/" + list);
        }
        pages.put("suggestions", "/suggest?q=re");
        return pages;
    }

    private void put(Map<String, String> pages, String kind, String from, String pattern, String before)
            throws IOException, InterruptedException {
        HttpRequest plain = HttpRequest.newBuilder(URI.create(site + from)).build();
        String json = client.send(plain, HttpResponse.BodyHandlers.ofString()).body();
        Matcher found = Pattern.compile(pattern).matcher(json);
        Optional<String> address = found.find() ? Optional.of(before + found.group(1)) : Optional.empty();
        address.ifPresent(a -> pages.put(kind, a));
    }

    private void tell(String kind, String address) throws IOException, InterruptedException {
        List<Long> nanos = new ArrayList<>();
        int bytes = 0;
        for (int i = 0; i < BEFORE + TIMES; i++) {
            long begun = System.nanoTime();
            HttpResponse<InputStream> answer = client.send(request(address), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                int first = body.read();
                long taken = System.nanoTime() - begun;
                if (answer.statusCode() != 200 || first < 0) {
                    throw new IOException(address + " answers " + answer.statusCode());
                }
                bytes = 1 + body.readAllBytes().length;
                if (i >= BEFORE) {
                    nanos.add(taken);
                }
            }
        }
        nanos.sort(Long::compare);
        System.out.printf(Locale.ROOT, "| %s | %.1f ms | %.1f ms | %,d |%n", kind,
                nanos.get(TIMES / 2) / NANOS_A_MILLI, nanos.getLast() / NANOS_A_MILLI, bytes);
    }

    private HttpRequest request(String address) {
        return HttpRequest.newBuilder(URI.create(site + address)).header("Accept-Encoding", "gzip").build();
    }
}
