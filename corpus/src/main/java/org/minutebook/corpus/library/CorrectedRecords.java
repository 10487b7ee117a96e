package org.minutebook.corpus.library;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.minutebook.corpus.Correction;
import org.minutebook.corpus.Correction.Place;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.MeetingIds;
import org.minutebook.corpus.Span;

/// A paper's records with readers' corrections laid over them. A record that was corrected says so in `corrected`: which
/// field, what it was, who said so, when and why.
final class CorrectedRecords {

    /// What says which record it is and where it stands, the paper's own words, and what is counted or gathered anew
    /// whenever it is asked for.
    private static final Set<String> FIXED = Set.of("type", "id", "document", "page", "start", "end", "rule", "text",
            "as_written", "path", "documents", "media_type", "characters", "rules");
    /// What linking writes, so that a reader's word must be laid over it once more.
    private static final Set<String> TIED = Set.of("resolved", "candidates", "why", "person", "answer", "resolution");

    private final ObjectNode document;
    private final List<ObjectNode> records;
    private final List<ObjectNode> asFiled;
    private final Function<Span, String> quote;

    /// @param records the findings, which are changed in place; one that is no record is taken out
    /// @param quote the words of a passage of the paper
    CorrectedRecords(ObjectNode document, List<ObjectNode> records, Function<Span, String> quote) {
        this.document = document;
        this.records = records;
        this.asFiled = List.copyOf(records);
        this.quote = quote;
    }

    /// Lays a correction over the records.
    ///
    /// @return why it changes nothing, in words for a reader; empty where it fits
    Optional<String> correct(Correction correction) {
        return switch (correction.change()) {
            case Correction.Field field -> at(field.place()).map(r -> set(r, field, correction))
                    .orElseGet(() -> Optional.of(gone(field.place())));
            case Correction.NoRecord none -> at(none.place()).map(this::takeOut)
                    .orElseGet(() -> Optional.of(gone(none.place())));
            case Correction.SamePerson _,Correction.OtherPerson _,Correction.NotMissing _,Correction.Outcome _ ->
                Optional.empty();
        };
    }

    /// Lays a correction that was laid over the records before over what linking then wrote into them.
    void correctTie(Correction correction) {
        if (correction.change() instanceof Correction.Field field && TIED.contains(field.field())
                && correct(correction).isEmpty() && field.field().equals("resolved")) {
            at(field.place()).ifPresent(r -> r.put("why", "%s says so (%s)".formatted(correction.by(),
                    correction.why())));
        }
    }

    private static String gone(Place place) {
        return "there is no %s at %d to %d of the paper's text".formatted(place.type(), place.start(), place.end());
    }

    /// The record that is meant: where it stood; or, where the paper's text has since come to be read otherwise and
    /// other words stand there, the only one with the same words.
    Optional<ObjectNode> at(Place place) {
        if (place.type().equals("document")) {
            return Optional.of(document);
        }
        List<ObjectNode> sameType = asFiled.stream()
                .filter(r -> r.path("type").asText().equals(place.type())).toList();
        Optional<ObjectNode> there = sameType.stream().filter(r -> r.path("start").asInt() == place.start()
                && r.path("end").asInt() == place.end()).skip(Math.max(0, place.nth() - 1)).findFirst();
        return there.or(() -> moved(place, sameType)).filter(records::contains);
    }

    private Optional<ObjectNode> moved(Place place, List<ObjectNode> sameType) {
        if (place.start() < 0 || place.end() < place.start()
                || quote.apply(new Span(place.document(), place.start(), place.end())).equals(place.quote())) {
            return Optional.empty();
        }
        List<ObjectNode> sameWords = sameType.stream().filter(r -> quote.apply(span(r)).equals(place.quote())).toList();
        return sameWords.size() == 1 ? Optional.of(sameWords.getFirst()) : Optional.empty();
    }

    private static Span span(ObjectNode node) {
        return new Span(new DocumentId(node.path("document").asText()), node.path("start").asInt(),
                node.path("end").asInt());
    }

    private Optional<String> takeOut(ObjectNode node) {
        if (node.equals(document)) {
            return Optional.of("a paper as a whole cannot be removed; take its file away, and ingest the folder again");
        }
        records.remove(node);
        return Optional.empty();
    }

    private Optional<String> set(ObjectNode node, Correction.Field field, Correction correction) {
        Optional<String> unfit = unfit(node, field.field()).or(() -> field.field().equals("resolved")
                && field.value().isEmpty()
                        ? Optional.of("say where the reference leads; minutebook correct remove says that it is none")
                        : Optional.empty());
        if (unfit.isPresent()) {
            return unfit;
        }
        Optional<ObjectNode> corrected = FieldValues.with(node, field.field(), field.value());
        if (corrected.isEmpty()) {
            return Optional.of(field.value()
                    .map(v -> "'%s' cannot be the %s of %s".formatted(v, field.field(), a(field.place().type())))
                    .orElse("the %s of %s cannot be left empty".formatted(field.field(), a(field.place().type()))));
        }
        note(node, field.field(), correction);
        Optional.ofNullable(corrected.get().get(field.field()))
                .ifPresentOrElse(v -> node.set(field.field(), v), () -> node.remove(field.field()));
        if (node.path("type").asText().equals("meeting")) {
            rename(node);
        }
        return Optional.empty();
    }

    private static Optional<String> unfit(ObjectNode node, String field) {
        String type = node.path("type").asText();
        List<String> known = RecordTypes.columns(type);
        if (!known.contains(field)) {
            return Optional.of("%s has no field %s; it has %s".formatted(a(type), field,
                    String.join(", ", known.stream().filter(f -> !FIXED.contains(f)).toList())));
        }
        return FIXED.contains(field)
                ? Optional.of(("the %s of %s says where it stands or what is printed there, and cannot be corrected; "
                        + "where there is no such %s, minutebook correct remove says so")
                        .formatted(field, a(type), type))
                : Optional.empty();
    }

    private static String a(String type) {
        return ("aeio".indexOf(type.charAt(0)) < 0 ? "a " : "an ") + type;
    }

    private static void note(ObjectNode node, String field, Correction correction) {
        ArrayNode notes = node.withArray("corrected");
        if (notes.valueStream().anyMatch(n -> n.path("field").asText().equals(field))) {
            return;
        }
        ObjectNode note = notes.addObject().put("field", field);
        if (node.has(field)) {
            note.set("was", node.get(field));
        }
        note.put("correction", correction.id()).put("by", correction.by()).put("on", correction.on().toString())
                .put("why", correction.why());
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
