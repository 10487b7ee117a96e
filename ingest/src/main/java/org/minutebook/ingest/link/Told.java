package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.corpus.AgendaItem;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.CrossReference;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.linked.Slip;

/// What one paper tells of a meeting that speaks for whose meeting it is.
///
/// @param approved the days of the meetings whose minutes it had before it
/// @param names the surnames of those who were there
/// @param place what of the meeting place's name tells it from the places of other councils; empty where nothing does
/// @param titles of its items
/// @param first the number of its first minute
/// @param last the number of its last minute
record Told(DocumentId paper, Meeting meeting, Set<LocalDate> approved, Set<String> names, String place,
        Set<String> titles, OptionalInt first, OptionalInt last) {

    private static final Pattern STANDING = Forms.read("standing-items.txt");
    /// Words that stand in the names of meeting places anywhere.
    private static final Pattern ANYWHERE = Forms.read("meeting-places.txt");

    static Told of(Slip slip, Meeting meeting) {
        List<Minute> minutes = slip.all(Minute.class).stream().filter(m -> m.meeting().equals(meeting.id())).toList();
        Set<String> ids = minutes.stream().map(Minute::id).collect(Collectors.toSet());
        Set<LocalDate> approved = new TreeSet<>();
        slip.all(CrossReference.class).stream()
                .filter(r -> r.kind() == CrossReference.Kind.PREVIOUS_MINUTES && r.toBody().isEmpty()
                        && ids.contains(r.minute()))
                .forEach(r -> r.toMeeting().ifPresent(approved::add));
        Set<String> names = slip.all(Attendance.class).stream().filter(a -> a.meeting().equals(meeting.id()))
                .map(a -> Words.folded(a.name())).map(n -> n.substring(n.lastIndexOf(' ') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> titles = Stream
                .concat(minutes.stream().map(Minute::title),
                        slip.all(AgendaItem.class).stream().filter(a -> a.meeting().equals(meeting.id()))
                                .map(AgendaItem::title))
                .collect(Collectors.toCollection(TreeSet::new));
        int[] numbers = minutes.stream().flatMap(m -> m.number().stream()).map(MinuteNumber::of)
                .flatMapToInt(n -> n.serial(meeting.date()).stream()).toArray();
        return new Told(slip.id(), meeting, approved, names, place(meeting), titles,
                numbers.length == 0 ? OptionalInt.empty() : OptionalInt.of(numbers[0]),
                numbers.length == 0 ? OptionalInt.empty() : OptionalInt.of(numbers[numbers.length - 1]));
    }

    private static String place(Meeting meeting) {
        return meeting.venue().map(v -> ANYWHERE.matcher(v).replaceAll(" ")).map(Words::folded).orElse("");
    }

    /// The folded titles of its items but for those that stand on every agenda.
    Set<String> business() {
        return titles.stream().filter(t -> !STANDING.matcher(t).find()).map(Words::folded).filter(t -> !t.isEmpty())
                .collect(Collectors.toSet());
    }

    /// How many of the names both lists have.
    int shared(Told other) {
        Set<String> both = new HashSet<>(names);
        both.retainAll(other.names);
        return both.size();
    }
}
