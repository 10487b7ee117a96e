package org.minutebook.search;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.library.Holding;

/// Looks at every passage for every query, in memory. For small libraries, and as the oracle that other engines are
/// tested against: slow, and simple enough to be seen to be right.
public final class ScanEngine implements SearchEngine {

    private final Map<DocumentId, List<ScannedPassage>> waiting = new TreeMap<>();
    private volatile List<ScannedPassage> passages = List.of();

    @Override
    public synchronized void add(Holding holding) {
        waiting.put(holding.id(), Passages.of(holding).stream().map(ScannedPassage::new).toList());
    }

    @Override
    public synchronized void remove(Collection<DocumentId> documents) {
        documents.forEach(waiting::remove);
    }

    @Override
    public synchronized void commit() {
        passages = waiting.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public Results search(Query query) {
        Question question = Question.of(query.words());
        return Answers.to(query, question, clause -> answer(query, clause));
    }

    @Override
    public long each(Query query, Consumer<Hit> to) {
        return Answers.to(query, Question.of(query.words()), clause -> {
            List<Scored> found = found(query, clause);
            found.forEach(s -> to.accept(hit(s, clause)));
            return new Results(found.size(), List.of(), Map.of(), Optional.empty());
        }).total();
    }

    @Override
    public List<Results.Count> counts(Query query, Facet facet) {
        Map<String, Long> counts = new TreeMap<>();
        Clause clause = Question.of(query.words()).clause();
        found(query, clause).stream().flatMap(s -> s.passage().facet(facet).stream())
                .forEach(value -> counts.merge(value, 1L, Long::sum));
        return counts.entrySet().stream().map(e -> new Results.Count(e.getKey(), e.getValue())).toList();
    }

    @Override
    public void close() {
        passages = List.of();
    }

    private record Scored(ScannedPassage passage, double score) {

        Optional<LocalDate> date() {
            return passage.passage().setting().date();
        }
    }

    private Results answer(Query query, Clause clause) {
        List<Scored> found = found(query, clause);
        List<Hit> hits = found.stream().skip(query.offset()).limit(query.size()).map(s -> hit(s, clause)).toList();
        return new Results(found.size(), hits, counts(asked(query, clause), query), Optional.empty());
    }

    private List<ScannedPassage> asked(Query query, Clause clause) {
        return passages.stream().filter(p -> inTime(p, query)).filter(p -> p.fulfils(clause)).toList();
    }

    private List<Scored> found(Query query, Clause clause) {
        return asked(query, clause).stream().filter(p -> chosen(p, query, Optional.empty()))
                .map(p -> new Scored(p, p.score(clause) * p.passage().kind().weight())).sorted(order(query)).toList();
    }

    private static Hit hit(Scored scored, Clause clause) {
        Passage passage = scored.passage().passage();
        return passage.hit(scored.score(),
                Snippets.around(passage.text(), passage.span(), scored.passage().marks(clause)));
    }

    private static boolean inTime(ScannedPassage passage, Query query) {
        return query.time().map(passage::fulfils).orElse(true)
                && (query.due().any() || passage.passage().due().stream().anyMatch(query.due()::meets));
    }

    /// Whether the filters let a passage through.
    ///
    /// @param but the facet whose filter does not count
    private static boolean chosen(ScannedPassage passage, Query query, Optional<Facet> but) {
        return query.filters().entrySet().stream().filter(f -> !but.equals(Optional.of(f.getKey())))
                .allMatch(f -> f.getValue().stream().anyMatch(passage.facet(f.getKey())::contains));
    }

    private static Map<Facet, List<Results.Count>> counts(List<ScannedPassage> asked, Query query) {
        Map<Facet, List<Results.Count>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Map<String, Long> hits = new TreeMap<>();
            asked.stream().filter(p -> chosen(p, query, Optional.of(facet))).flatMap(p -> p.facet(facet).stream())
                    .forEach(value -> hits.merge(value, 1L, Long::sum));
            List<Results.Count> all = hits.entrySet().stream().map(e -> new Results.Count(e.getKey(), e.getValue()))
                    .sorted(Results.Count.MOST_FIRST).toList();
            counts.put(facet, Results.Count.shortened(all, query.filters().getOrDefault(facet, Set.of())));
        }
        return counts;
    }

    private static Comparator<Scored> order(Query query) {
        Comparator<Scored> best = Comparator.comparingDouble(Scored::score).reversed();
        Comparator<Scored> newest = Comparator.comparing(s -> s.date().orElse(LocalDate.MIN),
                Comparator.reverseOrder());
        Comparator<Scored> oldest = Comparator.comparing(s -> s.date().orElse(LocalDate.MAX));
        Comparator<Scored> place = Comparator.comparing(s -> s.passage().passage().id());
        if (query.order().isPresent()) {
            return order(query.order().get()).thenComparing(newest).thenComparing(place);
        }
        return switch (query.sort()) {
            case RELEVANCE -> best.thenComparing(newest).thenComparing(place);
            case NEWEST -> newest.thenComparing(best).thenComparing(place);
            case OLDEST -> oldest.thenComparing(best).thenComparing(place);
        };
    }

    private static Comparator<Scored> order(Query.Order order) {
        Comparator<byte[]> upwards = Arrays::compareUnsigned;
        Comparator<byte[]> keys = order.down() ? upwards.reversed() : upwards;
        Comparator<Optional<byte[]>> present = Comparator.comparing(Optional::orElseThrow, keys);
        return Comparator.comparing(s -> order.column().key(s.passage().passage()).map(ScanEngine::bytes),
                (a, b) -> a.isPresent() && b.isPresent()
                        ? present.compare(a, b)
                        : Boolean.compare(b.isPresent(), a.isPresent()));
    }

    private static byte[] bytes(String key) {
        return key.getBytes(StandardCharsets.UTF_8);
    }
}
