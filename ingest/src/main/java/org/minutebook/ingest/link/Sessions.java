package org.minutebook.ingest.link;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.corpus.AgendaItem;
import org.minutebook.corpus.Minute;

/// Tells apart the meetings that a body held one after the other on one day: where minutes give the same numbers to other
/// items, or papers of other business give hours that lie apart. Papers that print other hours for the same business are
/// of one meeting.
final class Sessions {

    private static final Duration NEXT = Duration.ofMinutes(15);
    private static final Duration APART = Duration.ofMinutes(60);
    private static final double SAME_BUSINESS = 0.3;
    private static final double LIKE_TITLE = 0.6;
    private static final int CONFLICTS = 2;
    private static final Pattern STANDING = Forms.read("standing-items.txt");
    private static final Pattern SITTING = Pattern.compile("(?<=/\\d{4}-\\d\\d-\\d\\d)/\\d$");
    private static final Comparator<Seen> MINUTES_FIRST = Comparator.comparing((Seen s) -> s.numbered.isEmpty())
            .thenComparing(Seen::hour).thenComparing(s -> s.telling.slip().id());

    private Sessions() {}

    /// What of a telling says at which of the day's meetings it was.
    ///
    /// @param titles of the business that does not stand on every agenda; of all where there is no other
    /// @param numbered the minutes' titles by their numbers
    private record Seen(Telling telling, Set<String> titles, Map<String, String> numbered) {

        static Seen of(Telling telling) {
            List<Minute> minutes = telling.minutes();
            Map<String, String> numbered = new HashMap<>();
            minutes.forEach(m -> m.number().ifPresent(n -> numbered.putIfAbsent(Words.folded(n), m.title())));
            Set<String> all = Stream.concat(minutes.stream().map(Minute::title),
                    telling.agenda().stream().filter(a -> minutes.isEmpty()).map(AgendaItem::title))
                    .filter(t -> !Words.telling(t).isEmpty()).collect(Collectors.toSet());
            Set<String> own = all.stream().filter(t -> !STANDING.matcher(t).find()).collect(Collectors.toSet());
            return new Seen(telling, own.isEmpty() ? all : own, numbered);
        }

        LocalTime hour() {
            return telling.meeting().time().orElse(LocalTime.MAX);
        }

        /// Whether the other is of another meeting of the day.
        boolean isApart(Seen other) {
            if (telling.slip().id().equals(other.telling.slip().id())) {
                return !telling.meeting().id().equals(other.telling.meeting().id())
                        && base(telling.meeting().id()).equals(base(other.telling.meeting().id()));
            }
            Optional<Duration> between = telling.meeting().time().flatMap(
                    t -> other.telling.meeting().time().map(o -> Duration.between(t, o).abs()));
            boolean conflict = conflicts(other) >= CONFLICTS;
            boolean late = between.filter(b -> b.compareTo(NEXT) >= 0).isPresent();
            if ((!conflict && !late) || titles.isEmpty() || other.titles.isEmpty()) {
                return false;
            }
            boolean far = between.filter(b -> b.compareTo(APART) >= 0).isPresent();
            double same = far ? Math.min(likeness(other), numbering(other)) : likeness(other);
            return (conflict || far) ? same <= SAME_BUSINESS : same == 0;
        }

        /// What part of the shorter minutes bears numbers of the longer, from 0 to 1; 1 where one has no numbers.
        private double numbering(Seen other) {
            return numbered.isEmpty() || other.numbered.isEmpty()
                    ? 1
                    : Words.overlap(numbered.keySet(), other.numbered.keySet());
        }

        /// How many numbers both give to quite other items.
        private long conflicts(Seen other) {
            return numbered.entrySet().stream().filter(e -> Optional.ofNullable(other.numbered.get(e.getKey()))
                    .filter(t -> Words.overlap(Words.telling(t), Words.telling(e.getValue())) == 0).isPresent())
                    .count();
        }

        /// What part of the shorter list of titles has its like in the other, from 0 to 1.
        double likeness(Seen other) {
            Set<String> fewer = titles.size() <= other.titles.size() ? titles : other.titles;
            List<Set<String>> more = (fewer.equals(titles) ? other.titles : titles).stream().map(Words::telling)
                    .toList();
            long like = fewer.stream().map(Words::telling)
                    .filter(t -> more.stream().anyMatch(o -> Words.overlap(t, o) >= LIKE_TITLE)).count();
            return fewer.isEmpty() ? 0 : (double) like / fewer.size();
        }

        /// How much speaks for the other being of the same meeting: its business first, then its hour.
        double nearness(Seen other) {
            return 2 * likeness(other) + (hour().equals(other.hour()) ? 1 : 0);
        }
    }

    /// The tellings by the ids of the meetings that they are found to be of.
    ///
    /// @param tellings by the ids that papers and their bodies' names give these meetings
    static Map<String, List<Telling>> of(Map<String, List<Telling>> tellings) {
        Map<String, List<Telling>> days = new TreeMap<>();
        tellings.forEach((id, told) -> days.computeIfAbsent(base(id), d -> new ArrayList<>()).addAll(told));
        Map<String, List<Telling>> parted = new TreeMap<>();
        days.forEach((id, told) -> parted.putAll(of(id, told)));
        return parted;
    }

    /// The id without the number of a sitting.
    private static String base(String id) {
        return SITTING.matcher(id).replaceFirst("");
    }

    private static Map<String, List<Telling>> of(String id, List<Telling> tellings) {
        if (tellings.size() == 1) {
            return Map.of(id, tellings);
        }
        List<List<Seen>> sessions = new ArrayList<>();
        for (Seen seen : tellings.stream().map(Seen::of).sorted(MINUTES_FIRST).toList()) {
            sessions.stream().filter(s -> s.stream().noneMatch(seen::isApart))
                    .max(Comparator.comparingDouble(s -> s.stream().mapToDouble(seen::nearness).max().orElse(0)))
                    .ifPresentOrElse(s -> s.add(seen), () -> sessions.add(new ArrayList<>(List.of(seen))));
        }
        sessions.sort(Comparator.comparing((List<Seen> s) -> s.stream().map(Seen::hour).min(Comparator
                .naturalOrder()).orElse(LocalTime.MAX)));
        Map<String, List<Telling>> parted = new TreeMap<>();
        for (int i = 0; i < sessions.size(); i++) {
            parted.put(i == 0 ? id : id + "/" + (i + 1), sessions.get(i).stream().map(Seen::telling).toList());
        }
        return parted;
    }
}
