package org.minutebook.corpus.library;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Which records an export is to hold. A record is kept where
///
/// - its meeting is one that is asked for by council, body, year and day (a meeting without a printed date answers no
///   question about its day), and
/// - where passages are asked for, it stands in one of them (see [FoundPassages]).
///
/// A record belongs to the meeting it names, or to that of the minute or report in which it stands, or else to its
/// paper's. A paper is kept where one of its meetings is.
///
/// @param councils any of these councils; empty for all. Letter case does not matter
/// @param bodies any of these bodies; empty for all. Letter case does not matter
/// @param years any of these years; empty for all
/// @param passages empty for all
public record Narrowing(Set<String> councils, Set<String> bodies, Set<Integer> years, Optional<LocalDate> from,
        Optional<LocalDate> to, Optional<FoundPassages> passages) {

    /// Keeps everything.
    public static final Narrowing NONE = new Narrowing(Set.of(), Set.of(), Set.of(), Optional.empty(),
            Optional.empty(), Optional.empty());

    public Narrowing {
        councils = folded(councils);
        bodies = folded(bodies);
        years = Set.copyOf(years);
    }

    /// The same, with only the records that stand in these passages.
    public Narrowing in(FoundPassages found) {
        return new Narrowing(councils, bodies, years, from, to, Optional.of(found));
    }

    /// What a meeting must be; empty where any will do.
    Optional<Predicate<ObjectNode>> meetingsWanted() {
        boolean any = councils.isEmpty() && bodies.isEmpty() && years.isEmpty() && from.isEmpty() && to.isEmpty();
        return any ? Optional.empty() : Optional.of(this::wants);
    }

    boolean keepsMeeting(ObjectNode meeting) {
        return wants(meeting)
                && passages.map(p -> p.meetings().contains(meeting.path("id").asText())).orElse(true);
    }

    boolean keeps(ObjectNode finding, Optional<ObjectNode> meeting) {
        return meetingsWanted().map(w -> meeting.filter(w).isPresent()).orElse(true)
                && passages.map(p -> p.hold(finding, meeting.map(m -> m.path("id").asText()))).orElse(true);
    }

    /// Whether a linked record is kept: it belongs to a meeting that is asked for, or else to a council and body that are,
    /// and, where passages are asked for, to what they hold.
    boolean keepsLinked(ObjectNode linked, Optional<ObjectNode> meeting) {
        ObjectNode place = meeting.orElse(linked);
        boolean there = oneOf(councils, place, "council") && (bodies.isEmpty() || oneOf(bodies, place, "body"));
        boolean then = (years.isEmpty() && from.isEmpty() && to.isEmpty()) || heldWhenWanted(place);
        return there && then && passages.map(p -> p.holdLinked(linked)).orElse(true);
    }

    private boolean wants(ObjectNode meeting) {
        return oneOf(councils, meeting, "council") && oneOf(bodies, meeting, "body") && heldWhenWanted(meeting);
    }

    private boolean heldWhenWanted(ObjectNode meeting) {
        if (years.isEmpty() && from.isEmpty() && to.isEmpty()) {
            return true;
        }
        return PaperRecords.text(meeting, "date").map(LocalDate::parse)
                .filter(day -> years.isEmpty() || years.contains(day.getYear()))
                .filter(day -> from.isEmpty() || !day.isBefore(from.get()))
                .filter(day -> to.isEmpty() || !day.isAfter(to.get())).isPresent();
    }

    private static boolean oneOf(Set<String> wanted, ObjectNode node, String key) {
        return wanted.isEmpty()
                || PaperRecords.text(node, key).map(Narrowing::fold).filter(wanted::contains).isPresent();
    }

    private static Set<String> folded(Set<String> names) {
        return names.stream().map(Narrowing::fold).collect(Collectors.toUnmodifiableSet());
    }

    static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
