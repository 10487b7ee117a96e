package org.minutebook.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every engine promises.
public abstract class SearchEngineContract {

    private SearchEngine engine = new ScanEngine();

    protected abstract SearchEngine make();

    @BeforeEach
    void fill() {
        engine = make();
        SampleFilings.all().forEach(engine::add);
        engine.commit();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void aMinuteComesBeforeItsPage() {
        Hit first = search("performance clinics").hits().getFirst();
        assertEquals(Hit.Kind.MINUTE, first.kind());
        assertEquals("Minute No. 46, Corporate Improvement Board, 14 May 2007", first.citation());
        assertEquals(Optional.of("46"), first.minuteNumber());
        assertEquals(2, first.page().orElseThrow());
    }

    private Results search(String words) {
        return engine.search(Query.of(words));
    }
}
