package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.linked.BodyName;

/// Puts papers that give one body's name and no council with the papers of the council that they are found to be of, and
/// those of which none is found into circles. Each is judged by the papers that it has something in common with, and by
/// no others.
final class Circles {

    private static final Comparator<Unnamed> FIRST = Comparator
            .comparing((Unnamed u) -> u.told.stream().flatMap(t -> t.meeting().date().stream())
                    .min(Comparator.naturalOrder()).orElse(LocalDate.MAX))
            .thenComparing(Unnamed::paper).thenComparing(Unnamed::body);

    private final boolean rare;
    private final List<Named> named;
    private final List<Unnamed> unnamed;
    private final Map<Integer, Found> found = new TreeMap<>();
    private final Map<Integer, Set<Integer>> bonds = new HashMap<>();

    /// A body's meeting that a paper tells of.
    ///
    /// @param key the body's, see [Places#bodyKey]
    record Named(String key, String council, String body, Told told) {}

    /// What a paper tells of the meetings of a body that it names without a council.
    record Unnamed(DocumentId paper, String body, List<Told> told) {}

    private record Found(Named of, Bond bond) {}

    /// @param rare whether hardly any two councils have a body of this name
    Circles(boolean rare, List<Named> named, List<Unnamed> unnamed) {
        this.rare = rare;
        this.named = named;
        this.unnamed = unnamed.stream().sorted(FIRST).toList();
        findCouncils();
        findEachOther();
    }

    private void findCouncils() {
        Traces traces = new Traces(named.stream().map(Named::told).toList());
        boolean alone = rare && named.stream().map(Named::key).distinct().count() == 1;
        for (int i = 0; i < unnamed.size(); i++) {
            Map<String, Found> best = new TreeMap<>();
            BiConsumer<Named, Bond> take = (n, bond) -> best.merge(n.key, new Found(n, bond),
                    (a, b) -> a.bond.compareTo(b.bond) < 0 ? b : a);
            for (Told told : unnamed.get(i).told) {
                traces.near(told).stream().map(named::get).forEach(n -> take.accept(n, Bond.between(told, n.told)));
                if (alone) {
                    named.stream().filter(n -> !Bond.isStranger(told, n.told)).findFirst()
                            .ifPresent(n -> take.accept(n, Bond.NAME));
                }
            }
            Bond most = best.values().stream().map(Found::bond).max(Comparator.naturalOrder()).orElse(Bond.NONE);
            List<Found> likeliest = best.values().stream().filter(f -> f.bond == most).toList();
            if (most != Bond.NONE && likeliest.size() == 1) {
                found.put(i, likeliest.getFirst());
            }
        }
    }

    private void findEachOther() {
        List<Told> told = new ArrayList<>();
        List<Integer> owner = new ArrayList<>();
        for (int i = 0; i < unnamed.size(); i++) {
            for (Told t : unnamed.get(i).told) {
                told.add(t);
                owner.add(i);
            }
        }
        Traces traces = new Traces(told);
        for (int t = 0; t < told.size(); t++) {
            Told one = told.get(t);
            int from = owner.get(t);
            for (int other : rare ? traces.all() : traces.near(one)) {
                int to = owner.get(other);
                boolean bound = from != to && (Bond.between(one, told.get(other)) != Bond.NONE
                        || (rare && !Bond.isStranger(one, told.get(other))));
                if (bound) {
                    bonds.computeIfAbsent(from, k -> new TreeSet<>()).add(to);
                    bonds.computeIfAbsent(to, k -> new TreeSet<>()).add(from);
                }
            }
        }
    }

    /// One for each paper that is kept with others.
    List<BodyName> names() {
        List<BodyName> names = new ArrayList<>();
        for (Set<Integer> circle : circles(new TreeSet<>(IntStream.range(0, unnamed.size()).boxed().toList()))) {
            Set<String> councils = circle.stream().filter(found::containsKey).map(i -> found(i).of.key)
                    .collect(Collectors.toSet());
            if (councils.size() == 1) {
                Found any = circle.stream().filter(found::containsKey).map(this::found).findFirst().orElseThrow();
                circle.forEach(i -> names.add(ofCouncil(i, Optional.ofNullable(found.get(i)), any)));
            } else {
                circle.stream().filter(found::containsKey)
                        .forEach(i -> names.add(ofCouncil(i, Optional.of(found(i)), found(i))));
                Set<Integer> rest = new TreeSet<>(circle);
                rest.removeAll(found.keySet());
                circles(rest).forEach(c -> names.addAll(ofNone(c)));
            }
        }
        return names;
    }

    private Found found(int i) {
        return Optional.ofNullable(found.get(i)).orElseThrow();
    }

    /// Those who are bound to one another, directly or by others among them.
    private List<Set<Integer>> circles(Set<Integer> among) {
        List<Set<Integer>> circles = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int start : among) {
            if (seen.add(start)) {
                List<Integer> circle = new ArrayList<>(List.of(start));
                for (int next = 0; next < circle.size(); next++) {
                    bonds.getOrDefault(circle.get(next), Set.of()).stream().filter(among::contains).filter(seen::add)
                            .forEach(circle::add);
                }
                circles.add(new TreeSet<>(circle));
            }
        }
        return circles;
    }

    private BodyName ofCouncil(int i, Optional<Found> direct, Found of) {
        Unnamed paper = unnamed.get(i);
        String whose = "the %s of %s".formatted(of.of.body, of.of.council);
        String why = direct.map(d -> "The paper names no council; " + whose + " " + d.bond.why())
                .orElse("The paper names no council; it has meetings, members or a place in common with papers of "
                        + whose);
        return new BodyName(Optional.empty(), paper.body, Optional.of(of.of.council), of.of.body, why,
                Optional.of(paper.paper), Optional.empty());
    }

    private List<BodyName> ofNone(Set<Integer> circle) {
        List<Unnamed> papers = circle.stream().map(unnamed::get).toList();
        Unnamed first = papers.getFirst();
        return papers.stream().skip(1).map(p -> new BodyName(Optional.empty(), p.body, Optional.empty(), first.body,
                "These papers name no council; they have meetings, members or a place in common", Optional.of(p.paper),
                Optional.of(first.paper))).toList();
    }
}
