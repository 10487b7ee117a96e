package org.minutebook.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.minutebook.search.Clause;
import org.minutebook.search.Facet;
import org.minutebook.search.Hit;
import org.minutebook.search.Nearness;
import org.minutebook.search.Query;
import org.minutebook.search.Question;
import org.minutebook.search.Results;
import org.minutebook.search.Snippets;
import org.minutebook.search.Zone;

/// One search, over one state of the index.
final class LuceneSearch {

    private static final int AT_ONCE = 1_000;

    private final IndexSearcher searcher;
    private final SortedSetDocValuesReaderState facetState;
    private final Query query;
    private final Question question;
    private final List<Nearness.Near<Integer>> near;

    LuceneSearch(IndexSearcher searcher, SortedSetDocValuesReaderState facetState, Query query, Question question,
            List<Nearness.Near<Integer>> near) {
        this.searcher = searcher;
        this.facetState = facetState;
        this.query = query;
        this.question = question;
        this.near = near;
    }

    Results answer(Clause clause) throws IOException {
        DrillDownQuery narrowed = narrowed(clause);
        int wanted = Math.clamp((long) query.offset() + query.size(), 1, searcher.getIndexReader().maxDoc());
        DrillSideways.DrillSidewaysResult found = new DrillSideways(searcher, IndexedPassage.FACETS, facetState)
                .search(narrowed, null, null, wanted, order(), true);
        ScoreDoc[] all = found.hits.scoreDocs;
        List<ScoreDoc> asked = List.of(all).subList(Math.min(query.offset(), all.length),
                (int) Math.min((long) query.offset() + query.size(), all.length));
        return new Results(found.hits.totalHits.value(), hits(asked, clause), counts(found.facets), Optional.empty());
    }

    /// Every hit in order.
    long each(Clause clause, Consumer<Hit> to) throws IOException {
        DrillDownQuery narrowed = narrowed(clause);
        long given = 0;
        ScoreDoc[] found = searcher.search(narrowed, AT_ONCE, order(), true).scoreDocs;
        while (found.length > 0) {
            hits(List.of(found), clause).forEach(to);
            given += found.length;
            found = searcher.searchAfter(found[found.length - 1], narrowed, AT_ONCE, order(), true).scoreDocs;
        }
        return given;
    }

    List<Results.Count> counts(Clause clause, Facet facet) throws IOException {
        FacetsCollector found = searcher.search(narrowed(clause), new FacetsCollectorManager());
        FacetResult all = new SortedSetDocValuesFacetCounts(facetState, found)
                .getAllChildren(IndexedPassage.dimension(facet));
        return all == null
                ? List.of()
                : Stream.of(all.labelValues).map(v -> new Results.Count(v.label, v.value.longValue()))
                        .sorted(Comparator.comparing(Results.Count::value)).toList();
    }

    private DrillDownQuery narrowed(Clause clause) throws IOException {
        org.apache.lucene.search.Query words = query.meaning() == Query.Meaning.ALONE
                ? MatchNoDocsQuery.INSTANCE
                : ranked(clause);
        if (near.isEmpty()) {
            return narrowed(words);
        }
        ScoreDoc[] best = searcher.search(narrowed(words), Fusion.RANKS).scoreDocs;
        return narrowed(Fusion.of(words, best, near));
    }

    private DrillDownQuery narrowed(org.apache.lucene.search.Query found) {
        DrillDownQuery narrowed = new DrillDownQuery(IndexedPassage.FACETS, found);
        query.filters().forEach((facet, values) -> values
                .forEach(value -> narrowed.add(IndexedPassage.dimension(facet), value)));
        return narrowed;
    }

    private org.apache.lucene.search.Query ranked(Clause clause) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        builder.add(ClauseQueries.of(clause), BooleanClause.Occur.MUST);
        query.time().ifPresent(time -> builder.add(ClauseQueries.of(time), BooleanClause.Occur.FILTER));
        if (!query.due().any()) {
            builder.add(ClauseQueries.due(query.due()), BooleanClause.Occur.FILTER);
        }
        if (!question.run().isEmpty()) {
            builder.add(ClauseQueries.together(question.run()), BooleanClause.Occur.SHOULD);
        }
        return FunctionScoreQuery.boostByValue(builder.build(),
                DoubleValuesSource.fromFloatField(IndexedPassage.WEIGHT));
    }

    private Sort order() {
        SortField newest = new SortField(IndexedPassage.DAY, SortField.Type.LONG, true, Long.MIN_VALUE);
        SortField oldest = new SortField(IndexedPassage.DAY, SortField.Type.LONG, false, Long.MAX_VALUE);
        SortField place = new SortField(IndexedPassage.ID, SortField.Type.STRING);
        if (query.order().isPresent()) {
            boolean down = query.order().get().down();
            String field = IndexedPassage.field(query.order().get().column());
            // What has no value comes last; "first" and "last" turn round with the order.
            return new Sort(new SortField(field, SortField.Type.STRING, down,
                    down ? SortField.STRING_FIRST : SortField.STRING_LAST), newest, place);
        }
        return switch (query.sort()) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, newest, place);
            case NEWEST -> new Sort(newest, SortField.FIELD_SCORE, place);
            case OLDEST -> new Sort(oldest, SortField.FIELD_SCORE, place);
        };
    }

    private List<Hit> hits(List<ScoreDoc> found, Clause clause) throws IOException {
        int[] documents = found.stream().mapToInt(d -> d.doc).toArray();
        Optional<org.apache.lucene.search.Query> marking = ClauseQueries.marks(clause);
        List<List<Hit.Mark>> marks = marking.isPresent() && documents.length > 0
                ? new TextMarks(searcher).of(marking.get(), documents)
                : Collections.nCopies(documents.length, List.of());
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < documents.length; i++) {
            Document document = searcher.storedFields().document(documents[i]);
            Hit.Snippet snippet = snippet(document, documents[i], marks.get(i));
            hits.add(IndexedPassage.hit(document, found.get(i).score, snippet));
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

    private Map<Facet, List<Results.Count>> counts(Facets facets) throws IOException {
        Map<Facet, List<Results.Count>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            String dimension = IndexedPassage.dimension(facet);
            List<Results.Count> values = new ArrayList<>();
            FacetResult top = facets.getTopChildren(Results.Count.MOST, dimension);
            if (top != null) {
                for (LabelAndValue value : top.labelValues) {
                    values.add(new Results.Count(value.label, value.value.longValue()));
                }
            }
            counts.put(facet, withChosen(values, facet, facets));
        }
        return counts;
    }

    private List<Results.Count> withChosen(List<Results.Count> top, Facet facet, Facets facets) throws IOException {
        Set<String> chosen = query.filters().getOrDefault(facet, Set.of());
        List<Results.Count> counts = new ArrayList<>(top);
        for (String value : chosen.stream().sorted().toList()) {
            if (top.stream().noneMatch(c -> c.value().equals(value))) {
                long hits = facets.getSpecificValue(IndexedPassage.dimension(facet), value).longValue();
                counts.add(new Results.Count(value, Math.max(0, hits)));
            }
        }
        return counts;
    }
}
