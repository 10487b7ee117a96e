package org.minutebook.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.lucene.index.BinaryDocValues;
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
import org.apache.lucene.util.BytesRef;
import org.minutebook.search.Asked;
import org.minutebook.search.Clause;
import org.minutebook.search.Meant;
import org.minutebook.search.Nearness;
import org.minutebook.search.meaning.AskedMeaning;
import org.minutebook.search.meaning.Meaning;
import org.minutebook.search.meaning.Meanings;
import org.minutebook.search.meaning.PieceSigns;
import org.minutebook.search.meaning.Vector;

/// Finds the passages that are near a meaning, by the graph of their windows.
final class NearestPassages {

    private static final int FIRST = 4 * Nearness.MOST;

    private final IndexSearcher searcher;
    private final String field;
    private final AskedMeaning asked;
    private final Optional<Query> within;
    private final Map<PieceSigns, Double> alike = new HashMap<>();
    private final List<Nearness.Near<Integer>> near;

    /// @param within what passages must fulfil; anything will do if empty
    NearestPassages(IndexSearcher searcher, String model, AskedMeaning asked, Optional<Query> within)
            throws IOException {
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
        Optional<AskedMeaning> asked = meant.flatMap(m -> meanings.get().ofQuestion(m.words()));
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
        Optional<Nearness.Near<Integer>> near = near(passage);
        return near.isPresent() ? OptionalDouble.of(near.get().similarity()) : OptionalDouble.empty();
    }

    /// A passage, and how near the nearest of its windows is as a whole.
    private record Whole(int passage, double similarity) {}

    private List<Nearness.Near<Integer>> look() throws IOException {
        List<Whole> found = List.of();
        int wanted = FIRST;
        do {
            found = nearest(wanted);
            wanted *= 4;
        } while (found.size() >= wanted / 4 && found.getLast().similarity() >= least(found));
        double least = least(found);
        List<Nearness.Near<Integer>> known = new ArrayList<>();
        for (Whole whole : found) {
            if (whole.similarity() >= least) {
                near(whole.passage()).ifPresent(known::add);
            }
        }
        return Nearness.enough(known.stream());
    }

    private static double least(List<Whole> found) {
        return Nearness.least(found.stream().mapToDouble(Whole::similarity));
    }

    private List<Whole> nearest(int count) throws IOException {
        Query filter = within.isPresent()
                ? new ToChildBlockJoinQuery(within.get(), IndexedMeaning.PASSAGE_BITS)
                : null;
        Query query = new DiversifyingChildrenByteKnnVectorQuery(field, asked.whole().bytes(), filter, count,
                IndexedMeaning.PASSAGE_BITS);
        List<Whole> passages = new ArrayList<>();
        for (ScoreDoc window : searcher.search(query, count).scoreDocs) {
            passages.add(whole(window.doc));
        }
        passages.sort(Comparator.comparingDouble(Whole::similarity).reversed().thenComparingInt(Whole::passage));
        return passages;
    }

    private Whole whole(int window) throws IOException {
        LeafReaderContext leaf = leaf(window);
        int inLeaf = window - leaf.docBase;
        ByteVectorValues wholes = leaf.reader().getByteVectorValues(field);
        KnnVectorValues.DocIndexIterator at = wholes.iterator();
        at.advance(inLeaf);
        double similarity = asked.whole().similarity(Vector.of(wholes.vectorValue(at.index())));
        return new Whole(leaf.docBase + IndexedMeaning.PASSAGE_BITS.getBitSet(leaf).nextSetBit(inLeaf), similarity);
    }

    private Optional<Nearness.Near<Integer>> near(int passage) throws IOException {
        return Nearness.of(passage, windows(passage), asked, this::alike);
    }

    /// What many papers print is compared once.
    private double alike(PieceSigns window) {
        return Objects.requireNonNull(alike.computeIfAbsent(window, asked::alike));
    }

    /// The windows of a passage: the documents before it, back to the passage before.
    private List<Nearness.Seen> windows(int passage) throws IOException {
        LeafReaderContext leaf = leaf(passage);
        ByteVectorValues wholes = leaf.reader().getByteVectorValues(field);
        List<Nearness.Seen> windows = new ArrayList<>();
        if (wholes == null) {
            return windows;
        }
        int last = passage - leaf.docBase;
        int first = last == 0 ? 0 : IndexedMeaning.PASSAGE_BITS.getBitSet(leaf).prevSetBit(last - 1) + 1;
        BinaryDocValues pieces = DocValues.getBinary(leaf.reader(), IndexedMeaning.PIECES);
        NumericDocValues starts = DocValues.getNumeric(leaf.reader(), IndexedMeaning.START);
        KnnVectorValues.DocIndexIterator at = wholes.iterator();
        for (int window = first == last ? last : at.advance(first); window < last; window = at.nextDoc()) {
            pieces.advanceExact(window);
            starts.advanceExact(window);
            BytesRef signs = pieces.binaryValue();
            windows.add(new Nearness.Seen((int) starts.longValue(),
                    new Meaning(Vector.of(wholes.vectorValue(at.index())), PieceSigns.of(wholes.dimension(),
                            Arrays.copyOfRange(signs.bytes, signs.offset, signs.offset + signs.length)))));
        }
        return windows;
    }

    private LeafReaderContext leaf(int document) {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        return leaves.get(ReaderUtil.subIndex(document, leaves));
    }
}
