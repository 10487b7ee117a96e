package org.minutebook.corpus.library;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.Correction.Name;
import org.minutebook.corpus.linked.Person;
import org.minutebook.corpus.linked.Tie;

/// Persons by where their names are printed, which stays when ids change.
final class PrintedNames {

    private final Links links;

    PrintedNames(Links links) {
        this.links = links;
    }

    /// A place where a person's name stands, in full if it is printed so; empty if nobody has the id.
    Optional<Name> of(String person) {
        Path persons = links.foundOf(LinkedTypes.name(Person.class));
        for (Path file : Links.files(persons)) {
            Optional<Person> found = Links.read(file, Person.class).stream().filter(p -> p.id().equals(person))
                    .findFirst();
            if (found.isPresent()) {
                Path ties = links.foundOf(LinkedTypes.name(Tie.OfName.class)).resolve(persons.relativize(file));
                return Links.read(ties, Tie.OfName.class).stream().filter(t -> t.person().equals(person))
                        .min(Comparator.comparing((Tie.OfName t) -> !t.name().equals(found.get().name())))
                        .map(t -> new Name(t.document(), t.span().start(), t.span().end(), t.name()));
            }
        }
        return Optional.empty();
    }

    /// The id of the person whose name stands in a place; where the paper has come to be read otherwise, of the only one
    /// in it whom it calls so. Empty if there is none.
    Optional<String> person(Name name) {
        List<Tie.OfName> called = Links.read(links.ofPaper(name.document()), Tie.class).stream()
                .filter(Tie.OfName.class::isInstance).map(Tie.OfName.class::cast)
                .filter(t -> t.name().equals(name.name())).toList();
        Optional<String> there = called.stream()
                .filter(t -> t.span().start() == name.start() && t.span().end() == name.end()).map(Tie.OfName::person)
                .findFirst();
        List<String> persons = called.stream().map(Tie.OfName::person).distinct().toList();
        return there.or(() -> persons.size() == 1 ? Optional.of(persons.getFirst()) : Optional.empty());
    }
}
