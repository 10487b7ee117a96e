package org.minutebook.corpus.library;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
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
    /// @throws LibraryException if there is no such record, or more than one; the message names those there are
    public Place place(String type, Optional<Integer> start) {
        if (type.equals("document")) {
            return new Place(paper, type, 0, 0, "");
        }
        List<Place> places = places(type);
        List<Place> here = places.stream().filter(p -> start.isEmpty() || start.get() == p.start()).toList();
        if (here.size() == 1) {
            return here.getFirst();
        }
        String known = String.join("\n", places.stream().map(RecordCorrection::told).toList());
        throw new LibraryException(here.isEmpty()
                ? "the paper has no %s %s%s".formatted(type, start.map(s -> "that starts at " + s).orElse(""),
                        known.isEmpty() ? "" : "; it has\n" + known)
                : "the paper has %d records %s; say which by where it starts:%n%s".formatted(here.size(), type,
                        known));
    }

    /// Where the paper's records of a type stand, in the order of the text.
    public List<Place> places(String type) {
        return records().findings().stream().filter(r -> r.path("type").asText().equals(type))
                .map(r -> place(type, r)).toList();
    }

    private Place place(String type, ObjectNode node) {
        int start = node.path("start").asInt();
        int end = node.path("end").asInt();
        return new Place(paper, type, start, end,
                library.quote(new Span(paper, start, end)));
    }

    private static String told(Place place) {
        String line = place.quote().strip().replaceAll("\\s+", " ");
        return "%8d  %s".formatted(place.start(), line.length() > 70 ? line.substring(0, 69) + "…" : line);
    }

    /// A correction, checked and not yet kept.
    ///
    /// @throws LibraryException if it cannot be made
    public Correction check(Change change, String by, LocalDate on, String why) {
        Correction correction = new Correction(Corrections.id(change), by, on, why, change);
        records().corrected(library).correct(correction).ifPresent(unfit -> {
            throw new LibraryException(unfit);
        });
        return correction;
    }

    private PaperRecords records() {
        return PaperRecords.of(library, paper);
    }
}
