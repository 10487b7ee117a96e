package org.minutebook.ingest.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PersonFinderTest {

    private static final String PROSE = "Thanks went to Margaret Hollins, who had planted the trees in Station Road.";

    @Test
    void aNameInProseIsProposed() {
        assertEquals(List.of("Margaret Hollins"), names(PROSE));
    }

    @Test
    void manyThreadsShareTheModel() {
        List<List<String>> all = IntStream.range(0, 16).parallel().mapToObj(i -> names(PROSE)).distinct().toList();
        assertEquals(List.of(List.of("Margaret Hollins")), all);
    }

    @Test
    void proseWithoutAnybodyGivesNobody() {
        assertEquals(List.of(), names("The hedge was cut. "));
        assertEquals(List.of(), names(" "));
    }

    private static List<String> names(String prose) {
        return PersonFinder.find(prose).stream().map(p -> prose.substring(p.start(), p.end())).toList();
    }
}
