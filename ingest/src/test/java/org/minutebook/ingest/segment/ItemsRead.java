package org.minutebook.ingest.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.minutebook.corpus.Paper;

/// Minutes in, the numbers and titles of their items out.
final class ItemsRead {

    private ItemsRead() {}

    /// Stands over every test's items.
    static final String HEADING = """
            MINUTES of a meeting of the ANYTOWN PARISH COUNCIL held on Monday 3rd March 2014 at 7.30pm

            Present: Cllr A Ashdown (Chairman), Cllr B Birch and Cllr C Cole

            """;

    private static String items(String body) {
        List<Part> parts = new Segmenter().segment(Paper.ofText("paper.txt", HEADING + body));
        return parts.stream().filter(Part.Minutes.class::isInstance).map(Part.Minutes.class::cast)
                .flatMap(m -> m.items().stream())
                .map(i -> i.number().orElse("-") + i.agendaNumber().map(n -> " (" + n + ")").orElse("") + " "
                        + i.title())
                .collect(Collectors.joining("\n"));
    }

    static void assertItems(String body, String... expected) {
        assertEquals(String.join("\n", expected), items(body));
    }
}
