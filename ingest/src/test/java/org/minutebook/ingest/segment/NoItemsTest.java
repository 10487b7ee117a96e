package org.minutebook.ingest.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.minutebook.ingest.segment.ItemsRead.HEADING;
import static org.minutebook.ingest.segment.ItemsRead.assertItems;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Paper;

/// What stands among minutes and is no item: contents, page feet, closing words; and headings that lost their numbers.
class NoItemsTest {

    @Test
    void contentsAtTheFrontAreNoItems() {
        assertItems("""
                1. Apologies ........................ 2
                2. Street Lights .................... 3
                3. Footpaths ........................ 4

                1. Apologies
                Cllr Dunn was unwell.
                2. Street Lights
                Two lights were out.
                3. Footpaths
                The stile was mended.
                """, "1 Apologies", "2 Street Lights", "3 Footpaths");
    }

    @Test
    void wordsAtThePageFootAreNoItems() {
        assertItems("""
                1. Apologies
                Cllr Dunn was unwell.

                Chairman's signature………………… Date…………
                Page 1 of 2
                DRAFT
                Initials ______

                2. Street Lights
                Two lights were out.
                """, "1 Apologies", "2 Street Lights");
    }

    @Test
    void whatFollowsTheCloseIsNoItem() {
        for (String close : List.of("The meeting closed at 8.40pm",
                "As there was no further business the meeting closed.",
                "Closed 9.15pm", "ACTION SHEET", "Summary of decisions",
                "There being no other matters to discuss, the Chairman thanked all for coming.")) {
            String body = """
                    1. Apologies
                    Cllr Dunn was unwell.
                    2. Street Lights
                    Two lights were out.
                    """;
            List<Part> parts = new Segmenter()
                    .segment(Paper.ofText("paper.txt", HEADING + body + close + "\n\nSee the website.\n"));
            Part.Minutes minutes = (Part.Minutes) parts.getFirst();
            assertEquals((HEADING + body).length(), minutes.items().getLast().end(), close);
        }
    }

    @Test
    void openForumBeforeTheSecondNumber() {
        assertItems("""
                OPEN FORUM

                Three members of the public spoke about parking outside the school.

                Election of Chairman

                Cllr Ashdown was elected and took the chair for the coming year.

                2. Declaration of Office
                The Chairman signed it.
                3. Street Lights
                Two lights were out.
                """, "- OPEN FORUM", "- Election of Chairman", "2 Declaration of Office", "3 Street Lights");
    }
}
