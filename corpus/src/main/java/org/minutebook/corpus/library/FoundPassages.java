package org.minutebook.corpus.library;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.minutebook.corpus.Span;

/// FoundPassages that a search found, and what they hold:
///
/// - a minute, resolution or report where it was itself found;
/// - a meeting, its attendance and its agenda where something of that meeting was found;
/// - any other record that stands in a passage, and, where the search asked for certain indicators or people, names one
///   of them (as far as it names any).
///
/// Made by one thread; may then be read by many.
public final class FoundPassages {

    private static final Set<String> FOUND_THEMSELVES = Set.of("minute", "resolution", "report");
    private static final Set<String> OF_THE_MEETING = Set.of("attendance", "agenda_item");

    private final Set<String> ids = new HashSet<>();
    private final Set<String> meetings = new HashSet<>();
    private final Map<String, List<Span>> spans = new HashMap<>();
    private final Predicate<String> indicators;
    private final Predicate<String> people;

    /// @param indicators whether an indicator's code is one of those asked for; always true where none is
    /// @param people whether a person's name is one of those asked for; always true where none is
    public FoundPassages(Predicate<String> indicators, Predicate<String> people) {
        this.indicators = indicators;
        this.people = people;
    }

    /// Adds a passage that was found.
    ///
    /// @param id the id of the record that it is, if it is one
    public void add(String id, Span span, Optional<String> meeting) {
        ids.add(id);
        meeting.ifPresent(meetings::add);
        spans.computeIfAbsent(span.document().sha256(), d -> new ArrayList<>()).add(span);
    }

    Set<String> meetings() {
        return meetings;
    }

    boolean reach(String document) {
        return spans.containsKey(document);
    }

    /// Whether a linked record is of something found: a minute, or a resolution's commitment.
    boolean holdLinked(ObjectNode linked) {
        return Stream.of("id", "resolution").flatMap(key -> PaperRecords.text(linked, key).stream())
                .anyMatch(ids::contains);
    }

    boolean hold(ObjectNode finding, Optional<String> meeting) {
        String type = finding.path("type").asText();
        if (FOUND_THEMSELVES.contains(type)) {
            return ids.contains(finding.path("id").asText());
        }
        if (OF_THE_MEETING.contains(type)) {
            return meeting.filter(meetings::contains).isPresent();
        }
        int start = finding.path("start").asInt();
        int end = finding.path("end").asInt();
        return spans.getOrDefault(finding.path("document").asText(), List.of()).stream()
                .anyMatch(s -> s.start() <= start && end <= s.end())
                && PaperRecords.text(finding, "indicator").map(indicators::test).orElse(true)
                && PaperRecords.text(finding, "name").map(people::test).orElse(true);
    }
}
