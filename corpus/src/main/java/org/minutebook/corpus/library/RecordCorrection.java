package org.minutebook.corpus.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.Correction;
import org.minutebook.corpus.Correction.Change;
import org.minutebook.corpus.Correction.Place;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Span;

/// Makes corrections of a paper's records, and checks them before they are kept: that there is such a record, that its
/// type has such a field that may be corrected, and that the value can stand there.
public final class RecordCorrection {

    private final Library library;
    private final DocumentId paper;

    /// @throws LibraryException if the library has no such paper
    public RecordCorrection(Library library, DocumentId paper) {
        this.library = library;
        this.paper = paper;
        if (library.document(paper).isEmpty()) {
            throw new LibraryException("there is no paper " + paper + " in the library");
        }
    }

    /// The place of a record.
    ///
    /// @param start where it starts; empty where the paper has only one record of that type
    /// @param nth which of those that start there, from 1; empty where there is only one
    /// @throws LibraryException if there is no such record, or more than one; the message names those there are
    public Place place(String type, Optional<Integer> start, Optional<Integer> nth) {
        if (type.equals("document")) {
            return new Place(paper, type, 0, 0, "", 1);
        }
        List<Place> places = places(type);
        List<Place> here = places.stream().filter(p -> start.isEmpty() || start.get() == p.start()).toList();
        List<Place> meant = nth.map(n -> here.stream().skip(n - 1L).limit(1).toList()).orElse(here);
        if (meant.size() == 1 && (nth.isEmpty() || start.isPresent())) {
            return meant.getFirst();
        }
        String where = start.map(s -> " that start at " + s).orElse("");
        if (here.isEmpty()) {
            throw new LibraryException("the paper has no records %s%s%s".formatted(type, where,
                    places.isEmpty() ? "" : "; it has" + told(places)));
        }
        throw new LibraryException("the paper has %d records %s%s; say which by where it starts (--at), and where "
                .formatted(here.size(), type, where) + "several start at one place, by its number there (--nth):"
                + told(here));
    }

    /// Where the paper's records of a type stand, in the order of the text.
    private List<Place> places(String type) {
        List<Place> places = new ArrayList<>();
        for (ObjectNode node : records().findings()) {
            if (node.path("type").asText().equals(type)) {
                int start = node.path("start").asInt();
                int end = node.path("end").asInt();
                int before = (int) places.stream().filter(p -> p.start() == start && p.end() == end).count();
                places.add(new Place(paper, type, start, end, library.quote(new Span(paper, start, end)), before + 1));
            }
        }
        return places;
    }

    private static String told(List<Place> places) {
        StringBuilder told = new StringBuilder();
        for (int i = 0; i < places.size(); i++) {
            int start = places.get(i).start();
            long nth = places.subList(0, i).stream().filter(p -> p.start() == start).count() + 1;
            boolean alone = places.stream().filter(p -> p.start() == start).count() == 1;
            String line = places.get(i).quote().strip().replaceAll("\\s+", " ");
            told.append("%n%8d %-4s %s".formatted(start, alone ? "" : "#" + nth,
                    line.length() > 70 ? line.substring(0, 69) + "…" : line));
        }
        return told.toString();
    }

    /// A correction, checked and not yet kept.
    ///
    /// @throws LibraryException if it cannot be made
    public Correction check(Change change, String by, LocalDate on, String why) {
        Correction correction = new Correction(Corrections.id(change), by, on, why, change);
        CorrectedRecords corrected = records().laidOver(library);
        Optional<JsonNode> before = change instanceof Correction.Field field
                ? value(corrected, field)
                : Optional.empty();
        corrected.correct(correction).or(() -> new Targets(library).whyNot(correction)).ifPresent(unfit -> {
            throw new LibraryException(unfit);
        });
        if (change instanceof Correction.Field field && value(corrected, field).equals(before)) {
            throw new LibraryException("the %s is so already: there is nothing to correct".formatted(field.field()));
        }
        return correction;
    }

    private static Optional<JsonNode> value(CorrectedRecords records, Correction.Field field) {
        return records.at(field.place()).map(r -> r.path(field.field())).map(JsonNode::deepCopy);
    }

    private PaperRecords records() {
        return PaperRecords.uncorrected(library, paper)
                .orElseThrow(() -> new LibraryException("there is no paper " + paper + " in the library"));
    }
}
