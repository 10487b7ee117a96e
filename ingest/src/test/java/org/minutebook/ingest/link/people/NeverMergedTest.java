package org.minutebook.ingest.link.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.linked.Linked;
import org.minutebook.corpus.linked.Tie;

/// Lists made up at random of one surname's given names, initials, titles and posts.
class NeverMergedTest {

    private static final List<String> NAMES = List.of("Smith", "J Smith", "J P Smith", "John Smith", "Jon Smith",
            "Johnny Smith", "Jack Smith", "Jane Smith", "Mrs J Smith", "Mr Smith", "Joanna Smith", "Jo Smith",
            "M Smith", "Matt Smith", "Matthew Smith", "Mathew Smith", "Matty Smith", "C Smith", "Chris Smith",
            "Christine Smith", "Christopher Smith", "Daren Smith", "Darren Smith");
    private static final List<String> ROLES = List.of("", "", ", Head of Housing", ", Legal Officer",
            ", Chief Executive");

    private final Random random = new Random(20_070_514);

    @Test
    void twoListedSideBySideAreNeverOne() {
        for (int round = 0; round < 300; round++) {
            String papers = papers();
            Map<String, Map<String, String>> persons = persons(papers);
            persons.forEach((list, names) -> names.forEach((name, person) -> names.forEach((other, otherPerson) -> {
                if (!name.equals(other)) {
                    assertNotEquals(person, otherPerson, () -> name + " and " + other + " of one list in\n" + papers);
                }
            })));
        }
    }

    @Test
    void theOrderOfPapersDoesNotMatter() {
        for (int round = 0; round < 50; round++) {
            List<String> papers = new ArrayList<>(Arrays.asList(papers().split("\n\n", -1)));
            List<Linked> linked = Rolls.linked(String.join("\n\n", papers));
            Collections.shuffle(papers, random);
            assertEquals(linked, Rolls.linked(String.join("\n\n", papers)));
        }
    }

    /// By list: the names in it and whose they are.
    private static Map<String, Map<String, String>> persons(String papers) {
        Map<String, Map<String, String>> persons = new HashMap<>();
        for (Linked linked : Rolls.linked(papers)) {
            if (linked instanceof Tie.OfName tie) {
                persons.computeIfAbsent(tie.document().sha256(), d -> new HashMap<>()).put(tie.name(), tie.person());
            }
        }
        return persons;
    }

    private String papers() {
        List<String> papers = new ArrayList<>();
        for (int paper = 0; paper < 1 + random.nextInt(6); paper++) {
            List<String> names = new ArrayList<>(NAMES);
            Collections.shuffle(names, random);
            StringBuilder text = new StringBuilder("Anytown Council, " + List.of("Cabinet", "Planning Committee")
                    .get(random.nextInt(2)) + ", " + LocalDate.of(2007, 5, 14).plusDays(random.nextInt(1500)));
            names.subList(0, 1 + random.nextInt(4)).stream().filter(n -> !n.contains("Mr")).distinct()
                    .forEach(name -> text.append('\n').append(line(name)));
            papers.add(text.toString());
        }
        return String.join("\n\n", papers);
    }

    private String line(String name) {
        return random.nextBoolean()
                ? "present: Cllr " + name
                : "in attendance: " + (name.equals("Smith") ? "Mr Smith" : name)
                        + ROLES.get(random.nextInt(ROLES.size()));
    }
}
