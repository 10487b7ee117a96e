package org.minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.AgendaItem;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Grid;
import org.minutebook.corpus.IndicatorReference;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Recommendation;
import org.minutebook.corpus.Report;
import org.minutebook.corpus.Resolution;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.library.Library;
import org.minutebook.ingest.Ingest;
import org.minutebook.ingest.batch.Again;
import org.minutebook.ingest.batch.BatchIngest;
import org.minutebook.ingest.batch.BatchListener;
import org.minutebook.ingest.batch.PaperFiles;

/// What holds for every record of all sample papers, and of the shared ones where they are: a quote is the words of its
/// passage, and no two records have one id.
class QuotesTest {

    private static final Path ROOT = Path.of(System.getProperty("minutebook.root", ".."));

    @TempDir static Path folder;
    private static Library library = Library.at(Path.of("."));

    @BeforeAll
    static void read() throws InterruptedException {
        library = Library.at(folder);
        List<Path> papers = List.of(ROOT.resolve("corpus/papers"), ROOT.resolve("../shared/papers")).stream()
                .filter(Files::isDirectory).toList();
        Ingest ingest = new Ingest();
        new BatchIngest(library, BatchIngest.inThisProcess(ingest::read, ingest.rules().getFirst()), ingest.rules(),
                InstantSource.fixed(Instant.EPOCH)).read(PaperFiles.under(papers), Again.NONE, BatchListener.NONE);
    }

    @Test
    void everyQuoteIsItsPassage() {
        List<String> wrong = new ArrayList<>();
        filed().forEach(filed -> filed.findings().forEach(finding -> check(filed, finding, wrong)));
        assertEquals(List.of(), wrong);
        assertTrue(library.ids().size() > 20, "there are sample papers");
    }

    @Test
    void everyCellIsItsPassage() {
        List<Grid.Cell> wrong = new ArrayList<>();
        filed().forEach(filed -> filed.all(Grid.class).stream().flatMap(table -> table.cells().stream())
                .filter(c -> !c.text().equals(filed.paper().text().substring(c.start(), c.end())))
                .forEach(wrong::add));
        assertEquals(List.of(), wrong);
    }

    @Test
    void noTwoRecordsHaveOneId() {
        List<String> ids = filed().flatMap(filed -> filed.findings().stream()).flatMap(f -> id(f).stream()).toList();
        assertTrue(ids.size() > 100, "there are records");
        Set<String> seen = new HashSet<>();
        assertEquals(List.of(), ids.stream().filter(id -> !seen.add(id)).toList());
    }

    @Test
    void whatRefersToAMinuteOrReportStandsInOnePaperWithIt() {
        List<String> lost = new ArrayList<>();
        filed().forEach(filed -> {
            Set<String> here = filed.findings().stream().flatMap(f -> id(f).stream()).collect(Collectors.toSet());
            filed.all(Resolution.class).stream().map(Resolution::minute).filter(m -> !here.contains(m))
                    .forEach(lost::add);
            filed.all(Recommendation.class).stream().map(Recommendation::report).filter(r -> !here.contains(r))
                    .forEach(lost::add);
        });
        assertEquals(List.of(), lost);
    }

    private static Stream<Filing.Filed> filed() {
        return library.filings().filter(Filing.Filed.class::isInstance).map(Filing.Filed.class::cast);
    }

    /// The id that is a record's alone. A meeting's is that of every paper that tells of it.
    private static Optional<String> id(Finding finding) {
        return switch (finding) {
            case Minute minute -> Optional.of(minute.id());
            case Resolution resolution -> Optional.of(resolution.id());
            case Report report -> Optional.of(report.id());
            case AgendaItem item -> Optional.of(item.id());
            case Finding _ -> Optional.empty();
        };
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
