package org.minutebook.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.linked.MinuteThread;

/// One answer: a minute, resolution, report, action, reading or page, and where in its paper it stands. What several
/// papers print is one answer, with its other places.
///
/// @param id the record's id; for a page, the document's id and the page's number
/// @param span the passage in the paper
/// @param page the page of the file on which what matched best stands
/// @param documentName the file's name
/// @param minuteNumber the number of the minute it is or belongs to, as printed
/// @param citation how a report would cite it
/// @param meeting the id of its meeting
/// @param record the record itself, where it is an action or a reading
/// @param standing whether the words are the draft, the approved or the amended ones; empty where that is not known
/// @param places where else it is printed, the approved words first; empty where it stands here alone
/// @param filed when the paper came into the library, to the millisecond; empty where that was not noted
/// @param score how well it answers, higher is better; comparable within one search only
public record Hit(String id, Kind kind, Span span, OptionalInt page, String documentName, String title,
        Optional<String> minuteNumber, String citation, Optional<String> meeting, Optional<String> council,
        Optional<String> body, Optional<LocalDate> date, Optional<Finding> record,
        Optional<MinuteThread.Standing> standing, List<Place> places, Optional<Instant> filed, double score,
        Snippet snippet) {

    static final String SECTION = "/section/";

    public Hit {
        places = List.copyOf(places);
    }

    /// The id of the record that it is or is a section of; its own where it is a page.
    public String recordId() {
        int section = id.indexOf(SECTION);
        return kind == Kind.REPORT && section > 0 ? id.substring(0, section) : id;
    }

    /// The first of its printings that came into the library. Its id stays the hit's own whatever else prints it later.
    public Place first() {
        return Stream.concat(Stream.of(new Place(id, span, page, documentName, standing, filed)), places.stream())
                .min(Comparator.comparing((Place p) -> p.filed().orElse(Instant.MIN)).thenComparing(Place::id))
                .orElseThrow();
    }

    /// Another place where a hit is printed.
    ///
    /// @param id the record's id
    /// @param page the page of the file on which it starts
    /// @param documentName the file's name
    /// @param filed when its paper came into the library, to the millisecond
    public record Place(String id, Span span, OptionalInt page, String documentName,
            Optional<MinuteThread.Standing> standing, Optional<Instant> filed) {}

    /// What was found.
    public enum Kind {
        MINUTE(1.4f), RESOLUTION(1.1f), REPORT(1.1f), ACTION(1), READING(0.8f), PAGE(1);

        private final float weight;

        Kind(float weight) {
            this.weight = weight;
        }

        /// How much better a hit of this kind answers than a page that matches as well.
        public float weight() {
            return weight;
        }
    }

    /// A few lines around what matched.
    ///
    /// @param start where the snippet starts in the paper's text
    /// @param text exactly the paper's words
    /// @param marks what matched, as half-open offsets into `text`, in order; empty where nothing did
    /// @param cutBefore whether it starts within a sentence, for the sentence is too long
    /// @param cutAfter whether it ends within a sentence
    public record Snippet(int start, String text, List<Mark> marks, boolean cutBefore, boolean cutAfter) {

        /// Where in the paper's text what matched stands.
        public int place() {
            return start + (marks.isEmpty() ? 0 : marks.getFirst().start());
        }
    }

    /// A passage to mark, as half-open offsets.
    public record Mark(int start, int end) {}
}
