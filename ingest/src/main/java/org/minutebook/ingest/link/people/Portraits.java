package org.minutebook.ingest.link.people;

import java.util.ArrayList;
import java.util.Comparator;
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

    private static final Comparator<Mention> AS_PRINTED = Comparator.comparing(Mention::document)
            .thenComparingInt(m -> m.span().start()).thenComparing(Mention::name);

    private Portraits() {}

    /// The people by their ids, then the ties in the order of papers and text, then the doubts.
    static List<Linked> of(String realm, List<Bearer> bearers) {
        Map<Bearer, String> ids = Ids.of(realm, bearers);
        List<Person> people = new ArrayList<>();
        Map<Mention, Tie.OfName> ties = new LinkedHashMap<>();
        ids.forEach((bearer, id) -> {
            Printed printed = Printed.of(bearer);
            people.add(person(id, bearer, printed));
            bearer.mentions().forEach(m -> ties.put(m,
                    new Tie.OfName(m.span(), m.name(), id, printed.why(m))));
        });
        List<Linked> linked = new ArrayList<>(people.stream().sorted(Comparator.comparing(Person::id)).toList());
        ties.entrySet().stream().sorted(Map.Entry.comparingByKey(AS_PRINTED)).map(Map.Entry::getValue)
                .forEach(linked::add);
        linked.addAll(doubts(bearers, ids));
        return linked;
    }

    private static Person person(String id, Bearer bearer, Printed printed) {
        Optional<String> council = bearer.mentions().stream().flatMap(m -> m.council().stream()).findFirst();
        return new Person(id, council, printed.name(), printed.aliases(), bearer.standing().kind(),
                PostsHeld.of(bearer), printed.why());
    }

    private static List<PersonDoubt> doubts(List<Bearer> bearers, Map<Bearer, String> ids) {
        return Doubts.among(bearers).stream()
                .map(d -> new PersonDoubt(ids.getOrDefault(d.one(), ""), ids.getOrDefault(d.other(), ""), d.why()))
                .toList();
    }
}
