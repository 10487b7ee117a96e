package org.minutebook.bench.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.Filing.Filed;
import org.minutebook.corpus.linked.Person;
import org.minutebook.corpus.linked.Tie;

/// Compares persons. A mention is a name that a paper prints, however often; what counts is each pair of mentions that
/// is one person's. Names that the truth does not know are left out.
final class SamePersons {

    private static final double POSTS = 0.8;

    /// A name in a paper.
    private record Mention(String document, String name) {}

    private final LinkTruth truth;
    private final Found found;
    private final Map<Mention, String> known = new LinkedHashMap<>();
    private final Map<Mention, String> tied = new LinkedHashMap<>();

    SamePersons(LinkTruth truth, Found found) {
        this.truth = truth;
        this.found = found;
        for (Filed paper : found.filed()) {
            Stream.concat(paper.all(Attendance.class).stream().map(Attendance::name),
                    paper.all(Appearance.class).stream().map(Appearance::name)).forEach(
                            name -> whose(name).ifPresent(p -> known.put(mention(paper.document().name(), name), p)));
        }
        for (Tie.OfName tie : found.all(Tie.OfName.class)) {
            Mention mention = mention(found.name(tie.document()), tie.name());
            if (known.containsKey(mention)) {
                tied.merge(mention, tie.person(), (a, b) -> a.equals(b) ? a : a + " or " + b);
            }
        }
    }

    private static Mention mention(String document, String name) {
        return new Mention(document, Sameness.person(name));
    }

    private Optional<String> whose(String name) {
        String folded = Sameness.person(name);
        return truth.persons().stream()
                .filter(p -> p.names().stream().anyMatch(n -> Sameness.person(n).equals(folded)))
                .map(LinkTruth.Person::name).findFirst();
    }

    /// The pairs of mentions: known, tied, and rightly tied.
    Tally ties() {
        Tally tally = new Tally();
        Map<String, Long> persons = sizes(known.values().stream());
        Map<String, Long> groups = sizes(tied.values().stream());
        Map<String, Long> both = sizes(tied.entrySet().stream().map(e -> known.get(e.getKey()) + " = " + e.getValue()));
        List<String> apart = new ArrayList<>();
        persons.forEach((person, size) -> {
            Set<String> names = found(person);
            long here = known.entrySet().stream().filter(e -> e.getValue().equals(person))
                    .filter(e -> tied.containsKey(e.getKey())).count();
            if (names.size() > 1 || here < size) {
                apart.add(person + " is " + names + ", " + (size - here) + " of " + size + " mentions untied");
            }
        });
        tally.count(pairs(persons), pairs(groups), pairs(both), apart, wronglyMerged());
        return tally;
    }

    private Set<String> found(String person) {
        return known.entrySet().stream().filter(e -> e.getValue().equals(person))
                .flatMap(e -> Optional.ofNullable(tied.get(e.getKey())).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Long> sizes(Stream<String> groups) {
        return groups.collect(Collectors.groupingBy(g -> g, TreeMap::new, Collectors.counting()));
    }

    private static int pairs(Map<String, Long> sizes) {
        return (int) sizes.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
    }

    /// The persons of linking that are several.
    List<String> wronglyMerged() {
        Map<String, Set<String>> persons = new TreeMap<>();
        tied.forEach((mention, person) -> persons.computeIfAbsent(person, p -> new LinkedHashSet<>())
                .add(known.get(mention)));
        return persons.entrySet().stream().filter(e -> e.getValue().size() > 1)
                .map(e -> e.getKey() + " is " + e.getValue()).toList();
    }

    /// The posts of officers, in their order.
    Tally posts() {
        Tally tally = new Tally();
        for (LinkTruth.Person officer : truth.persons().stream().filter(p -> p.kind().equals("officer")).toList()) {
            List<Person.Post> posts = person(officer).map(Person::roles).orElse(List.of());
            int[] last = {-1};
            tally.add(officer.name(), officer.posts(), posts, (t, f) -> {
                boolean right = Sameness.alike(t, f.title(), POSTS) && posts.indexOf(f) > last[0];
                last[0] = right ? posts.indexOf(f) : last[0];
                return right;
            });
        }
        return tally;
    }

    /// The person of linking who has most of the mentions.
    private Optional<Person> person(LinkTruth.Person person) {
        Map<String, Long> ids = sizes(known.entrySet().stream().filter(e -> e.getValue().equals(person.name()))
                .flatMap(e -> Optional.ofNullable(tied.get(e.getKey())).stream()));
        return ids.entrySet().stream().max(Comparator.comparing(Map.Entry::getValue))
                .flatMap(e -> found.all(Person.class).stream().filter(p -> p.id().equals(e.getKey())).findFirst());
    }
}
