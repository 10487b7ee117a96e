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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.corpus.Correction;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.linked.Slip;
import org.minutebook.corpus.linked.Tie;

/// The records of one paper, as they stand on disk.
record PaperRecords(ObjectNode document, List<ObjectNode> findings) {

    /// The keys that say where a record stands.
    static final Set<String> EVIDENCE = Set.of("document", "page", "start", "end", "rule");

    /// The records as they were filed and readers corrected them; empty if the paper was never filed.
    ///
    /// @throws LibraryException if they are damaged
    static Optional<PaperRecords> filed(Library library, DocumentId id) {
        Optional<PaperRecords> records = uncorrected(library, id);
        records.ifPresent(r -> library.corrections().of(id).forEach(r.corrected(library)::correct));
        return records;
    }

    /// The records as they were filed; empty if the paper was never filed.
    ///
    /// @throws LibraryException if they are damaged
    static Optional<PaperRecords> uncorrected(Library library, DocumentId id) {
        List<ObjectNode> nodes = new ArrayList<>();
        try {
            for (String line : library.lines(id)) {
                nodes.add(RecordCodec.record(line));
            }
        } catch (JsonProcessingException e) {
            throw library.damaged(id, e);
        }
        if (nodes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PaperRecords(nodes.getFirst(), nodes.subList(1, nodes.size())));
    }

    /// The same, with what linking says of them; where a reader says otherwise, the reader is right.
    static Optional<PaperRecords> tied(Library library, DocumentId id) {
        Optional<PaperRecords> records = uncorrected(library, id);
        records.ifPresent(r -> r.laidOver(library));
        return records;
    }

    /// Lays over records as they were filed what readers and linking say of them.
    ///
    /// @return them, for more corrections
    CorrectedRecords laidOver(Library library) {
        DocumentId id = new DocumentId(document.path("id").asText());
        CorrectedRecords corrected = corrected(library);
        List<Correction> corrections = library.corrections().of(id);
        corrections.forEach(corrected::correct);
        tie(library.links().ties(id));
        corrections.forEach(corrected::correctTie);
        return corrected;
    }

    /// These records as corrections see them.
    CorrectedRecords corrected(Library library) {
        return new CorrectedRecords(document, findings, library::quote);
    }

    /// The same of a paper that is known to have been filed.
    ///
    /// @throws LibraryException if the records are gone or damaged
    static PaperRecords of(Library library, DocumentId id) {
        return tied(library, id).orElseThrow(
                () -> new LibraryException("the records of paper %s are gone; ingest it again".formatted(id)));
    }

    private void tie(List<Tie> ties) {
        TiedRecords.tie(Stream.concat(Stream.of(document), findings.stream()).toList(), ties);
    }

    /// @throws JsonProcessingException if they are damaged
    Slip slip() throws JsonProcessingException {
        List<Finding> read = new ArrayList<>();
        for (ObjectNode node : findings) {
            read.add(RecordCodec.finding(node));
        }
        return new Slip(RecordCodec.document(document), read);
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
