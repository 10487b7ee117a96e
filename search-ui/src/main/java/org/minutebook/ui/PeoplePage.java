package org.minutebook.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.minutebook.corpus.linked.Person;
import org.minutebook.search.Facet;
import org.minutebook.search.Query;

/// Everybody whom papers name, in order of surname.
///
/// @param kinds what people are, to be ticked
/// @param choices what else the list can be narrowed by
public record PeoplePage(List<PersonRow> rows, Leaves leaves, String words, Choices kinds, List<Choices> choices,
        Address address) implements Page {

    static final String PATH = "/people";

    /// One person.
    ///
    /// @param posts as printed, the last that was seen first
    public record PersonRow(Person person, List<Person.Post> posts) {

        static PersonRow of(Person person) {
            return new PersonRow(person, PersonPage.latestFirst(person.roles()));
        }

        public String kind() {
            return Words.capital(Words.of(person.kind()));
        }
    }

    @Override
    public String template() {
        return "people";
    }

    @Override
    public Rows<PersonRow> data() {
        return Rows.of(rows, leaves, List.of());
    }

    /// What the browser's tab says.
    public String title() {
        return leaves.first() > 1 ? "People, from number " + leaves.first() : "People";
    }

    /// The same words asked of all papers.
    public String searching() {
        return Links.search(Query.of(words));
    }

    static PeoplePage of(TableRequest request, PeopleBook people) {
        List<Person> named = people.all().stream().filter(p -> answers(p, request.words())).toList();
        Sieve<Person> sieve = new Sieve<>(named,
                Map.of(Facet.STATE, p -> Optional.of(Words.of(p.kind())), Facet.COUNCIL, Person::council), request);
        List<Person> kept = sieve.kept();
        List<PersonRow> rows = Sieve.page(kept, request).stream().map(PersonRow::of).toList();
        return new PeoplePage(rows, Leaves.of(kept.size(), request.page(), rows.size(), request::turned),
                request.words(), sieve.choices("Who they are", Facet.STATE),
                List.of(sieve.choices("Council", Facet.COUNCIL)), request.address());
    }

    /// Whether every word that was typed stands in one of the person's names or posts.
    private static boolean answers(Person person, String words) {
        String all = Stream.of(Stream.of(person.name()), person.aliases().stream(),
                person.roles().stream().map(Person.Post::title)).flatMap(s -> s)
                .reduce("", (a, b) -> a + " " + b).toLowerCase(Locale.UK);
        return Stream.of(words.toLowerCase(Locale.UK).split("[\\s\",]+")).allMatch(all::contains);
    }
}
