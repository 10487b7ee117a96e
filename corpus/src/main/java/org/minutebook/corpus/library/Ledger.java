package org.minutebook.corpus.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minutebook.corpus.DocumentId;

/// The list of every paper that was found, in order: where it was, what it was, and which rules read it. Lines are
/// only ever added. A last line that a crash cut short is passed over, and taken away by the next that is added.
/// Thread-safe within one process; [Library#lock] keeps other processes out.
public final class Ledger {

    private final Path file;

    Ledger(Path file) {
        this.file = file;
    }

    /// One line: at this time the paper at this path had these bytes, and was read by this version of the rules.
    ///
    /// @param path where the paper was: an absolute path
    /// @param document empty where the file could not be opened
    /// @param outcome a document's status in lower case, or `unreadable`
    /// @param outcome a word of the closed list of [Ending]
    /// @param rules empty text where nothing was read
    /// @param why what was the matter, in words for a reader; empty text where nothing was
    /// @param attempts how often the paper was read till then, this time included; 0 where it never was
    /// @param stamp the file as it was seen before it was read; empty where that was not looked at
    public record Entry(Instant time, String path, Optional<DocumentId> document, String outcome, String rules,
            String why, int attempts, Optional<Stamp> stamp) {

        /// A line that says no more than what was read, and how.
        public Entry(Instant time, String path, Optional<DocumentId> document, String outcome, String rules) {
            this(time, path, document, outcome, rules, "", 0, Optional.empty());
        }

        /// Whether this line says just what the other does, at whatever time.
        public boolean agrees(Entry other) {
            return path.equals(other.path) && document.equals(other.document) && outcome.equals(other.outcome)
                    && rules.equals(other.rules) && why.equals(other.why) && stamp.equals(other.stamp);
        }
    }

    /// What can be seen of a file without opening it. While it stays the same, so do the bytes, as far as anybody can
    /// tell.
    public record Stamp(long size, Instant modified) {}

    /// The file that holds it, whether or not it is there yet.
    public Path file() {
        return file;
    }

    /// Adds a line.
    ///
    /// @throws LibraryException if the disk does not take it
    public void add(Entry entry) {
        add(List.of(entry));
    }

    /// Adds lines, in their order.
    ///
    /// @throws LibraryException if the disk does not take them
    public synchronized void add(List<Entry> entries) {
        StringBuilder lines = new StringBuilder();
        entries.forEach(e -> lines.append(RecordCodec.write(line(e))).append('\n'));
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
            append(out, endOfLastWholeLine(out), ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new LibraryException("cannot add to the ledger %s (is the disk full?)".formatted(file), e);
        }
    }

    private static ObjectNode line(Entry entry) {
        ObjectNode line = RecordCodec.object().put("time", entry.time().toString()).put("path", entry.path());
        entry.document().ifPresent(d -> line.put("document", d.sha256()));
        line.put("outcome", entry.outcome()).put("rules", entry.rules());
        if (!entry.why().isEmpty()) {
            line.put("why", entry.why());
        }
        if (entry.attempts() > 0) {
            line.put("attempts", entry.attempts());
        }
        entry.stamp().ifPresent(s -> line.put("size", s.size()).put("modified", s.modified().toString()));
        return line;
    }

    /// What the disk takes only in part is taken away again.
    private static void append(FileChannel out, long end, ByteBuffer lines) throws IOException {
        boolean whole = false;
        try {
            out.truncate(end).position(end);
            while (lines.hasRemaining()) {
                out.write(lines);
            }
            out.force(false);
            whole = true;
        } finally {
            if (!whole) {
                out.truncate(end);
            }
        }
    }

    /// All lines, oldest first; empty for a new library.
    ///
    /// @throws LibraryException if a line other than the last cannot be understood
    public synchronized List<Entry> entries() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            List<String> lines = text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
            List<Entry> entries = new ArrayList<>(lines.size());
            for (String line : lines) {
                entries.add(entry(line, entries.size() + 1));
            }
            return entries;
        } catch (IOException e) {
            throw new LibraryException("cannot read the ledger " + file, e);
        }
    }

    /// The newest line of each path, the paths in the order in which they were first found.
    public Map<String, Entry> latest() {
        Map<String, Entry> latest = new LinkedHashMap<>();
        entries().forEach(e -> latest.put(e.path(), e));
        return latest;
    }

    /// The newest paper of each path that ever held one, the paths in the order in which they were first found. A file
    /// that could not be opened the last time keeps the paper it held before; one that is [Ending#GONE] holds none.
    public Map<String, DocumentId> current() {
        Map<String, DocumentId> current = new LinkedHashMap<>();
        for (Entry entry : entries()) {
            entry.document().ifPresent(d -> current.put(entry.path(), d));
            if (entry.outcome().equals(Ending.GONE.word())) {
                current.remove(entry.path());
            }
        }
        return current;
    }

    /// The papers that newer versions have replaced at every path where they were found, or that are gone from there.
    public Set<DocumentId> replaced() {
        Set<DocumentId> replaced = new HashSet<>();
        entries().forEach(e -> e.document().ifPresent(replaced::add));
        replaced.removeAll(current().values());
        return replaced;
    }

    /// For each paper the path where it was first found, of those where it still is; if a newer version has replaced
    /// it everywhere, of those where it was.
    public Map<DocumentId, String> paths() {
        Map<DocumentId, String> paths = new HashMap<>();
        current().forEach((path, document) -> paths.putIfAbsent(document, path));
        entries().forEach(e -> e.document().ifPresent(d -> paths.putIfAbsent(d, e.path())));
        return paths;
    }

    /// For each paper the time at which it was first noted.
    public Map<DocumentId, Instant> firstNoted() {
        Map<DocumentId, Instant> first = new HashMap<>();
        entries().forEach(e -> e.document().ifPresent(d -> first.merge(d, e.time(), (a, b) -> a.isBefore(b) ? a : b)));
        return first;
    }

    private static long endOfLastWholeLine(FileChannel channel) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        for (long end = channel.size(); end > 0; end--) {
            channel.read(one.clear(), end - 1);
            if (one.get(0) == '\n') {
                return end;
            }
        }
        return 0;
    }

    private Entry entry(String line, int number) {
        try {
            JsonNode node = RecordCodec.read(line);
            return new Entry(Instant.parse(node.path("time").asText()), node.path("path").asText(),
                    Optional.of(node.path("document").asText()).filter(d -> !d.isEmpty()).map(DocumentId::new),
                    node.path("outcome").asText(), node.path("rules").asText(), node.path("why").asText(),
                    node.path("attempts").asInt(), stamp(node));
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
            throw new LibraryException("line %d of %s is damaged; take that line out and ingest the papers again"
                    .formatted(number, file), e);
        }
    }

    private static Optional<Stamp> stamp(JsonNode node) {
        return node.has("size") && node.has("modified")
                ? Optional.of(
                        new Stamp(node.path("size").asLong(), Instant.parse(node.path("modified").asText())))
                : Optional.empty();
    }
}
