package org.minutebook.corpus.library;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.linked.Tie;

/// A paper's records with what linking says of them: a meeting bears the id under which the whole library knows it, a
/// cross-reference says where it leads, a name whose it is, a minute of which minute it is a printing, a resolution what it promises, a recommendation
/// what came of it.
final class TiedRecords {

    private final List<ObjectNode> records;

    private TiedRecords(List<ObjectNode> records) {
        this.records = records;
    }

    /// Writes the ties into the records.
    static void tie(List<ObjectNode> records, List<Tie> ties) {
        TiedRecords tied = new TiedRecords(records);
        ties.forEach(tied::tie);
    }

    private void tie(Tie tie) {
        switch (tie) {
            case Tie.OfMeeting meeting -> rename(meeting);
            case Tie.OfReference reference -> records.stream().filter(r -> is(r, reference)).forEach(r -> {
                reference.resolved().ifPresent(id -> r.put("resolved", id));
                ArrayNode candidates = r.putArray("candidates");
                reference.candidates().forEach(candidates::add);
                r.put("why", reference.why());
            });
            case Tie.OfName name -> records.stream().filter(r -> is(r, name))
                    .forEach(r -> r.put("person", name.person()));
            case Tie.OfPrinting printing -> records.stream()
                    .filter(r -> is(r, "minute") && r.path("id").asText().equals(printing.minute())).forEach(r -> {
                        r.put("thread", printing.thread());
                        r.set("standing", RecordCodec.tree(printing.standing()));
                    });
            case Tie.OfPromise promise -> records.stream()
                    .filter(r -> is(r, "resolution") && r.path("id").asText().equals(promise.resolution()))
                    .forEach(r -> r.withArray("commitments").add(promise.commitment()));
            case Tie.OfRecommendation recommendation -> records.stream()
                    .filter(r -> is(r, "recommendation") && stands(r, recommendation.span())).forEach(r -> {
                        r.set("answer", RecordCodec.tree(recommendation.answer()));
                        recommendation.resolution().ifPresent(id -> r.put("resolution", id));
                        r.put("why", recommendation.why());
                    });
        }
    }

    private void rename(Tie.OfMeeting tie) {
        for (ObjectNode node : records) {
            if (is(node, "report") && node.path("id").asText().equals(tie.meeting())) {
                node.put("meeting", tie.of());
                records.stream().filter(r -> is(r, "document") && !r.has("meeting"))
                        .forEach(r -> r.put("meeting", tie.of()));
            }
            String key = is(node, "meeting") ? "id" : "meeting";
            if (node.path(key).asText().equals(tie.meeting())) {
                node.put(key, tie.of());
            }
        }
    }

    private static boolean is(ObjectNode node, Tie.OfReference tie) {
        return is(node, "cross_reference") && stands(node, tie.span())
                && PaperRecords.text(node, "to_minute").equals(tie.toMinute());
    }

    private static boolean is(ObjectNode node, Tie.OfName tie) {
        return (is(node, "attendance") || is(node, "appearance")) && stands(node, tie.span())
                && node.path("name").asText().equals(tie.name());
    }

    private static boolean is(ObjectNode node, String type) {
        return node.path("type").asText().equals(type);
    }

    private static boolean stands(ObjectNode node, Span span) {
        return node.path("start").asInt() == span.start() && node.path("end").asInt() == span.end();
    }
}
