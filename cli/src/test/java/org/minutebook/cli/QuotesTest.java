package org.minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.IndicatorReference;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Recommendation;
import org.minutebook.corpus.Resolution;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.library.Library;
import org.minutebook.ingest.Ingest;
import org.minutebook.ingest.batch.BatchIngest;
import org.minutebook.ingest.batch.BatchListener;

/// Every quote of a record is the words of its passage, over all sample papers, and the shared ones where they are.
class QuotesTest {

    private static final Path ROOT = Path.of(System.getProperty("minutebook.root", ".."));

    @TempDir Path folder;

    @Test
    void everyQuoteIsItsPassage() throws InterruptedException {
        Library library = Library.at(folder);
        List<Path> papers = List.of(ROOT.resolve("corpus/papers"), ROOT.resolve("../shared/papers")).stream()
                .filter(Files::isDirectory).toList();
        new BatchIngest(library, new Ingest()::read, Ingest.RULES, InstantSource.fixed(Instant.EPOCH)).read(papers,
                BatchListener.NONE);
        List<String> wrong = new ArrayList<>();
        library.filings().forEach(filing -> {
            if (filing instanceof Filing.Filed filed) {
                filed.findings().forEach(finding -> check(filed, finding, wrong));
            }
        });
        assertEquals(List.of(), wrong);
        assertTrue(library.ids().size() > 20, "there are sample papers");
    }

    private static void check(Filing.Filed filed, Finding finding, List<String> wrong) {
        Span span = finding.evidence().span();
        String where = filed.document().name() + " " + finding;
        if (span.end() > filed.paper().text().length() || !span.document().equals(filed.document().id())) {
            wrong.add("stands outside its paper: " + where);
            return;
        }
        if (!quote(finding).map(filed.paper().quote(span)::equals).orElse(true)) {
            wrong.add("is not what the paper says: " + where);
        }
    }

    private static Optional<String> quote(Finding finding) {
        return switch (finding) {
            case Minute minute -> Optional.of(minute.text());
            case Resolution resolution -> Optional.of(resolution.text());
            case Recommendation recommendation -> Optional.of(recommendation.text());
            case IndicatorReference reference -> Optional.of(reference.asWritten());
            case Finding _ -> Optional.empty();
        };
    }
}
