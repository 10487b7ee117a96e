package org.minutebook.corpus.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.minutebook.corpus.Correction;
import org.minutebook.corpus.Correction.Name;
import org.minutebook.corpus.Correction.SamePerson;
import org.minutebook.corpus.linked.Person;
import org.minutebook.corpus.linked.Person.Post;
import org.minutebook.corpus.linked.PersonDoubt;
import org.minutebook.corpus.linked.Tie;

/// Persons of whom readers say that they are one, laid over what linking found whenever that is read.
final class SamePeople {

    private final Map<String, Correction> corrections = new HashMap<>();
    private final Map<String, String> stays = new HashMap<>();

    /// @param today finds the id that a person now has
    SamePeople(List<Correction> ofPeople, Function<Name, Optional<String>> today) {
        for (Correction correction : ofPeople) {
            if (correction.change() instanceof SamePerson same) {
                today.apply(same.person()).ifPresent(person -> today.apply(same.other())
                        .ifPresent(other -> merge(stay(person), stay(other), correction)));
            }
        }
    }

    private void merge(String person, String other, Correction correction) {
        if (!person.equals(other)) {
            stays.put(other, person);
            corrections.put(other, correction);
        }
    }

    /// The id of the person that a person is.
    String stay(String person) {
        String stay = person;
        for (int steps = 0; stays.containsKey(stay) && steps < stays.size(); steps++) {
            stay = stays.getOrDefault(stay, stay);
        }
        return stay;
    }

    /// All persons, those that are one as one.
    ///
    /// @param all reads them; it may be called twice
    Stream<Person> persons(Supplier<Stream<Person>> all) {
        if (stays.isEmpty()) {
            return all.get();
        }
        Map<String, List<Person>> others = new HashMap<>();
        try (Stream<Person> read = all.get()) {
            read.filter(p -> stays.containsKey(p.id()))
                    .forEach(p -> others.computeIfAbsent(stay(p.id()), id -> new ArrayList<>()).add(p));
        }
        return all.get().filter(p -> !stays.containsKey(p.id()))
                .map(p -> others.getOrDefault(p.id(), List.of()).stream().reduce(p, this::merge));
    }

    private Person merge(Person person, Person other) {
        Set<String> aliases = new LinkedHashSet<>(person.aliases());
        aliases.add(other.name());
        aliases.addAll(other.aliases());
        aliases.remove(person.name());
        List<String> why = new ArrayList<>(person.why());
        why.addAll(other.why());
        Optional.ofNullable(corrections.get(other.id())).ifPresent(c -> why.add("%s: %s says so (%s)"
                .formatted(other.name(), c.by(), c.why())));
        return new Person(person.id(), person.council(), person.name(), List.copyOf(aliases), person.kind(),
                posts(person, other), why);
    }

    private static List<Post> posts(Person person, Person other) {
        Map<String, Post> posts = new HashMap<>();
        Stream.concat(person.roles().stream(), other.roles().stream())
                .forEach(p -> posts.merge(p.title(), p, SamePeople::both));
        return posts.values().stream().sorted(Comparator
                .comparing((Post p) -> p.firstSeen().map(Object::toString).orElse("9")).thenComparing(Post::title))
                .toList();
    }

    private static Post both(Post a, Post b) {
        return new Post(a.title(),
                Stream.of(a, b).flatMap(p -> p.firstSeen().stream()).min(Comparator.naturalOrder()),
                Stream.of(a, b).flatMap(p -> p.lastSeen().stream()).max(Comparator.naturalOrder()));
    }

    /// The tie, to the person that stays.
    ///
    /// @param names tells a person's name by the id
    Tie tie(Tie tie, UnaryOperator<String> names) {
        return tie instanceof Tie.OfName name && stays.containsKey(name.person())
                ? new Tie.OfName(name.span(), name.name(), stay(name.person()), names.apply(stay(name.person())),
                        name.why())
                : tie;
    }

    /// Whether it is still in doubt that two persons are one.
    boolean inDoubt(PersonDoubt doubt) {
        return !stay(doubt.person()).equals(stay(doubt.other()));
    }
}
