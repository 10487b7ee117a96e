package org.minutebook.corpus.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedSearchesTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir Path folder;
    private SavedSearches searches = Library.at(Path.of(".")).searches();

    @BeforeEach
    void open() {
        searches = Library.at(folder).searches();
    }

    @Test
    void aSearchIsKeptAsItIs() {
        SavedSearch bins = new SavedSearch("Bins & co".replace("& ", ""), "\"missed bins\" -garden",
                Map.of("body", List.of("Cabinet", "Full Council")), Optional.of(LocalDate.of(2007, 1, 1)),
                Optional.empty(), Optional.of("Jo"), Optional.of(LocalDate.of(2026, 11, 22)));
        searches.save(bins, Optional.of(NOON));
        assertEquals(List.of("Bins co"), searches.names());
        assertEquals(Optional.of(bins), searches.find("Bins co"));
        assertEquals(Optional.of(NOON), searches.told("Bins co"));
    }

    @Test
    void aSearchWrittenByHandNeedsNothingButItsWords() throws IOException {
        write("bins", "{\"query\": \"bins\", \"filters\": {\"year\": 2007}}");
        SavedSearch bins = searches.find("bins").orElseThrow();
        assertEquals(Map.of("year", List.of("2007")), bins.filters());
        assertEquals(Optional.empty(), searches.told("bins"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"query\": ", "[]", "{\"qeury\": \"bins\"}", "{\"query\": 7}", "{\"from\": \"May\"}",
            "{\"filters\": [\"Cabinet\"]}", "{\"filters\": {\"body\": {}}}", "{\"filters\": {\"body\": [null]}}"})
    void aFileThatCannotBeUnderstoodIsNamedWithWhatToDo(String json) throws IOException {
        write("odd", json);
        String message = said(() -> searches.find("odd"));
        assertTrue(message.contains("odd.json cannot be understood: "), message);
        assertTrue(message.endsWith("Mend it or delete it."), message);
        assertEquals(List.of("odd"), searches.names());
    }

    @Test
    void aSearchIsNotWrittenOverAnother() {
        SavedSearch bins = search("bins");
        searches.save(bins, Optional.empty());
        assertTrue(said(() -> searches.save(bins, Optional.empty()))
                .contains("already"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "..", "../bins", "a/b", "a\\b", "a\u0000", ".hidden", "-x", "a.b"})
    void noNameLeadsOutOfTheFolder(String name) {
        assertFalse(SavedSearches.isName(name));
        assertThrows(LibraryException.class, () -> searches.save(search(name), Optional.empty()));
        assertEquals(Optional.empty(), searches.find(name));
    }

    @Test
    void aLibraryWithoutSearchesHasNone() {
        assertEquals(List.of(), searches.names());
        assertEquals(Optional.empty(), searches.find("bins"));
    }

    @Test
    void aTimeThatIsNoneIsSaid() throws IOException {
        write("bins", "{}");
        Files.writeString(folder.resolve("searches/bins.told"), "yesterday");
        assertTrue(said(() -> searches.told("bins"))
                .contains("bins.told holds no time"));
    }

    private static String said(Executable wrong) {
        return String.valueOf(assertThrows(LibraryException.class, wrong).getMessage());
    }

    private static SavedSearch search(String name) {
        return new SavedSearch(name, "bins", Map.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    private void write(String name, String json) throws IOException {
        Files.createDirectories(folder.resolve("searches"));
        Files.writeString(folder.resolve("searches").resolve(name + ".json"), json);
    }
}
