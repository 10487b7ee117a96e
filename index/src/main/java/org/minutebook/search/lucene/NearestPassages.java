package org.minutebook.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.join.DiversifyingChildrenByteKnnVectorQuery;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.util.BitSet;
import org.minutebook.search.Asked;
import org.minutebook.search.Clause;
import org.minutebook.search.Meant;
import org.minutebook.search.Nearness;
import org.minutebook.search.meaning.Meanings;
import org.minutebook.search.meaning.Vector;

/// Finds the passages that are near a meaning, by the graph of their windows.
final class NearestPassages {

    private static final int FIRST = 4 * Nearness.MOST;

    private final IndexSearcher searcher;
    private final String field;
    private final Vector asked;
    private final Optional<Query> within;
    private final List<Nearness.Near<Integer>> near;

    /// @param within what passages must fulfil; anything will do if empty
    NearestPassages(IndexSearcher searcher, String model, Vector asked, Optional<Query> within) throws IOException {
        this.searcher = searcher;
        this.field = IndexedMeaning.field(model);
        this.asked = asked;
        this.within = within;
        this.near = look();
    }

    /// What is near to a query; empty where the query is not to be answered by meaning, or cannot be.
    static Optional<NearestPassages> to(Asked asking, Optional<Meanings> meanings, IndexSearcher searcher)
            throws IOException {
        org.minutebook.search.Query query = asking.query();
        if (meanings.isEmpty() || query.meaning() == org.minutebook.search.Query.Meaning.OFF) {
            return Optional.empty();
        }
        Optional<Meant> meant = Meant.of(asking.words());
        Optional<Vector> asked = meant.flatMap(m -> meanings.get().ofQuestion(m.words()));
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(new NearestPassages(searcher, meanings.get().name(), asked.get(),
                        within(query, meant.get().hard())));
    }

    private static Optional<Query> within(org.minutebook.search.Query query, Clause hard) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        if (!(hard instanceof Clause.Everything)) {
            builder.add(ClauseQueries.of(hard), BooleanClause.Occur.FILTER);
        }
        query.time().ifPresent(time -> builder.add(ClauseQueries.of(time), BooleanClause.Occur.FILTER));
        if (!query.due().any()) {
            builder.add(ClauseQueries.due(query.due()), BooleanClause.Occur.FILTER);
        }
        BooleanQuery within = builder.build();
        return within.clauses().isEmpty() ? Optional.empty() : Optional.of(within);
    }

    /// Those that are near enough, nearest first.
    List<Nearness.Near<Integer>> near() {
        return near;
    }

    /// How near any passage is; empty where its meaning is not known.
    OptionalDouble similarity(int passage) throws IOException {
        LeafReaderContext leaf = leaf(passage);
        ByteVectorValues vectors = leaf.reader().getByteVectorValues(field);
        if (vectors == null) {
            return OptionalDouble.empty();
        }
        int last = passage - leaf.docBase;
        int first = last == 0 ? 0 : IndexedMeaning.PASSAGE_BITS.getBitSet(leaf).prevSetBit(last - 1) + 1;
        KnnVectorValues.DocIndexIterator at = vectors.iterator();
        OptionalDouble nearest = OptionalDouble.empty();
        for (int window = first == last ? last : at.advance(first); window < last; window = at.nextDoc()) {
            double similarity = asked.similarity(Vector.of(vectors.vectorValue(at.index())));
            nearest = OptionalDouble.of(Math.max(similarity, nearest.orElse(similarity)));
        }
        return nearest;
    }

    private List<Nearness.Near<Integer>> look() throws IOException {
        List<Nearness.Near<Integer>> found = List.of();
        int wanted = FIRST;
        do {
            found = nearest(wanted);
            wanted *= 4;
        } while (found.size() >= wanted / 4 && found.getLast().similarity() >= least(found));
        double least = least(found);
        return found.stream().filter(n -> n.similarity() >= least).toList();
    }

    private static double least(List<Nearness.Near<Integer>> near) {
        return Nearness.least(near.stream().mapToDouble(Nearness.Near::similarity));
    }

    private List<Nearness.Near<Integer>> nearest(int count) throws IOException {
        Query filter = within.isPresent()
                ? new ToChildBlockJoinQuery(within.get(), IndexedMeaning.PASSAGE_BITS)
                : null;
        Query query = new DiversifyingChildrenByteKnnVectorQuery(field, asked.bytes(), filter, count,
                IndexedMeaning.PASSAGE_BITS);
        List<Nearness.Near<Integer>> passages = new ArrayList<>();
        for (ScoreDoc window : searcher.search(query, count).scoreDocs) {
            passages.add(near(window.doc));
        }
        passages.sort(Comparator.comparingDouble((Nearness.Near<Integer> n) -> n.similarity()).reversed()
                .thenComparing(Nearness.Near::passage));
        return passages;
    }

    private Nearness.Near<Integer> near(int window) throws IOException {
        LeafReaderContext leaf = leaf(window);
        int inLeaf = window - leaf.docBase;
        ByteVectorValues vectors = leaf.reader().getByteVectorValues(field);
        KnnVectorValues.DocIndexIterator at = vectors.iterator();
        at.advance(inLeaf);
        double similarity = asked.similarity(Vector.of(vectors.vectorValue(at.index())));
        NumericDocValues starts = DocValues.getNumeric(leaf.reader(), IndexedMeaning.START);
        starts.advance(inLeaf);
        BitSet passages = IndexedMeaning.PASSAGE_BITS.getBitSet(leaf);
        return new Nearness.Near<>(leaf.docBase + passages.nextSetBit(inLeaf), similarity,
                (int) starts.longValue());
    }

    private LeafReaderContext leaf(int document) {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        return leaves.get(ReaderUtil.subIndex(document, leaves));
    }
}
