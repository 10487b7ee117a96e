package org.minutebook.ingest.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.minutebook.corpus.Abbreviation;
import org.minutebook.corpus.AgendaItem;
import org.minutebook.corpus.CrossReference;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.linked.BodyName;
import org.minutebook.corpus.linked.Slip;
import org.minutebook.ingest.extract.DatePhrases;

/// The bodies of one council under all the names that its papers give them.
final class CouncilBodies {

    private final String council;
    private final Map<String, Set<Printed>> names = new TreeMap<>();
    private final Map<String, Tenure> tenures = new TreeMap<>();
    private final Map<String, Set<String>> meanings = new TreeMap<>();
    private final Map<String, String> keys = new HashMap<>();

    /// A name as papers give it.
    private record Printed(String council, String body) {}

    /// Another name of a body, and why it is one.
    private record Other(String key, String why) {}

    /// @param council its fullest name
    CouncilBodies(String council) {
        this.council = council;
    }

    /// Takes note of a meeting and of what its paper says of names.
    void add(Slip slip, Meeting meeting) {
        String key = key(meeting.body().orElseThrow());
        names.computeIfAbsent(key, k -> new LinkedHashSet<>())
                .add(new Printed(meeting.council().orElseThrow(), meeting.body().orElseThrow()));
        for (Abbreviation abbreviation : slip.all(Abbreviation.class)) {
            meanings.computeIfAbsent(Words.folded(abbreviation.shortForm()), k -> new TreeSet<>())
                    .add(key(abbreviation.meaning()));
        }
        Tenure tenure = tenures.computeIfAbsent(key, k -> new Tenure());
        List<Minute> minutes = slip.all(Minute.class).stream().filter(m -> m.meeting().equals(meeting.id())).toList();
        meeting.date().ifPresent(d -> tenure.add(d, numbers(minutes)));
        Set<String> ids = minutes.stream().map(Minute::id).collect(Collectors.toSet());
        slip.all(CrossReference.class).stream()
                .filter(r -> r.kind() == CrossReference.Kind.PREVIOUS_MINUTES && ids.contains(r.minute()))
                .forEach(r -> r.toMeeting().ifPresent(tenure::approves));
        slip.all(AgendaItem.class).stream().filter(a -> a.meeting().equals(meeting.id()))
                .flatMap(a -> DatePhrases.find(a.title()).stream())
                .forEach(d -> d.dateBefore(meeting.date()).ifPresent(tenure::approves));
    }

    private static NavigableSet<Integer> numbers(List<Minute> minutes) {
        return minutes.stream().flatMap(m -> m.number().stream()).filter(n -> n.matches("\\d{1,5}"))
                .map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private String key(String body) {
        return keys.computeIfAbsent(body, b -> BodyTitle.key(b, Optional.of(council)));
    }

    /// One for each name that is not the body's own in the library.
    List<BodyName> names() {
        List<BodyName> told = new ArrayList<>();
        for (Map.Entry<String, Set<Printed>> entry : names.entrySet()) {
            List<String> why = new ArrayList<>();
            String now = now(entry.getKey(), why);
            String body = fullest(now);
            for (Printed printed : entry.getValue()) {
                boolean own = printed.equals(new Printed(council, body));
                if (!own) {
                    told.add(new BodyName(Optional.of(printed.council()), printed.body(), Optional.of(council), body,
                            why.isEmpty() ? spelling(printed, body) : String.join("; ", why)));
                }
            }
        }
        return told;
    }

    private String spelling(Printed printed, String body) {
        return printed.council().equals(council)
                ? "\"%s\" and \"%s\" are one name".formatted(printed.body(), body)
                : "\"%s\" and \"%s\" are one council".formatted(printed.council(), council);
    }

    private String fullest(String key) {
        return names.getOrDefault(key, Set.of()).stream().map(Printed::body)
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())).orElse(key);
    }

    /// The key of the name that the body bears now, and why it is the same body's.
    private String now(String key, List<String> why) {
        String now = key;
        Optional<Other> next = abbreviated(now).or(() -> shortened(key)).or(() -> renamed(key));
        while (next.isPresent() && why.size() < names.size()) {
            why.add(next.get().why());
            now = next.get().key();
            next = renamed(now);
        }
        return now;
    }

    private Optional<Other> abbreviated(String key) {
        List<String> meant = meanings.getOrDefault(key, Set.of()).stream().filter(names::containsKey)
                .filter(m -> !m.equals(key)).toList();
        return meant.size() == 1
                ? Optional.of(new Other(meant.getFirst(), "papers explain %s as %s".formatted(fullest(key),
                        fullest(meant.getFirst()))))
                : Optional.empty();
    }

    /// A name that lacks the word for what sort of body it is, where only one body's name has one.
    private Optional<Other> shortened(String key) {
        List<String> full = names.keySet().stream()
                .filter(k -> !k.equals(key) && BodyTitle.withoutNoun(k).equals(key)).toList();
        return full.size() == 1
                ? Optional.of(new Other(full.getFirst(), "\"%s\" is short for \"%s\"".formatted(fullest(key),
                        fullest(full.getFirst()))))
                : Optional.empty();
    }

    private Optional<Other> renamed(String key) {
        List<String> later = names.keySet().stream().filter(k -> follows(key, k)).toList();
        boolean alone = later.size() == 1
                && names.keySet().stream().filter(k -> follows(k, later.getFirst())).count() == 1;
        return alone
                ? Optional.of(new Other(later.getFirst(), "the minutes of the %s go on in those of the %s"
                        .formatted(fullest(key), fullest(later.getFirst()))))
                : Optional.empty();
    }

    private boolean follows(String key, String other) {
        return !key.equals(other) && BodyTitle.isLike(key, other)
                && tenure(key).runsOnIn(tenure(other));
    }

    private Tenure tenure(String key) {
        return tenures.getOrDefault(key, new Tenure());
    }
}
