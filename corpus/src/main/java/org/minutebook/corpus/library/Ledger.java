package org.minutebook.corpus.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minutebook.corpus.DocumentId;

/// The list of every paper that was found, in order: where it was, what it was, and which rules read it. Lines are
/// only ever added. A last line that a crash cut short is passed over.
public final class Ledger {

    private final Path file;

    Ledger(Path file) {
        this.file = file;
    }

    /// One line: at this time the paper at this path had these bytes, and was read by this version of the rules.
    public record Entry(Instant time, String path, DocumentId document, String outcome, String rules) {}

    /// Adds a line.
    ///
    /// @throws LibraryException if the disk does not take it
    public synchronized void add(Entry entry) {
        String line = RecordCodec.write(RecordCodec.object().put("time", entry.time().toString())
                .put("path", entry.path()).put("document", entry.document().sha256())
                .put("outcome", entry.outcome()).put("rules", entry.rules())) + "\n";
        try {
            Files.write(file, line.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new LibraryException("cannot add to the ledger %s (is the disk full?)".formatted(file), e);
        }
    }

    /// All lines, oldest first; empty for a new library.
    public synchronized List<Entry> entries() {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                parse(line, entries);
            }
        } catch (IOException e) {
            throw new LibraryException("cannot read the ledger " + file, e);
        }
        return entries;
    }

    /// The newest line of each path.
    public Map<String, Entry> latest() {
        Map<String, Entry> latest = new HashMap<>();
        entries().forEach(e -> latest.put(e.path(), e));
        return latest;
    }

    /// The papers that newer versions have replaced at every path where they were found.
    public Set<DocumentId> replaced() {
        Set<DocumentId> replaced = new HashSet<>();
        entries().forEach(e -> replaced.add(e.document()));
        latest().values().forEach(e -> replaced.remove(e.document()));
        return replaced;
    }

    private static void parse(String line, List<Entry> entries) {
        try {
            JsonNode node = RecordCodec.read(line);
            entries.add(new Entry(Instant.parse(node.path("time").asText()), node.path("path").asText(),
                    new DocumentId(node.path("document").asText()), node.path("outcome").asText(),
                    node.path("rules").asText()));
        } catch (JsonProcessingException e) {
            return; // the line that was being written when the machine stopped
        }
    }
}
