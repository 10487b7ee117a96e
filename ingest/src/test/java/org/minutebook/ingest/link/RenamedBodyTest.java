package org.minutebook.ingest.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.linked.MinuteThread;
import org.minutebook.ingest.Ingest;

/// A paper that makes known that a body was renamed changes what other papers mean, also those that only refer to it.
class RenamedBodyTest {

    @TempDir Path folder;

    @Test
    void papersThatReferToARenamedBodyAreLinkedAsIfItHadBeenKnown() throws IOException {
        Library library = Library.at(folder);
        Linking linking = new Linking(library);
        file(library, paper("Safer Communities Panel", "11th June, 2007", 5, "There was none."));
        DocumentId cabinet = file(library, paper("Cabinet", "9th July, 2007", 20,
                "Minute No. 6 of the Safer Communities Panel held on 11th June, 2007 was considered."));
        linking.all();
        assertEquals(List.of("anytown-borough-council/safer-communities-panel"), referredTo(library, cabinet));

        DocumentId later = file(library, paper("Safer and Stronger Communities Panel", "10th September, 2007", 7,
                "There was none."));
        linking.update(Set.of(later), Set.of());
        Map<String, String> updated = LinkFiles.of(library);
        assertEquals(List.of("anytown-borough-council/safer-and-stronger-communities-panel"),
                referredTo(library, cabinet));
        linking.all();
        assertEquals(LinkFiles.of(library), updated);
    }

    private static List<String> referredTo(Library library, DocumentId by) {
        try (Stream<MinuteThread> threads = library.links().all(MinuteThread.class)) {
            return threads.filter(t -> t.referredToBy().stream().anyMatch(r -> r.startsWith(by.brief())))
                    .map(t -> t.meeting().substring(0, t.meeting().lastIndexOf('/'))).toList();
        }
    }

    private static DocumentId file(Library library, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Filing filing = new Ingest().read("minutes.txt", bytes);
        library.file(filing, bytes);
        return filing.document().id();
    }

    private static String paper(String body, String day, int first, String words) {
        return """
                Anytown Borough Council

                %s

                %s

                PRESENT: Councillors Ann Ash, Ben Birch and Carl Cedar.

                %d. APOLOGIES

                There were none.

                %d. ROAD SAFETY

                %s

                Resolved:- That the report be noted.
                """.formatted(body.toUpperCase(Locale.ROOT), day, first, first + 1, words);
    }
}
