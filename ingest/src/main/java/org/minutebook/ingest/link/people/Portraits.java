package org.minutebook.ingest.link.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.corpus.linked.Linked;
import org.minutebook.corpus.linked.Person;
import org.minutebook.corpus.linked.PersonDoubt;
import org.minutebook.corpus.linked.Tie;

/// Makes the records of the people of one surname in one council.
final class Portraits {

    private static final Comparator<Tie.OfName> AS_PRINTED = Comparator.comparing(Tie.OfName::document)
            .thenComparingInt(t -> t.span().start()).thenComparing(Tie.OfName::name);

    private Portraits() {}

    /// The people by their ids, then the ties in the order of papers and text, then the doubts.
    static List<Linked> of(String realm, List<Bearer> bearers) {
        Map<Bearer, Printed> names = new LinkedHashMap<>();
        bearers.forEach(b -> names.put(b, Printed.of(b)));
        Map<Bearer, String> ids = Ids.of(realm, names);
        List<Person> people = new ArrayList<>();
        List<Tie.OfName> ties = new ArrayList<>();
        ids.forEach((bearer, id) -> {
            Printed printed = Optional.ofNullable(names.get(bearer)).orElseThrow();
            people.add(person(id, bearer, printed));
            Map<String, String> whys = new HashMap<>();
            bearer.mentions().forEach(m -> ties.add(
                    new Tie.OfName(m.span(), m.name(), id, printed.name(),
                            whys.computeIfAbsent(m.shown(), printed::why))));
        });
        List<Linked> linked = new ArrayList<>(people.stream().sorted(Comparator.comparing(Person::id)).toList());
        ties.stream().sorted(AS_PRINTED).forEach(linked::add);
        linked.addAll(doubts(bearers, ids));
        return linked;
    }

    private static Person person(String id, Bearer bearer, Printed printed) {
        Optional<String> council = bearer.mentions().stream().flatMap(m -> m.scene().council().stream()).findFirst();
        return new Person(id, council, printed.name(), printed.aliases(), bearer.standing().kind(),
                PostsHeld.of(bearer), printed.why());
    }

    private static List<PersonDoubt> doubts(List<Bearer> bearers, Map<Bearer, String> ids) {
        return Doubts.among(bearers).stream()
                .map(d -> new PersonDoubt(ids.getOrDefault(d.one(), ""), ids.getOrDefault(d.other(), ""), d.why()))
                .toList();
    }
}
