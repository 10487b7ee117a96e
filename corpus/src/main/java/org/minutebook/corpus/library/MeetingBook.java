package org.minutebook.corpus.library;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The meetings of many papers, merged by id. A field has the value of the first paper that gives one: minutes are
/// asked before packs, packs before agendas, these before the rest, and papers of one kind in order of their ids. The
/// evidence is that of the first paper asked. `documents` lists every paper that tells of the meeting.
final class MeetingBook {

    private static final List<String> KINDS = List.of("minutes", "agenda_pack", "agenda");

    private final Map<String, List<Telling>> tellings = new TreeMap<>();

    /// What one paper says of one meeting.
    private record Telling(int kind, String document, ObjectNode node) {}

    void add(PaperRecords paper) {
        int kind = KINDS.indexOf(paper.document().path("kind").asText());
        int rank = kind < 0 ? KINDS.size() : kind;
        for (ObjectNode node : paper.findings()) {
            if (node.path("type").asText().equals("meeting")) {
                tellings.computeIfAbsent(node.path("id").asText(), id -> new ArrayList<>())
                        .add(new Telling(rank, node.path("document").asText(), node));
            }
        }
    }

    Stream<ObjectNode> merged() {
        return tellings.values().stream().map(MeetingBook::merge);
    }

    Optional<ObjectNode> meeting(String id) {
        return Optional.ofNullable(tellings.get(id)).map(MeetingBook::merge);
    }

    private static ObjectNode merge(List<Telling> told) {
        List<Telling> asked = told.stream()
                .sorted(Comparator.comparingInt(Telling::kind).thenComparing(Telling::document)).toList();
        ObjectNode meeting = asked.getFirst().node().deepCopy();
        TreeSet<String> documents = new TreeSet<>();
        for (Telling telling : asked) {
            documents.add(telling.document());
            telling.node().properties().stream().filter(f -> !PaperRecords.EVIDENCE.contains(f.getKey()))
                    .forEach(f -> meeting.putIfAbsent(f.getKey(), f.getValue()));
        }
        ArrayNode list = meeting.putArray("documents");
        documents.forEach(list::add);
        return meeting;
    }
}
