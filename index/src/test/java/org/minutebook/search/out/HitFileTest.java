package org.minutebook.search.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.library.Holding;
import org.minutebook.search.FilingBuilder;
import org.minutebook.search.Query;
import org.minutebook.search.SampleFilings;
import org.minutebook.search.ScanEngine;

class HitFileTest {

    private final ScanEngine engine = new ScanEngine();

    @BeforeEach
    void fill() {
        SampleFilings.holdings().forEach(engine::add);
        engine.add(Holding.of(new FilingBuilder("=odd.txt", "Northmere Borough Council", "Cabinet", "2010-01-04",
                "1. =SUM(A1)\n\nA formula, it says: \"=SUM(A1)\".\n").minute("1", "=SUM(A1)", "1. =SUM(A1)")
                .filed()));
        engine.commit();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void aTableHasAllHitsWhateverThePage() throws IOException {
        String csv = written(HitFile.CSV, Query.of("kind:minute").page(2, 1), Long.MAX_VALUE);
        assertTrue(csv.startsWith("document,page,kind,minute,title,citation,snippet,council,body,date,"), csv);
        assertTrue(csv.contains("board-may.pdf,2,minute,46,PERFORMANCE CLINICS,\"Minute No. 46,"), csv);
        assertEquals(5, csv.split(",minute,", -1).length - 2, csv);
    }

    @Test
    void noCellIsAFormula() throws IOException {
        String csv = written(HitFile.CSV, Query.of("document:odd kind:minute"), Long.MAX_VALUE);
        assertTrue(csv.contains("\r\n'=odd.txt,,minute,1,'=SUM(A1),"), csv);
    }

    @Test
    void everyLineIsOneHit() throws IOException {
        List<String> lines = written(HitFile.JSONL, Query.of("strategy"), Long.MAX_VALUE).lines().toList();
        assertEquals(engine.search(Query.of("strategy")).total(), lines.size());
        assertTrue(lines.getFirst().startsWith("{\"document\":\"board-may.pdf\",\"page\":3,\"kind\":\"minute\""),
                lines.getFirst());
    }

    @Test
    void noMoreAreWrittenThanAskedFor() throws IOException {
        assertEquals(2, written(HitFile.JSONL, Query.of(""), 2).lines().count());
    }

    @Test
    void whatTheOutputSaysIsThrownAsItIs() {
        IOException full = new IOException("full");
        Appendable out = new Full(full);
        assertEquals(full, assertThrows(IOException.class, () -> HitFile.JSONL.write(engine, Query.of(""), 9, out)));
    }

    private String written(HitFile file, Query query, long most) throws IOException {
        StringBuilder out = new StringBuilder();
        file.write(engine, query, most, out);
        return out.toString();
    }

    /// Takes nothing.
    private record Full(IOException why) implements Appendable {
        @Override
        public Appendable append(CharSequence text) throws IOException {
            throw why;
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) throws IOException {
            throw why;
        }

        @Override
        public Appendable append(char letter) throws IOException {
            throw why;
        }
    }
}
