package org.minutebook.ingest.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.minutebook.ingest.read.Readings.paper;
import static org.minutebook.ingest.read.Readings.words;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Block.Kind;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Table;

/// Plain text and what converters leave in it: every character stays, and what stands out is marked.
class PlainTest {

    @Test
    void textStaysAsItIs() {
        String text = "46. MINUTES\n\nResolved:- That\n  it be noted.\n\n\n- one\n- two\n";
        Paper paper = paper("m.txt", text);
        assertEquals(text, paper.text());
        assertEquals(List.of("46. MINUTES"), words(paper, Kind.HEADING));
        assertEquals(List.of("- one", "- two"), words(paper, Kind.LIST_ITEM));
        assertEquals(List.of("Resolved:- That\n  it be noted."), words(paper, Kind.PARAGRAPH));
    }

    @Test
    void rowsWithTabsAreATableAndTagsRoundACellAreNoneOfIt() {
        Paper paper = paper("m.txt", "Plan\n\nAction\tLead\n<p>Write it</p>\t<p>AB</p> <p>CD</p>\n\t<u>EF</u>\n\nEnd.");
        Table table = paper.tables().getFirst();
        assertEquals(3, table.rows());
        assertEquals(List.of("Action", "Lead", "Write it", "AB</p> <p>CD", "", "EF"),
                table.cells().stream().map(c -> paper.text().substring(c.start(), c.end())).toList());
    }

    @Test
    void formFeedsPartPages() {
        Paper paper = paper("m.txt", "One\n\fTwo\n\f");
        assertEquals(2, paper.pages().size());
        assertEquals("Two\n\f", paper.text().substring(paper.pages().get(1).start(), paper.pages().get(1).end()));
    }
}
