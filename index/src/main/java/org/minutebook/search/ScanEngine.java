package org.minutebook.search;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.library.Holding;
import org.minutebook.search.meaning.Meanings;
import org.minutebook.search.meaning.AskedMeaning;

/// Looks at every passage for every query, in memory. For small libraries, and as the oracle that other engines are
/// tested against: slow, and simple enough to be seen to be right.
public final class ScanEngine implements SearchEngine {

    private final Map<DocumentId, List<ScannedPassage>> waiting = new TreeMap<>();
    private final Optional<Meanings> meanings;
    private final Map<DocumentId, Set<Prompt>> waitingPrompts = new TreeMap<>();
    private volatile ScannedGroups groups = new ScannedGroups(List.of());
    private volatile Supplier<Thesaurus> thesaurus = () -> Thesaurus.NONE;
    private volatile List<Set<Prompt>> prompts = List.of();

    /// An engine that goes by words alone.
    public ScanEngine() {
        this.meanings = Optional.empty();
    }

    /// An engine that goes by meanings too.
    public ScanEngine(Meanings meanings) {
        this.meanings = Optional.of(meanings);
    }

    @Override
    public synchronized void add(Holding holding) {
        List<Passage> all = Passages.of(holding);
        Optional<List<List<Nearness.Seen>>> seen = meanings.flatMap(m -> Nearness.seen(holding.id(), all, m));
        waiting.put(holding.id(), IntStream.range(0, all.size())
                .mapToObj(i -> new ScannedPassage(all.get(i), seen.map(s -> s.get(i)).orElse(List.of()))).toList());
        waitingPrompts.put(holding.id(), all.isEmpty() ? Set.of() : Prompt.of(holding.filing(), all));
    }

    @Override
    public synchronized void remove(Collection<DocumentId> documents) {
        documents.forEach(waiting::remove);
        documents.forEach(waitingPrompts::remove);
    }

    @Override
    public synchronized void commit() {
        groups = new ScannedGroups(waiting.values().stream().flatMap(List::stream).toList());
        prompts = List.copyOf(waitingPrompts.values());
    }

    @Override
    public void understand(Supplier<Thesaurus> asThisSays) {
        thesaurus = asThisSays;
    }

    @Override
    public Results search(Query query) {
        ScannedGroups all = groups;
        Asked asked = asked(all, query);
        return asked.told(answer(all, query, asked.clause()));
    }

    @Override
    public long each(Query query, Consumer<Hit> to) {
        ScannedGroups all = groups;
        Clause clause = asked(all, query).clause();
        List<Scored> found = found(all, query, clause);
        found.forEach(s -> to.accept(s.hit(all, clause)));
        return found.size();
    }

    private Asked asked(ScannedGroups all, Query query) {
        return Asked.of(query, thesaurus.get(), new ScannedWords(all.passages()));
    }

    @Override
    public List<Results.Count> counts(Query query, Facet facet) {
        ScannedGroups all = groups;
        List<ScannedPassage> found = asked(all, query, asked(all, query).clause()).stream()
                .filter(p -> chosen(p, query, Optional.empty())).toList();
        return counted(found, facet).sorted(Comparator.comparing(Results.Count::value)).toList();
    }

    @Override
    public List<Results.Count> counts(Query query, Facet facet, String containing) {
        String wanted = Results.Count.folded(containing);
        ScannedGroups all = groups;
        List<ScannedPassage> let = asked(all, query, asked(all, query).clause()).stream()
                .filter(p -> chosen(p, query, Optional.of(facet))).toList();
        return counted(let, facet).filter(c -> Results.Count.folded(c.value()).contains(wanted))
                .sorted(Results.Count.MOST_FIRST).limit(facet.most()).toList();
    }

    @Override
    public Optional<Why> why(Query query, Hit hit) {
        ScannedGroups all = groups;
        Asked asked = asked(all, query);
        List<Nearness.Near<ScannedPassage>> near = near(all, asked).values().stream()
                .sorted(Comparator.comparingDouble((Nearness.Near<ScannedPassage> n) -> n.similarity()).reversed())
                .toList();
        return all.passages().stream().filter(p -> p.passage().id().equals(hit.id())).findFirst()
                .map(p -> p.why(asked.clause(), Nearness.told(near, p), placed(all, asked, p), query.filters()));
    }

