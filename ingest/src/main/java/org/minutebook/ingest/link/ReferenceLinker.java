package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.corpus.CrossReference;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.linked.Slip;
import org.minutebook.corpus.linked.Tie;
import org.minutebook.ingest.link.MinuteBook.Held;

/// Says which minute or meeting of a body each cross-reference means, be it one of the body's own or another body's
/// that names this one. A reference that leads nowhere is answered too, with the reason.
final class ReferenceLinker {

    private final String key;
    private final Places places;
    private final MinuteBook book;
    private final MinuteSearch search;

    private ReferenceLinker(String key, History history, Places places) {
        this.key = key;
        this.places = places;
        this.book = new MinuteBook(history);
        this.search = new MinuteSearch(book);
    }

    /// A tie for each reference that the body has to answer, in order of the papers and their text.
    ///
    /// @param key the body's, see [Places#bodyKey]
    /// @param slips the group's; references of other bodies stand in them beside the minute and the meeting they are of
    static List<Tie.OfReference> link(String key, List<Slip> slips, History history, Places places) {
        ReferenceLinker linker = new ReferenceLinker(key, history, places);
        return slips.stream().flatMap(s -> linker.asked(s).stream()).map(a -> linker.answer(a).tie(a)).toList();
    }

    private List<Asked> asked(Slip slip) {
        Map<String, Meeting> meetings = new HashMap<>();
        slip.all(Meeting.class).forEach(m -> meetings.putIfAbsent(m.id(), m));
        Map<String, Minute> minutes = new HashMap<>();
        slip.all(Minute.class).forEach(m -> minutes.put(m.id(), m));
        List<CrossReference> references = slip.all(CrossReference.class);
        List<Asked> asked = new ArrayList<>();
        for (CrossReference reference : references) {
            Minute source = minutes.get(reference.minute());
            Meeting meeting = source == null ? null : meetings.get(source.meeting());
            if (source != null && meeting != null && places.bodyKey(meeting, reference.toBody()).equals(key)
                    && (!History.namesNoBody(key) || book.printing(source.id()).isPresent())) {
                asked.add(new Asked(reference, source, meeting.date(),
                        book.printing(source.id()).map(MinuteBook.Entry::held),
                        approved(references, minutes, meeting)));
            }
        }
        return asked;
    }

    /// The day of the latest meeting whose minutes the meeting took.
    private static Optional<LocalDate> approved(List<CrossReference> references, Map<String, Minute> minutes,
            Meeting meeting) {
        return references.stream().filter(r -> r.kind() == CrossReference.Kind.PREVIOUS_MINUTES)
                .filter(r -> r.toBody().isEmpty() && minutes.containsKey(r.minute())
                        && minutes.get(r.minute()).meeting().equals(meeting.id()))
                .flatMap(r -> r.toMeeting().stream()).max(LocalDate::compareTo);
    }

    /// Where a reader says that it leads is where it leads.
    private Answer answer(Asked asked) {
        return asked.reference().resolved()
                .map(id -> Answer.is(book.printing(id).map(MinuteBook.Entry::id).orElse(id), "A reader says so"))
                .orElseGet(() -> found(asked));
    }

    private Answer found(Asked asked) {
        return switch (asked.reference().kind()) {
            case MINUTE -> search.minute(asked);
            case PREVIOUS_MINUTES, MEETING -> asked.reference().toMeeting().map(this::meeting)
                    .orElseGet(() -> Answer.open(List.of(), "The paper does not say of which day"));
            case REPORT -> Answer.open(List.of(), "Reports are not looked up by their names");
        };
    }

    private Answer meeting(LocalDate day) {
        List<Held> held = book.on(day);
        if (held.size() == 1) {
            return Answer.is(held.getFirst().sitting().id(), held.getFirst().hasMinutes()
                    ? "The meeting of " + Days.words(day)
                    : "The meeting of " + Days.words(day) + ", of which only the agenda is here");
        }
        return held.isEmpty()
                ? Answer.open(List.of(), "No paper of a meeting of " + Days.words(day) + " is here")
                : new Answer(Optional.empty(), held.stream().map(h -> h.sitting().id()).toList(),
                        "There were " + held.size() + " meetings on " + Days.words(day));
    }
}
