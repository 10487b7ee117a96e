package org.minutebook.ingest.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Asks one site, one request at a time, and never more often than its manners and `robots.txt` allow. Told to stop, it
/// still waits for the request that is out, so that nothing is asked twice for it. Of one thread but for [#stop].
final class Web implements AutoCloseable {

    private static final Set<Integer> BUSY = Set.of(408, 429, 500, 502, 503, 504);
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int MOST_REDIRECTS = 5;
    private static final Duration LONGEST_BACK_OFF = Duration.ofMinutes(15);
    private static final Duration CONNECTING = Duration.ofSeconds(30);

    private final Site site;
    private final Manners manners;
    private final Patience patience;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(CONNECTING).build();
    private @Nullable Instant last;
    private @Nullable Robots robots;
    private final Object gate = new Object();
    private boolean stopping;
    private @Nullable Thread pausing;

    Web(Site site, Manners manners, Patience patience) {
        this.site = site;
        this.manners = manners;
        this.patience = patience;
    }

    /// A page, or an answer of the service.
    Answer<byte[]> page(URI uri) throws NoAnswerException, InterruptedException {
        return ask(uri, BodyHandlers.ofByteArray(), manners.largestAnswer());
    }

    /// A paper, written to a file.
    Answer<Path> paper(URI uri, Path into) throws NoAnswerException, InterruptedException {
        return ask(uri, BodyHandlers.ofFile(into, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING), manners.largestPaper());
    }

    private <T> Answer<T> ask(URI uri, BodyHandler<T> body, long limit)
            throws NoAnswerException, InterruptedException {
        Robots asked = robots();
        return follow(uri, asked, body, limit);
    }

    private <T> Answer<T> follow(URI uri, Robots asked, BodyHandler<T> body, long limit)
            throws NoAnswerException, InterruptedException {
        URI at = uri;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            if (!asked.allow(at)) {
                throw new NoAnswerException("the site's robots.txt asks programs not to fetch it");
            }
            HttpResponse<Optional<T>> response = patiently(at, body, limit);
            if (!REDIRECTS.contains(response.statusCode())) {
                String type = response.headers().firstValue("Content-Type").orElse("");
                return new Answer<>(at, response.statusCode(), type, response.body());
            }
            String to = response.headers().firstValue("Location").orElse("");
            at = site.follow(at, to).orElseThrow(() -> new NoAnswerException(
                    "the site sends us on to %s, which is not the host that was asked for".formatted(host(to))));
        }
        throw new NoAnswerException("the site sends us on in a circle");
    }

    private static String host(String location) {
        String shown = location.replaceAll("\\p{Cntrl}", "?");
        return shown.isBlank() ? "nowhere" : shown.substring(0, Math.min(shown.length(), 200));
    }

    private Robots robots() throws NoAnswerException, InterruptedException {
        Robots known = robots;
        if (known == null) {
            known = follow(site.robots(), Robots.NONE, BodyHandlers.ofByteArray(), manners.largestAnswer()).body()
                    .map(b -> Robots.parse(new String(b, StandardCharsets.UTF_8))).orElse(Robots.NONE);
            robots = known;
        }
        return known;
    }

    /// Asks, and asks again after a while where the site is busy or breaks off.
    private <T> HttpResponse<Optional<T>> patiently(URI uri, BodyHandler<T> body, long limit)
            throws NoAnswerException, InterruptedException {
        String why = "";
        for (int attempt = 1; attempt <= manners.tries(); attempt++) {
            leavePause();
            Optional<Duration> wait = Optional.empty();
            try {
                HttpResponse<Optional<T>> response = once(uri, body, limit);
                if (!BUSY.contains(response.statusCode())) {
                    return response;
                }
                why = "the site answered " + response.statusCode();
                wait = response.headers().firstValue("Retry-After").flatMap(this::length);
            } catch (Bounded.TooLarge e) {
                throw new NoAnswerException(String.valueOf(e.getMessage()));
            } catch (IOException e) {
                why = "the site gave no whole answer (%s)".formatted(e);
            }
            if (attempt < manners.tries()) {
                backOff(wait.orElse(manners.pause().multipliedBy(1L << attempt)));
            }
        }
        throw new NoAnswerException("%s, %d times".formatted(why, manners.tries()), true);
    }

    private void backOff(Duration wait) throws InterruptedException {
        if (wait.compareTo(LONGEST_BACK_OFF) > 0) {
            throw new FetchException("the site asks to be left alone for %d minutes; run the same command again then"
                    .formatted(wait.toMinutes()));
        }
        pause(wait);
    }

    private void pause(Duration length) throws InterruptedException {
        synchronized (gate) {
            if (stopping) {
                throw new InterruptedException("told to stop");
            }
            pausing = Thread.currentThread();
        }
        try {
            patience.pause(length);
        } finally {
            synchronized (gate) {
                pausing = null;
            }
            Thread.interrupted(); // of a stop that came as the pause ended
        }
    }

    /// Ends asking: the next request is not made. May be called from any thread.
    void stop() {
        synchronized (gate) {
            stopping = true;
            if (pausing != null) {
                pausing.interrupt();
            }
        }
    }

    /// A `Retry-After`: seconds, or a time.
    private Optional<Duration> length(String retryAfter) {
        try {
            return retryAfter.strip().matches("\\d{1,9}")
                    ? Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter.strip())))
                    : Optional.of(Duration.between(patience.now(), ZonedDateTime.parse(retryAfter.strip(),
                            DateTimeFormatter.RFC_1123_DATE_TIME).toInstant())).filter(Duration::isPositive);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void leavePause() throws InterruptedException {
        synchronized (gate) {
            if (stopping) {
                throw new InterruptedException("told to stop");
            }
        }
        Duration asked = robots == null ? Duration.ZERO : robots.delay().orElse(Duration.ZERO);
        Duration pause = asked.compareTo(manners.pause()) > 0 ? asked : manners.pause();
        if (last != null) {
            Duration left = pause.minus(Duration.between(last, patience.now()));
            if (left.isPositive()) {
                pause(left);
            }
        }
    }

    private <T> HttpResponse<Optional<T>> once(URI uri, BodyHandler<T> body, long limit) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(uri).timeout(manners.timeout())
                .header("User-Agent", manners.userAgent()).build();
        CompletableFuture<HttpResponse<Optional<T>>> answer = client.sendAsync(request, info -> info.statusCode() == 200
                ? BodySubscribers.mapping(new Bounded<>(body.apply(info), limit), Optional::of)
                : BodySubscribers.mapping(new Bounded<>(BodySubscribers.discarding(), limit), _ -> Optional.empty()));
        try {
            return awaited(answer);
        } finally {
            last = patience.now();
        }
    }

    private <T> T awaited(CompletableFuture<T> answer) throws IOException {
        try {
            return answer.get(manners.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts a request", e);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("not within %s".formatted(manners.timeout()), e);
        } catch (ExecutionException e) {
            throw cause(e);
        }
    }

    private static IOException cause(ExecutionException e) {
        return switch (e.getCause()) {
            case Bounded.TooLarge large -> large;
            case IOException io when io.getCause() instanceof Bounded.TooLarge large -> large;
            case IOException io -> io;
            case null, default -> new IOException(String.valueOf(e.getCause()), e);
        };
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
