package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Minute;

/// Finds the meeting of a paper that prints no date, as a web page of one item does: the one meeting of which another
/// paper prints the same minutes.
final class UndatedMeetings {

    private static final double SAME_WORDING = 0.7;
    private static final double MOST = 0.6;
    /// Shorter minutes, such as that nobody declared an interest, are alike in many meetings.
    private static final int LONG_ENOUGH = 300;

    private final Map<String, List<Telling>> tellings;
    private final Map<String, Set<String>> printed = new HashMap<>();

    private UndatedMeetings(Map<String, List<Telling>> tellings) {
        this.tellings = tellings;
        tellings.forEach((id, told) -> told.forEach(t -> t.minutes()
                .forEach(m -> printed.computeIfAbsent(name(m), k -> new TreeSet<>()).add(id))));
    }

    /// The tellings by the ids of their meetings, those without a date joined to the meeting that they are found to be
    /// of.
    static Map<String, List<Telling>> joined(Map<String, List<Telling>> tellings) {
        UndatedMeetings undated = new UndatedMeetings(tellings);
        Map<String, String> joins = new TreeMap<>();
        tellings.forEach((id, told) -> {
            if (told.stream().allMatch(t -> t.meeting().date().isEmpty())) {
                undated.same(id, told.getFirst()).ifPresent(s -> joins.put(id, joins.getOrDefault(s, s)));
            }
        });
        Map<String, List<Telling>> joined = new TreeMap<>();
        tellings.forEach((id, told) -> joined.computeIfAbsent(joins.getOrDefault(id, id), k -> new ArrayList<>())
                .addAll(told));
        return joined;
    }

    /// The dated meeting of which other papers print the same minutes, or the undated one that comes first.
    private Optional<String> same(String id, Telling telling) {
        Set<String> alike = new TreeSet<>();
        telling.minutes().forEach(m -> alike.addAll(printed.getOrDefault(name(m), Set.of())));
        alike.removeIf(o -> o.equals(id)
                || tellings.getOrDefault(o, List.of()).stream().noneMatch(t -> isSame(telling, t)));
        List<String> dated = alike.stream().filter(o -> date(o).isPresent()).toList();
        if (dated.isEmpty()) {
            return alike.stream().findFirst().filter(o -> o.compareTo(id) < 0);
        }
        return dated.size() == 1 ? Optional.of(dated.getFirst()) : Optional.empty();
    }

    private Optional<LocalDate> date(String id) {
        return tellings.getOrDefault(id, List.of()).stream().flatMap(t -> t.meeting().date().stream()).findFirst();
    }

    private static boolean isSame(Telling undated, Telling other) {
        List<Minute> minutes = undated.minutes();
        List<Minute> found = minutes.stream().filter(m -> other.minutes().stream().anyMatch(o -> isSame(m, o)))
                .toList();
        return found.stream().anyMatch(m -> m.text().length() >= LONG_ENOUGH)
                && found.size() >= MOST * minutes.size() && fits(undated.meeting(), other.meeting());
    }

    private static boolean isSame(Minute minute, Minute other) {
        return name(minute).equals(name(other)) && minute.version() == other.version()
                && Words.shared(minute.text(), other.text()) >= SAME_WORDING;
    }

    private static boolean fits(Meeting undated, Meeting other) {
        return other.date().filter(d -> undated.dateAfter().filter(a -> !d.isAfter(a)).isPresent()
                || undated.dateBefore().filter(b -> !d.isBefore(b)).isPresent()).isEmpty();
    }

    private static String name(Minute minute) {
        return minute.number().map(Words::folded).orElse("") + "|" + Words.folded(minute.title());
    }
}
