package org.minutebook.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.corpus.linked.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `minutebook people`
@Command(name = "people", mixinStandardHelpOptions = true, description = {
        "Lists the people whom the papers name, with their posts over time and the names under which they stand.",
        "minutebook people brook --kind officer"})
final class PeopleCommand extends ListingCommand<Person> {

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "Parts of a name, all of which must be there") private List<String> parts = List
            .of();

    @Option(names = "--kind", paramLabel = "KIND", description = "Only these: ${COMPLETION-CANDIDATES}") private List<Person.Kind> kinds = List
            .of();

    PeopleCommand() {
        super(Person.class);
    }

    @Override
    Optional<String> council(Person person) {
        return person.council();
    }

    @Override
    boolean wanted(Person person) {
        String names = Stream.concat(Stream.of(person.name()), person.aliases().stream()).map(ListingCommand::fold)
                .collect(Collectors.joining("\n"));
        return (kinds.isEmpty() || kinds.contains(person.kind()))
                && parts.stream().map(ListingCommand::fold).allMatch(names::contains);
    }

    @Override
    Comparator<Person> order() {
        return Comparator.comparing((Person p) -> p.name().substring(p.name().lastIndexOf(' ') + 1))
                .thenComparing(Person::name).thenComparing(Person::id);
    }

    @Override
    void print(Person person, PrintWriter out) {
        out.printf("%s, %s%s%n", Terminal.passage(person.name()), word(person.kind()),
                person.council().map(c -> ", " + Terminal.passage(c)).orElse(""));
        person.roles().forEach(r -> out.printf("    %s%s%n", Terminal.passage(r.title()), seen(r)));
        person.why().forEach(w -> out.printf("    %s%n", Terminal.passage(w)));
    }

    private static String seen(Person.Post post) {
        return post.firstSeen().map(first -> "  " + Day.words(first)
                + post.lastSeen().filter(last -> !last.equals(first)).map(last -> " to " + Day.words(last)).orElse(""))
                .orElse("");
    }
}
