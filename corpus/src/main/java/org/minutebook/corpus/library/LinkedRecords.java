package org.minutebook.corpus.library;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.stream.Stream;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.linked.Linked;

/// The records that linking made, as an export writes them: evidence is laid flat with the page on which it stands.
final class LinkedRecords {

    private final Library library;
    private final Narrowing narrowing;
    private final MeetingBook meetings;

    LinkedRecords(Library library, Narrowing narrowing, MeetingBook meetings) {
        this.library = library;
        this.narrowing = narrowing;
        this.meetings = meetings;
    }

    /// Writes the wanted records of one type.
    ///
    /// @return how many were written
    /// @throws IOException if the sink does not take them
    long each(String type, Export.Sink sink) throws IOException {
        long count = 0;
        try (Stream<Linked> records = library.links().all(LinkedTypes.type(type)).map(Linked.class::cast)) {
            for (Linked found : (Iterable<Linked>) records::iterator) {
                ObjectNode node = (ObjectNode) RecordCodec.tree(found);
                if (narrowing.keepsLinked(node, PaperRecords.text(node, "meeting").flatMap(meetings::meeting))) {
                    sink.write(flat(library, node));
                    count++;
                }
            }
        }
        return count;
    }

    /// A record with its evidence laid flat; as it is if it has none.
    static ObjectNode flat(Library library, ObjectNode node) {
        if (!(node.remove("evidence") instanceof ObjectNode evidence)) {
            return node;
        }
        DocumentId paper = new DocumentId(evidence.path("span").path("document").asText());
        int start = evidence.path("span").path("start").asInt();
        node.put("document", paper.sha256());
        library.page(paper, start).ifPresent(p -> node.put("page", p));
        node.put("start", start).put("end", evidence.path("span").path("end").asInt());
        return node.put("rule", evidence.path("rule").asText());
    }
}
