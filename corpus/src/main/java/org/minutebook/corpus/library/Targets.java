package org.minutebook.corpus.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.minutebook.corpus.Correction;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.linked.MeetingThread;

/// Where cross-references can lead: minutes, by the ids of their records, and meetings, by the ids under which the whole
/// library knows them.
final class Targets {

    private final Library library;

    Targets(Library library) {
        this.library = library;
    }

    /// Why a correction leads nowhere; empty where it leads somewhere, or is not about where something leads, or where
    /// that is not known while the links are out of step.
    Optional<String> whyNot(Correction correction) {
        return correction.change() instanceof Correction.Field field && field.field().equals("resolved")
                && library.links().inStep()
                        ? field.value().filter(id -> !isMinute(id) && !isMeeting(id))
                                .map("no minute or meeting has the id %s; an export gives their ids"::formatted)
                        : Optional.empty();
    }

    private boolean isMeeting(String id) {
        return library.links().ofBody(id, MeetingThread.class).stream().anyMatch(m -> m.id().equals(id));
    }

    private boolean isMinute(String id) {
        return library.paper(id.split(":", 2)[0]).filter(paper -> isMinuteOf(paper, id)).isPresent();
    }

    private boolean isMinuteOf(DocumentId paper, String id) {
        for (String line : library.lines(paper)) {
            try {
                ObjectNode node = RecordCodec.record(line);
                if (node.path("type").asText().equals("minute") && node.path("id").asText().equals(id)) {
                    return true;
                }
            } catch (JsonProcessingException e) {
                throw library.damaged(paper, e);
            }
        }
        return false;
    }
}
