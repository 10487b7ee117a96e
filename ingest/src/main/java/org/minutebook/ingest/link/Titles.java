package org.minutebook.ingest.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.corpus.AgendaItem;
import org.minutebook.ingest.link.MinuteBook.Entry;

/// What minutes are called: by their own titles and by the agendas they were taken under.
final class Titles {

    private static final Pattern ANY = Pattern.compile(
            "(?i)(?:.*\\b(?:matters? arising|any other business|urgent business|minutes|apologies|work programme|date|declarations?|next meetings?)\\b.*)");

    private static final int MANY = 3;

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Set<String>> onAgendas = new HashMap<>();
    private final Set<Set<String>> standing;

    Titles(History history) {
        for (Sitting sitting : history.sittings()) {
            Map<String, AgendaItem> agenda = new HashMap<>();
            sitting.tellings().forEach(t -> t.agenda().forEach(a -> agenda.put(a.id(), a)));
            sitting.agenda().forEach((id, items) -> items.forEach(a -> Optional.ofNullable(agenda.get(a))
                    .ifPresent(i -> onAgendas.computeIfAbsent(id, k -> new TreeSet<>()).add(i.title()))));
        }
        standing = standing(history);
    }

    /// The headings under which most of the body's meetings put something: "Finance", "Highways".
    private Set<Set<String>> standing(History history) {
        List<Set<Set<String>>> meetings = history.sittings().stream().map(s -> s.items().stream()
                .map(i -> words(i.first().title())).filter(w -> !w.isEmpty()).collect(Collectors.toSet()))
                .filter(titles -> !titles.isEmpty()).toList();
        Map<Set<String>, Long> times = meetings.stream().flatMap(Set::stream)
                .collect(Collectors.groupingBy(t -> t, Collectors.counting()));
        return times.entrySet().stream()
                .filter(e -> e.getValue() >= MANY && 2 * e.getValue() > meetings.size()).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// Whether most of the body's meetings have something under this heading, so that the heading alone says little.
    boolean isStanding(String title) {
        return standing.contains(words(title));
    }

    /// Its own title first.
    List<String> of(Entry entry) {
        return Stream.concat(Stream.of(entry.minute().title()),
                onAgendas.getOrDefault(entry.id(), Set.of()).stream()).toList();
    }

    /// The words of a title that tell something; none for a title under which anything may
    /// be taken. Worked out once for each title.
    Set<String> words(String title) {
        return words.computeIfAbsent(title,
                t -> ANY.matcher(t).matches() ? Set.of() : Likeness.words(t));
    }
}
