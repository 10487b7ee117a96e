package org.minutebook.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.linked.Person;
import org.minutebook.corpus.linked.PersonDoubt;
import org.minutebook.corpus.linked.Tie;

/// Everybody whom papers name, and which papers name them.
///
/// @param all in order of surname
/// @param papers the papers that name each person, by id
/// @param doubts who may be who
record PeopleBook(List<Person> all, Map<String, Set<DocumentId>> papers, List<PersonDoubt> doubts) {

    private static final Comparator<Person> BY_SURNAME = Comparator.comparing((Person p) -> surname(p.name()))
            .thenComparing(p -> p.name().toLowerCase(Locale.UK)).thenComparing(Person::id);

    static PeopleBook of(Shelf shelf) {
        var links = shelf.library().links();
        Map<String, Set<DocumentId>> papers = new HashMap<>();
        try (Stream<Person> people = links.all(Person.class);
                Stream<PersonDoubt> doubts = links.all(PersonDoubt.class);
                Stream<Tie.OfName> names = links.all(Tie.OfName.class)) {
            names.forEach(n -> papers.computeIfAbsent(n.person(), id -> new LinkedHashSet<>()).add(n.document()));
            return new PeopleBook(people.sorted(BY_SURNAME).toList(), papers, doubts.toList());
        }
    }

    Optional<Person> person(String id) {
        return all.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /// The one person who is called so, in full or otherwise; empty where nobody is or more than one.
    Optional<Person> called(String name) {
        List<Person> so = all.stream().filter(p -> p.name().equals(name)).toList();
        if (so.isEmpty()) {
            so = all.stream().filter(p -> p.aliases().contains(name)).toList();
        }
        return so.size() == 1 ? Optional.of(so.getFirst()) : Optional.empty();
    }

    /// Those who may be the same person.
    List<Person> maybe(Person person) {
        List<Person> others = new ArrayList<>();
        for (PersonDoubt doubt : doubts) {
            if (doubt.person().equals(person.id())) {
                person(doubt.other()).ifPresent(others::add);
            } else if (doubt.other().equals(person.id())) {
                person(doubt.person()).ifPresent(others::add);
            }
        }
        return others.stream().distinct().toList();
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.UK);
    }
}