    private static Why.Placed placed(ScannedGroups all, Asked asked, ScannedPassage passage) {
        int exact = (int) asked.question().exact().stream().filter(passage::fulfils).count();
        boolean last = asked.query().bestFirst() && passage.passage().nature().standard()
                && standardLast(all, asked.query(), asked.clause());
        return new Why.Placed(0, exact, false, last, newness(all, asked.query(), passage));
    }

    private static double newness(ScannedGroups all, Query query, ScannedPassage passage) {
        Optional<LocalDate> latest = all.passages().stream().flatMap(p -> p.passage().setting().date().stream())
                .max(LocalDate::compareTo);
        return query.sort() == Query.Sort.RECENT && latest.isPresent()
                ? passage.passage().setting().date()
                        .map(d -> Newness.factor(ChronoUnit.DAYS.between(d, latest.get()))).orElse(1.0)
                : 1;
    }

    @Override
    public List<Suggestion> suggest(String typed, int most) {
        return new Suggestions(this::prompts, query -> search(query).total()).to(typed, most);
    }

    private Map<Prompt, Integer> prompts(String start) {
        Map<Prompt, Integer> papers = new TreeMap<>();
        prompts.stream().flatMap(Set::stream).filter(p -> p.starts().stream().anyMatch(s -> s.startsWith(start)))
                .forEach(p -> papers.merge(p, 1, Integer::sum));
        return papers;
    }

    @Override
    public void close() {
        groups = new ScannedGroups(List.of());
        prompts = List.of();
    }

    private record Scored(ScannedPassage passage, double score, Optional<Integer> nearest) {

        Scored ranked(double as) {
            return new Scored(passage, as, nearest);
        }

        Hit hit(ScannedGroups all, Clause clause) {
            Passage found = passage.passage();
            List<Hit.Mark> marks = passage.marks(clause);
            Hit.Snippet snippet = marks.isEmpty() && nearest.isPresent()
                    ? Snippets.at(found.text(), found.span(), nearest.get())
                    : Snippets.around(found.text(), found.span(), marks);
            return found.hit(score, snippet, all.places(found));
        }

        Optional<LocalDate> date() {
            return passage.passage().setting().date();
        }
    }

    private Results answer(ScannedGroups all, Query query, Clause clause) {
        List<Scored> found = found(all, query, clause);
        List<Hit> hits = found.stream().skip(query.offset()).limit(query.size()).map(s -> s.hit(all, clause)).toList();
        return new Results(found.size(), hits, counts(asked(all, query, clause), query), Optional.empty());
    }

    private List<ScannedPassage> asked(ScannedGroups all, Query query, Clause clause) {
        Set<ScannedPassage> near = near(all, asked(all, query)).keySet();
        return all.passages().stream().filter(p -> inTime(p, query))
                .filter(p -> near.contains(p) || (query.meaning() != Query.Meaning.ALONE && p.fulfils(clause)))
                .filter(p -> query.since().isEmpty() || all.isNew(p, query.since().get())).toList();
    }

    /// One for each group, as it is to be shown, in the order of the best of its printings.
    private List<Scored> found(ScannedGroups all, Query query, Clause clause) {
        Map<ScannedPassage, Nearness.Near<ScannedPassage>> near = near(all, asked(all, query));
        Map<String, List<Scored>> found = new LinkedHashMap<>();
        asked(all, query, clause).stream().filter(p -> chosen(p, query, Optional.empty()))
                .map(p -> scored(p, clause, Optional.ofNullable(near.get(p))))
                .map(s -> s.ranked(s.score() * newness(all, query, s.passage())))
                .sorted(order(query, standardLast(all, query, clause)))
                .forEach(s -> found.computeIfAbsent(ScannedGroups.group(s.passage()), g -> new ArrayList<>()).add(s));
        List<Scored> shown = found.values().stream().map(ScanEngine::shown).toList();
        return query.bestFirst() ? Landing.spread(shown, s -> Landing.of(s.hit(all, clause))) : shown;
    }

    private static boolean standardLast(ScannedGroups all, Query query, Clause clause) {
        List<ScannedPassage> whole = query.meaning() == Query.Meaning.ALONE
                ? List.of()
                : all.passages().stream().filter(p -> inTime(p, query) && p.fulfils(clause)).toList();
        return Asked.standardLast(whole.stream().filter(p -> p.passage().nature().standard()).count(), whole.size());
    }

