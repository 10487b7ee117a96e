package org.minutebook.search.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.minutebook.search.Asked;
import org.minutebook.search.Clause;
import org.minutebook.search.Facet;
import org.minutebook.search.Hit;
import org.minutebook.search.Landing;
import org.minutebook.search.Leaves;
import org.minutebook.search.Nearness;
import org.minutebook.search.Places;
import org.minutebook.search.Query;
import org.minutebook.search.Results;
import org.minutebook.search.Snippets;
import org.minutebook.search.Why;
import org.minutebook.search.Zone;

/// One search, over one state of the index.
final class LuceneSearch {

    private static final int AT_ONCE = 1_000;

    private final IndexSearcher searcher;
    private final IndexState state;
    private final Query query;
    private final Clause clause;
    private final List<Nearness.Near<Integer>> near;
    private final DocSet whole;
    private final Ranking ranking;
    private final boolean standardLast;
    private final Asked asked;

    LuceneSearch(IndexSearcher searcher, IndexState state, Asked asked, Optional<NearestPassages> nearest)
            throws IOException {
        this.searcher = searcher;
        this.state = state;
        this.query = asked.query();
        this.clause = asked.clause();
        this.near = nearest.isPresent() ? nearest.get().near() : List.of();
        this.whole = DocSet.of(searcher, asked());
        this.asked = asked;
        this.standardLast = standardLast();
        this.ranking = new Ranking(searcher, asked, nearest, standardLast);
    }

    /// Why a passage is among the hits; empty if the index has no such passage.
    Optional<Why> why(Hit hit) throws IOException {
        return new Explaining(searcher, asked, near, standardLast).of(hit);
    }

    private boolean standardLast() throws IOException {
        DocSet standard = DocSet.of(searcher, new TermQuery(IndexedPassage.STANDARD_BUSINESS));
        return Asked.standardLast(whole.and(standard).size(), whole.size());
    }

    Results answer() throws IOException {
        Matches matches = matches();
        Map<Facet, List<Results.Count>> counts = counts(matches);
        long total = state.groups().in(matches.hits());
        int first = (int) Math.min(query.offset(), total);
        int end = (int) Math.min((long) query.offset() + query.size(), total);
        int looked = (int) Math.min(Math.max(end, Landing.AMONG), total);
        List<ScoreDoc> found = first < end ? spread(best(matches.hits(), looked)) : List.of();
        return new Results(total, first < end ? hits(found.subList(first, end)) : List.of(), counts,
                Optional.empty());
    }

