package org.minutebook.corpus.library;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.minutebook.corpus.Correction;
import org.minutebook.corpus.Correction.Place;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.MeetingIds;
import org.minutebook.corpus.Span;

/// A paper's records with readers' corrections laid over them. A record that was corrected says so in `corrected`: which
/// field, what it was, who said so, when and why.
///
/// @param records the findings, which are changed in place; one that is no record is taken out
/// @param quote the words of a passage of the paper
record CorrectedRecords(ObjectNode document, List<ObjectNode> records, Function<Span, String> quote) {

    /// Lays the corrections over the records. One whose record is not there any more changes nothing.
    void correct(List<Correction> corrections) {
        for (Correction correction : corrections) {
            switch (correction.change()) {
                case Correction.Field field -> at(field.place()).ifPresent(r -> set(r, field, correction));
                case Correction.NoRecord none -> at(none.place()).ifPresent(records::remove);
                case Correction.SamePerson _,Correction.OtherPerson _ -> {
                }
            }
        }
    }

    /// The record that is meant: where it stood, or the only one with the same words.
    Optional<ObjectNode> at(Place place) {
        if (place.type().equals("document")) {
            return Optional.of(document);
        }
        List<ObjectNode> sameType = records.stream()
                .filter(r -> r.path("type").asText().equals(place.type())).toList();
        Optional<ObjectNode> there = sameType.stream().filter(r -> r.path("start").asInt() == place.start()
                && r.path("end").asInt() == place.end()).findFirst();
        if (there.isPresent()) {
            return there;
        }
        List<ObjectNode> sameWords = sameType.stream().filter(r -> quote.apply(span(r)).equals(place.quote())).toList();
        return sameWords.size() == 1 ? Optional.of(sameWords.getFirst()) : Optional.empty();
    }

    private static Span span(ObjectNode node) {
        return new Span(new DocumentId(node.path("document").asText()), node.path("start").asInt(),
                node.path("end").asInt());
    }

    private void set(ObjectNode node, Correction.Field field, Correction correction) {
        ObjectNode note = RecordCodec.object().put("field", field.field());
        if (node.has(field.field())) {
            note.set("was", node.get(field.field()));
        }
        note.put("correction", correction.id()).put("by", correction.by()).put("on", correction.on().toString())
                .put("why", correction.why());
        FieldValues.put(node, field.field(), field.value());
        ArrayNode notes = node.withArray("corrected");
        notes.valueStream().filter(n -> n.path("field").asText().equals(field.field())).findFirst()
                .ifPresentOrElse(n -> {
                }, () -> notes.add(note));
        if (node.path("type").asText().equals("meeting")) {
            rename(node);
        }
    }

    /// A meeting's id is made of council, body and date, so that it changes with them, and with it the records that
    /// name it.
    private void rename(ObjectNode meeting) {
        String before = meeting.path("id").asText();
        String after = MeetingIds.of(PaperRecords.text(meeting, "council"), PaperRecords.text(meeting, "body"),
                PaperRecords.text(meeting, "date").map(LocalDate::parse), 1,
                new DocumentId(meeting.path("document").asText()));
        meeting.put("id", after);
        if (document.path("meeting").asText().equals(before)) {
            document.put("meeting", after);
        }
        records.stream().filter(r -> r.path("meeting").asText().equals(before)).forEach(r -> r.put("meeting", after));
    }
}
