package org.minutebook.bench.search;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.minutebook.bench.linking.InventedFilings;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.library.Holding;
import org.minutebook.corpus.linked.MinuteThread.Standing;
import org.minutebook.corpus.linked.Tie;
import org.minutebook.search.Facet;
import org.minutebook.search.Query;
import org.minutebook.search.SearchEngine;
import org.minutebook.search.lucene.LuceneEngine;

/// Measures opening an index of invented papers, the first search, and those after it. Of every four papers two print the
/// same minutes.
public final class MeasureSearch {

    private static final int TIMES = 9;

    private MeasureSearch() {}

    /// Measures once.
    ///
    /// @param args an empty folder for the index, or one that was filled by the same arguments; the number of papers
    public static void main(String[] args) {
        if (args.length != 2) {
            System.err.println("usage: MeasureSearch FOLDER PAPERS");
            System.exit(2);
        }
        Path folder = Path.of(args[0]);
        if (!folder.toFile().isDirectory()) {
            long begun = System.nanoTime();
            fill(folder, Integer.parseInt(args[1]));
            tell("index %s papers".formatted(args[1]), System.nanoTime() - begun);
        }
        long opening = System.nanoTime();
        try (SearchEngine engine = LuceneEngine.open(folder)) {
            tell("open", System.nanoTime() - opening);
            long passages = time("first search, of everything", () -> engine.search(Query.of(""))).total();
            System.out.printf("%,d hits in all%n", passages);
            queries().forEach((name, query) -> tell(name, median(() -> engine.search(query))));
            tell("search inside the officers", median(() -> engine.counts(Query.of(""), Facet.OFFICER, "ash")));
            long seen = median(() -> {
                engine.add(held(1));
                engine.commit();
                engine.search(Query.of("lighting"));
            });
            tell("file a paper, commit, find it", seen);
        }
    }

    private static Map<String, Query> queries() {
        Map<String, Query> queries = new LinkedHashMap<>();
        queries.put("everything", Query.of(""));
        queries.put("one word", Query.of("lighting"));
        queries.put("two words", Query.of("street lighting"));
        queries.put("a phrase", Query.of("\"progress report\""));
        queries.put("a word under two filters", Query.of("report").with(Facet.KIND, List.of("minute"))
                .with(Facet.BUSINESS, List.of("substance")));
        queries.put("a word, newest first", Query.of("report").sorted(Query.Sort.NEWEST));
        queries.put("what is new", Query.of("").since(Instant.EPOCH.plusSeconds(1_000)));
        return queries;
    }

    private static void fill(Path folder, int papers) {
        try (SearchEngine engine = LuceneEngine.create(folder)) {
            for (int i = 0; i < papers; i++) {
                engine.add(held(i));
            }
            engine.commit();
        }
    }

    private static Holding held(int number) {
        Filing.Filed filing = new InventedFilings(25, 50).filing(number);
        List<Tie> ties = new ArrayList<>();
        List<Minute> minutes = filing.all(Minute.class);
        for (int i = 0; i < minutes.size(); i++) {
            ties.add(new Tie.OfPrinting(filing.document().id(), minutes.get(i).id(), number / 4 + "/" + i,
                    number % 4 == 1 ? Standing.DRAFT : Standing.APPROVED, ""));
        }
        return new Holding(filing, Optional.of(Instant.EPOCH.plusSeconds(number)), ties);
    }

    private static long median(Runnable run) {
        List<Long> taken = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            run.run();
            taken.add(System.nanoTime() - begun);
        }
        return taken.stream().sorted().toList().get(TIMES / 2);
    }

    private static <T> T time(String what, Supplier<T> run) {
        long begun = System.nanoTime();
        T result = run.get();
        tell(what, System.nanoTime() - begun);
        return result;
    }

    private static void tell(String what, long nanos) {
        System.out.printf("%-30s %,8d ms%n", what, Duration.ofNanos(nanos).toMillis());
    }
}