    private Map<Facet, List<Results.Count>> counts(Matches matches) throws IOException {
        IndexState.CountedFor what = IndexState.CountedFor.of(asked);
        Optional<Map<Facet, List<Results.Count>>> kept = state.counts(what);
        if (kept.isPresent()) {
            return kept.get();
        }
        Map<Facet, List<Results.Count>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            counts.put(facet, new FacetCounts(facet, state, matches.but(facet))
                    .most(query.filters().getOrDefault(facet, Set.of())));
        }
        state.keep(what, counts);
        return counts;
    }

    /// How many hits there are.
    long total() throws IOException {
        return state.groups().in(matches().hits());
    }

    /// The best groups, each as the printing that is shown.
    private List<ScoreDoc> best(DocSet hits, int wanted) throws IOException {
        org.apache.lucene.search.Query among = ranking.of(hits);
        int all = hits.size();
        for (int most = Math.min(all, wanted * 2);; most = (int) Math.min(all, most * 4L)) {
            Shown shown = new Shown(state.groups(), hits);
            List<ScoreDoc> best = shown.of(searcher.search(among, most, ranking.order(), true).scoreDocs);
            if (best.size() >= wanted || most == all) {
                return best;
            }
        }
    }

    /// The same, so that no two of the first lead to one place.
    private List<ScoreDoc> spread(List<ScoreDoc> best) throws IOException {
        if (!query.bestFirst()) {
            return best;
        }
        Map<Integer, List<Landing>> landings = new HashMap<>();
        for (ScoreDoc found : best.subList(0, Math.min(Landing.AMONG, best.size()))) {
            landings.put(found.doc, landings(found));
        }
        return Landing.spread(best, found -> landings.getOrDefault(found.doc, List.of()));
    }

    /// What runs over several pages leads to that where most of what was asked stands, which takes longer to see.
    private List<Landing> landings(ScoreDoc found) throws IOException {
        Document document = searcher.storedFields().document(found.doc, IndexedPassage.OF_A_PLACE);
        Leaves leaves = IndexedPassage.leaves(document);
        List<Landing> landings = new ArrayList<>();
        landings.add(new Landing(IndexedPassage.span(document), leaves.starts().size() > 1
                ? hits(List.of(found)).getFirst().page()
                : leaves.first()));
        places(found.doc).forEach(place -> landings.add(new Landing(place.span(), place.page())));
        return landings;
    }

    /// Every hit in order.
    long each(Consumer<Hit> to) throws IOException {
        DocSet hits = matches().hits();
        org.apache.lucene.search.Query among = ranking.of(hits);
        Sort order = ranking.order();
        Shown shown = new Shown(state.groups(), hits);
        long given = 0;
        List<ScoreDoc> waiting = new ArrayList<>();
        ScoreDoc[] found = searcher.search(among, AT_ONCE, order, true).scoreDocs;
        while (found.length > 0) {
            waiting.addAll(shown.of(found));
            found = searcher.searchAfter(found[found.length - 1], among, AT_ONCE, order, true).scoreDocs;
            if (given > 0 || found.length == 0 || waiting.size() >= Landing.AMONG) {
                hits(given == 0 ? spread(waiting) : waiting).forEach(to);
                given += waiting.size();
                waiting.clear();
            }
        }
        return given;
    }

    List<Results.Count> counts(Facet facet) throws IOException {
        return new FacetCounts(facet, state, matches().hits()).all();
    }

    List<Results.Count> counts(Facet facet, String containing) throws IOException {
        return new FacetCounts(facet, state, matches().but(facet)).most(containing);
    }

    /// What fulfils the clause and stands in the query's time, and what of it the filters let through.
    private Matches matches() throws IOException {
        DocSet asked = whole.copy();
        near.forEach(n -> asked.add(n.passage()));
        return Matches.of(searcher, query.since().isPresent() ? since(asked, query.since().get()) : asked,
                query.filters());
    }

    private DocSet since(DocSet asked, Instant since) throws IOException {
        DocSet filed = asked.and(DocSet.of(searcher,
                LongField.newRangeQuery(IndexedPassage.FILED, since.toEpochMilli(), Long.MAX_VALUE)));
        state.groups().dropOlder(filed, since);
        return filed;
    }

    private org.apache.lucene.search.Query asked() {
        if (query.meaning() == Query.Meaning.ALONE) {
            return MatchNoDocsQuery.INSTANCE;
        }
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        builder.add(ClauseQueries.of(clause), BooleanClause.Occur.FILTER);
        query.time().ifPresent(time -> builder.add(ClauseQueries.of(time), BooleanClause.Occur.FILTER));
        if (!query.due().any()) {
            builder.add(ClauseQueries.due(query.due()), BooleanClause.Occur.FILTER);
        }
        return builder.build();
    }

    private List<Hit.Place> places(int shown) throws IOException {
        List<Hit.Place> places = new ArrayList<>();
        for (int printing : state.groups().printings(shown).filter(d -> d != shown).toArray()) {
            places.add(place(printing));
        }
        return places;
    }

    private Hit.Place place(int document) throws IOException {
        return IndexedPassage.place(searcher.storedFields().document(document, IndexedPassage.OF_A_PLACE));
    }

    private List<Hit> hits(List<ScoreDoc> found) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc scored : found) {
            Document document = searcher.storedFields().document(scored.doc);
            List<Hit.Mark> marks = new Places(IndexedPassage.words(document)).marks(clause);
            Hit.Snippet snippet = snippet(document, scored.doc, marks);
            hits.add(IndexedPassage.hit(document, scored.score, snippet, places(scored.doc)));
        }
        return hits;
    }

    private Hit.Snippet snippet(Document document, int number, List<Hit.Mark> marks) {
        String text = document.get(IndexedPassage.field(Zone.TEXT));
        Optional<Integer> nearest = near.stream().filter(n -> marks.isEmpty() && n.passage() == number).findFirst()
                .map(Nearness.Near::start);
        return nearest.isPresent()
                ? Snippets.at(text, IndexedPassage.span(document), nearest.get())
                : Snippets.around(text, IndexedPassage.span(document), marks);
    }
}
