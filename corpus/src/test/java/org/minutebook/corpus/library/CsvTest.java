package org.minutebook.corpus.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 1709", "-cmd", "@SUM(A1)", "\tx", "--5", "-"})
    void whatASpreadsheetWouldRunIsMadeText(String value) {
        assertEquals("'" + value, Csv.cell(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "+4.5", "-1,200.50", "-12%", "plain", "", "a=b", "£5"})
    void numbersAndPlainWordsStayAsTheyAre(String value) {
        assertEquals(value.contains(",") ? '"' + value + '"' : value, Csv.cell(value));
    }

    @Test
    void quotesAndLineEndsAreKept() {
        assertEquals("\"She said \"\"no\"\".\nThen left\"", Csv.cell("She said \"no\".\nThen left"));
    }

    @Test
    void listsAreJoined() throws IOException {
        ObjectNode node = (ObjectNode) RecordCodec.read("""
                {"leads": ["Ash", "Oak"], "votes": [{"name": "Elm", "vote": "for"}], "page": 3, "chair": true}""");
        StringBuilder out = new StringBuilder();
        new Csv(List.of("leads", "votes", "page", "chair", "gone"), out).row(node);
        assertEquals("Ash; Oak,Elm for,3,true,\r\n", out.toString());
    }
}