    private static Scored shown(List<Scored> printings) {
        ScannedPassage first = ScannedGroups.first(printings.stream().map(Scored::passage).toList());
        return printings.stream().filter(s -> s.passage().equals(first)).findFirst().orElseThrow()
                .ranked(printings.getFirst().score());
    }

    private static Scored scored(ScannedPassage passage, Clause clause,
            Optional<Nearness.Near<ScannedPassage>> near) {
        double score = passage.score(clause) * passage.passage().kind().weight();
        return new Scored(passage, score + near.map(Nearness.Near::similarity).orElse(0.0),
                near.map(Nearness.Near::start));
    }

    private Map<ScannedPassage, Nearness.Near<ScannedPassage>> near(ScannedGroups all, Asked asking) {
        Query query = asking.query();
        Optional<Meant> meant = meanings.isEmpty() || query.meaning() == Query.Meaning.OFF
                ? Optional.empty()
                : Meant.of(asking.words());
        Optional<AskedMeaning> asked = meant.flatMap(m -> meanings.flatMap(k -> k.ofQuestion(m.words())));
        if (asked.isEmpty()) {
            return Map.of();
        }
        Clause hard = meant.get().hard();
        List<Nearness.Near<ScannedPassage>> known = all.passages().stream().filter(p -> inTime(p, query))
                .filter(p -> p.fulfils(hard)).flatMap(p -> p.nearness(asked.get()).stream()).toList();
        double least = Nearness.least(known.stream().mapToDouble(Nearness.Near::whole));
        return Nearness.enough(known.stream().filter(n -> n.whole() >= least)).stream()
                .collect(Collectors.toMap(Nearness.Near::passage, Function.identity()));
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
                .allMatch(f -> passage.answers(f.getKey(), f.getValue()));
    }

    private static Map<Facet, List<Results.Count>> counts(List<ScannedPassage> asked, Query query) {
        Map<Facet, List<Results.Count>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<ScannedPassage> let = asked.stream().filter(p -> chosen(p, query, Optional.of(facet))).toList();
            List<Results.Count> all = counted(let, facet).sorted(Results.Count.MOST_FIRST).toList();
            counts.put(facet, Results.Count.shortened(all, facet, query.filters().getOrDefault(facet, Set.of())));
        }
        return counts;
    }

    /// How many groups have each value.
    private static Stream<Results.Count> counted(List<ScannedPassage> passages, Facet facet) {
        Map<String, Set<String>> having = new TreeMap<>();
        passages.forEach(p -> p.facet(facet)
                .forEach(v -> having.computeIfAbsent(v, x -> new HashSet<>()).add(ScannedGroups.group(p))));
        return having.entrySet().stream().map(e -> new Results.Count(e.getKey(), e.getValue().size()));
    }

    private static Comparator<Scored> order(Query query, boolean standardLast) {
        Comparator<Scored> tier = Comparator.comparing(s -> standardLast && s.passage().passage().nature().standard());
        Comparator<Scored> best = Comparator.comparingDouble(Scored::score).reversed();
        Comparator<Scored> newest = Comparator.comparing(s -> s.date().orElse(LocalDate.MIN),
                Comparator.reverseOrder());
        Comparator<Scored> oldest = Comparator.comparing(s -> s.date().orElse(LocalDate.MAX));
        Comparator<Scored> place = Comparator.comparing(s -> s.passage().passage().id());
        Comparator<Scored> filed = Comparator.comparing(
                s -> s.passage().passage().printing().filed().map(Instant::toEpochMilli).orElse(Long.MIN_VALUE),
                Comparator.reverseOrder());
        if (query.order().isPresent()) {
            return order(query.order().get()).thenComparing(newest).thenComparing(place);
        }
        return switch (query.sort()) {
            case RELEVANCE, RECENT -> tier.thenComparing(best).thenComparing(newest).thenComparing(place);
            case NEWEST -> newest.thenComparing(best).thenComparing(place);
            case OLDEST -> oldest.thenComparing(best).thenComparing(place);
            case FILED -> filed.thenComparing(newest).thenComparing(place);
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
