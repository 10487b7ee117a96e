package org.minutebook.ingest.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minutebook.corpus.library.Forced;
import org.minutebook.corpus.library.Json;

/// What was asked of a site and what came of it, one line each, only ever added to, and each on the disk before the next
/// thing is done. A line that a stop cut short is passed over. A round goes over all meetings of a period; one that was
/// stopped goes on where it was.
final class Journal {

    private static final Duration LONGEST_ROUND = Duration.ofDays(2);

    private final Path file;
    private final Patience patience;
    private final Map<String, String> fetched = new HashMap<>();
    private final Set<String> answered = new HashSet<>();
    private final Map<String, String> refused = new HashMap<>();
    private final Set<String> restricted = new HashSet<>();
    private Optional<String> open = Optional.empty();
    private Instant begun = Instant.EPOCH;

    /// What a line says: a round began or ended, the site answered, a paper was fetched, a restricted one was seen, or one
    /// cannot be had.
    enum Done {
        BEGUN, ANSWERED, FETCHED, RESTRICTED, REFUSED, ENDED
    }

    Journal(Path file, Patience patience) {
        this.file = file;
        this.patience = patience;
        try {
            if (Files.exists(file)) {
                new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().map(Json::texts)
                        .forEach(line -> line.ifPresent(this::take));
            }
        } catch (IOException e) {
            throw new FetchException("cannot read " + file, e);
        }
    }

    private void take(Map<String, String> line) {
        String url = line.getOrDefault("url", "");
        switch (line.getOrDefault("done", "")) {
            case "begun" -> {
                open = Optional.of(url + " " + line.getOrDefault("why", ""));
                begun = time(line.getOrDefault("time", ""));
                answered.clear();
                refused.clear();
            }
            case "ended" -> open = Optional.empty();
            case "answered" -> answered.add(url);
            case "fetched" -> fetched.put(url, line.getOrDefault("file", ""));
            case "restricted" -> restricted.add(line.getOrDefault("meeting", "") + " " + line.getOrDefault("why", ""));
            case "refused" -> refused.put(url, line.getOrDefault("why", ""));
            default -> {
            } // lines for a reader
        }
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }

    /// Begins a round, or goes on with the one of the same site and period that was stopped, if that began not long ago:
    /// what a site says of its meetings changes.
    ///
    /// @return whether it goes on
    boolean begin(Site site, Period period) {
        String words = "since " + period.since() + period.until().map(u -> " until " + u).orElse("");
        boolean fresh = begun.plus(LONGEST_ROUND).isAfter(patience.now());
        if (fresh && open.equals(Optional.of(site.base() + " " + words))) {
            return true;
        }
        add(Done.BEGUN, site.base().toString(), "", "", words);
        return false;
    }

    void end() {
        add(Done.ENDED, "", "", "", "");
    }

    /// Whether the site has answered this in the present round.
    boolean answered(URI uri) {
        return answered.contains(uri.toString());
    }

    /// Where a paper is that was fetched in this round or an earlier one.
    Optional<String> fetched(URI uri) {
        return Optional.ofNullable(fetched.get(uri.toString()));
    }

    /// Why a paper cannot be had, where that was found in the present round.
    Optional<String> refused(String url) {
        return Optional.ofNullable(refused.get(url));
    }

    /// Notes a paper that the public may not see, once.
    void restricted(String meeting, String title, String url) {
        if (!restricted.contains(meeting + " " + title)) {
            add(Done.RESTRICTED, url, "", meeting, title);
        }
    }

    /// Adds a line.
    ///
    /// @param where the file of what came; empty text for none
    /// @param meeting whose it is; empty text for none
    void add(Done done, String url, String where, String meeting, String why) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("time", patience.now().toString());
        line.put("done", done.name().toLowerCase(Locale.ROOT));
        Map.of("url", url, "file", where, "meeting", meeting, "why", why).entrySet().stream()
                .filter(e -> !e.getValue().isEmpty()).sorted(Map.Entry.comparingByKey())
                .forEach(e -> line.put(e.getKey(), e.getValue()));
        write(Json.object(line) + "\n");
        take(line);
    }

    private void write(String line) {
        try {
            Files.createDirectories(file.getParent());
            String start = endsMidLine() ? "\n" : "";
            Forced.append(file, start + line);
        } catch (IOException e) {
            throw new FetchException("cannot add to %s (is the disk full?)".formatted(file), e);
        }
    }

    private boolean endsMidLine() throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            return false;
        }
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            channel.position(channel.size() - 1).read(one);
            return one.get(0) != '\n';
        }
    }
}
