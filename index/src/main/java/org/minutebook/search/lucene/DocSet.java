package org.minutebook.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/// Some of the documents of one state of an index, bits for each of its segments. As a query it finds just these.
final class DocSet extends Query {

    private final IndexSearcher searcher;
    private final List<FixedBitSet> bits;

    private DocSet(IndexSearcher searcher, List<FixedBitSet> bits) {
        this.searcher = searcher;
        this.bits = bits;
    }

    /// Those that a query finds.
    static DocSet of(IndexSearcher searcher, Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        List<FixedBitSet> bits = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            FixedBitSet found = new FixedBitSet(leaf.reader().maxDoc());
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                found.or(scorer.iterator());
            }
            Bits live = leaf.reader().getLiveDocs();
            if (live != null) {
                live.applyMask(found, 0);
            }
            bits.add(found);
        }
        return new DocSet(searcher, bits);
    }

    DocSet and(DocSet other) {
        DocSet both = copy();
        for (int i = 0; i < bits.size(); i++) {
            both.bits.get(i).and(other.bits.get(i));
        }
        return both;
    }

    DocSet copy() {
        return new DocSet(searcher, bits.stream().map(FixedBitSet::clone).toList());
    }

    FixedBitSet in(LeafReaderContext leaf) {
        return bits.get(leaf.ord);
    }

    boolean contains(int document) {
        int leaf = leaf(document);
        return bits.get(leaf).get(document - searcher.getLeafContexts().get(leaf).docBase);
    }

    void add(int document) {
        int leaf = leaf(document);
        bits.get(leaf).set(document - searcher.getLeafContexts().get(leaf).docBase);
    }

    void remove(int document) {
        int leaf = leaf(document);
        bits.get(leaf).clear(document - searcher.getLeafContexts().get(leaf).docBase);
    }

    private int leaf(int document) {
        return org.apache.lucene.index.ReaderUtil.subIndex(document, searcher.getLeafContexts());
    }

    int size() {
        return bits.stream().mapToInt(FixedBitSet::cardinality).sum();
    }

    @Override
    public Weight createWeight(IndexSearcher of, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {

            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                FixedBitSet found = in(leaf);
                Scorer scorer = new ConstantScoreScorer(score(), mode,
                        new BitSetIterator(found, found.approximateCardinality()));
                return new DefaultScorerSupplier(scorer);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    @Override
    public String toString(String field) {
        return size() + " documents";
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    /// The same bits and no others like them: to compare all would take longer than what Lucene asks this for.
    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(Object other) {
        return other instanceof DocSet set && set.bits == bits;
    }

    @Override
    public int hashCode() {
        return Objects.hash(System.identityHashCode(bits));
    }
}
