package org.minutebook.corpus.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.minutebook.corpus.DocumentId;

/// The records of one paper, as they stand on disk.
record PaperRecords(ObjectNode document, List<ObjectNode> findings) {

    /// The keys that say where a record stands.
    static final Set<String> EVIDENCE = Set.of("document", "page", "start", "end", "rule");

    /// @throws LibraryException if the paper's records are damaged
    static PaperRecords of(Library library, DocumentId id) {
        List<ObjectNode> nodes = new ArrayList<>();
        try {
            for (String line : library.lines(id)) {
                nodes.add(RecordCodec.record(line));
            }
        } catch (JsonProcessingException e) {
            throw library.damaged(id, e);
        }
        if (nodes.isEmpty()) {
            throw new LibraryException("the records of paper %s are gone; ingest it again".formatted(id));
        }
        return new PaperRecords(nodes.getFirst(), nodes.subList(1, nodes.size()));
    }

    /// The paper's document and findings that are wanted, without its meetings.
    List<ObjectNode> kept(Narrowing narrowing, MeetingBook meetings, Predicate<String> types, @Nullable String path) {
        Map<String, String> owners = owners();
        List<ObjectNode> kept = new ArrayList<>();
        for (ObjectNode node : findings) {
            String type = node.path("type").asText();
            if (types.test(type) && !type.equals("meeting")
                    && narrowing.keeps(node, meetingOf(node, owners).flatMap(meetings::meeting))) {
                kept.add(node);
            }
        }
        if (types.test("document") && keepsDocument(narrowing, meetings)) {
            kept.addFirst(path == null ? document : document.deepCopy().put("path", path));
        }
        return kept;
    }

    private boolean keepsDocument(Narrowing narrowing, MeetingBook meetings) {
        if (narrowing.passages().isPresent() && !narrowing.passages().get().reach(document.path("id").asText())) {
            return false;
        }
        List<ObjectNode> held = new ArrayList<>();
        text(document, "meeting").flatMap(meetings::meeting).ifPresent(held::add);
        findings.stream().filter(f -> f.path("type").asText().equals("meeting")).forEach(held::add);
        return narrowing.meetingsWanted().isEmpty()
                || held.stream().anyMatch(m -> narrowing.meetingsWanted().get().test(m));
    }

    /// The meeting to which a finding belongs: its own, or that of the minute or report in which it stands, or the
    /// paper's.
    private Optional<String> meetingOf(ObjectNode node, Map<String, String> owners) {
        return text(node, "meeting")
                .or(() -> text(node, "minute").or(() -> text(node, "report")).map(owners::get))
                .or(() -> text(document, "meeting"));
    }

    private Map<String, String> owners() {
        Map<String, String> owners = new HashMap<>();
        for (ObjectNode node : findings) {
            text(node, "id").ifPresent(id -> text(node, "meeting").ifPresent(m -> owners.put(id, m)));
        }
        return owners;
    }

    static Optional<String> text(JsonNode node, String key) {
        return Optional.of(node.path(key)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }
}
