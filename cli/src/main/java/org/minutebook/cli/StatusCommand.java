package org.minutebook.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.library.BatchProgress;
import org.minutebook.corpus.library.Ending;
import org.minutebook.corpus.library.Library;
import org.minutebook.ingest.Ingest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `minutebook status`
@Command(name = "status", mixinStandardHelpOptions = true, description = "Says what the library holds and what it could not read.")
final class StatusCommand implements Runnable {

    @Mixin private LibraryOption option = new LibraryOption();

    @Mixin private Terminal terminal = new Terminal();

    @Override
    public void run() {
        Library library = option.existing();
        PrintWriter out = terminal.out();
        List<Document> documents = library.ids().stream().flatMap(id -> library.document(id).stream()).toList();
        boolean inStep = new KeptIndex(library).inStep();
        out.printf("%s: %,d papers, index %s, %s%n", library.folder().toAbsolutePath().normalize(), documents.size(),
                inStep ? "up to date" : "to be made anew (minutebook reindex)",
                inStep ? meaning(library) : "by words");
        library.progress().last().ifPresent(p -> print(p, out));
        count(out, documents, d -> word(Ending.of(d)));
        out.println();
        count(out, documents.stream().filter(d -> d.status() != Document.Status.REFUSED).toList(),
                d -> word(d.kind()));
        List<String> rules = new Ingest().rules();
        long old = documents.stream().filter(d -> !rules.contains(d.rules())).count();
        if (old > 0) {
            out.printf("%,8d read by older rules; the next ingest reads them again%n", old);
        }
        Map<DocumentId, String> paths = library.ledger().paths();
        out.println();
        documents.stream().filter(d -> d.status() != Document.Status.READ)
                .forEach(d -> print(d, paths.getOrDefault(d.id(), d.name()), out));
        library.ledger().latest().values().stream().filter(e -> e.document().isEmpty())
                .filter(e -> Ending.of(e.outcome()).filter(Ending::failed).isPresent())
                .forEach(e -> out.printf("%-12s  %s%n              %s%n", e.outcome(), Terminal.line(e.path()),
                        Terminal.line(e.why())));
        library.misfits().forEach(m -> out.printf("%-12s  %s%n              %s%n", "correction",
                Terminal.line(m.file() + ": " + m.why()), Terminal.line(m.advice())));
        out.flush();
    }

    private static void print(BatchProgress progress, PrintWriter out) {
        if (progress.running(Instant.now())) {
            out.printf("being read: %s%n", ProgressLine.of(progress));
        } else if (progress.stage() != BatchProgress.Stage.ENDED) {
            out.printf("the last batch was stopped at %s; the same ingest goes on from there%n",
                    ProgressLine.stopped(progress));
        }
    }

    private static String meaning(Library library) {
        if (!new KeptMeaning(library).on()) {
            return "by words alone (minutebook reindex --meaning on)";
        }
        int unseen = new KeptIndex(library).unseen();
        return unseen == 0
                ? "by words and meaning"
                : "by words and meaning, but for %,d papers (minutebook reindex)".formatted(unseen);
    }

    private static void print(Document document, String path, PrintWriter out) {
        out.printf("%-12s  %s%n", word(Ending.of(document)), Terminal.line(path));
        document.problems().forEach(p -> out.printf("              %s%n", Terminal.line(p.why())));
    }

    private static void count(PrintWriter out, List<Document> documents, Function<Document, String> by) {
        documents.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()))
                .forEach((word, count) -> out.printf("%,8d %s%n", count, word));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
