package org.minutebook.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Finds documents of one state of the index by their numbers, each with a score of its own.
final class GivenDocuments extends Query {

    private final int[] documents;
    private final float[] scores;

    /// @param scored a score for each document
    GivenDocuments(Map<Integer, Float> scored) {
        TreeMap<Integer, Float> inOrder = new TreeMap<>(scored);
        this.documents = inOrder.keySet().stream().mapToInt(Integer::intValue).toArray();
        this.scores = new float[documents.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Objects.requireNonNull(inOrder.get(documents[i]));
        }
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new Weight(this) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                int from = first(leaf.docBase);
                int to = first(leaf.docBase + leaf.reader().maxDoc());
                return from == to ? null : supplier(new Slice(leaf.docBase, from, to, boost));
            }

            @Override
            public Explanation explain(LeafReaderContext leaf, int document) {
                int at = Arrays.binarySearch(documents, leaf.docBase + document);
                return at < 0 ? Explanation.noMatch("not given") : Explanation.match(boost * scores[at], "given");
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    private int first(int document) {
        int at = Arrays.binarySearch(documents, document);
        return at < 0 ? -at - 1 : at;
    }

    private ScorerSupplier supplier(Slice slice) {
        return new ScorerSupplier() {
            @Override
            public Scorer get(long leadCost) {
                return new Given(slice);
            }

            @Override
            public long cost() {
                return (long) slice.to() - slice.from();
            }
        };
    }

    /// The documents that lie in one segment.
    private record Slice(int base, int from, int to, float boost) {}

    private final class Given extends Scorer {

        private final Slice slice;
        private final DocIdSetIterator iterator;
        private int at;

        Given(Slice slice) {
            this.slice = slice;
            this.at = slice.from() - 1;
            this.iterator = new DocIdSetIterator() {
                @Override
                public int docID() {
                    return document();
                }

                @Override
                public int nextDoc() {
                    at++;
                    return document();
                }

                @Override
                public int advance(int target) throws IOException {
                    return slowAdvance(target);
                }

                @Override
                public long cost() {
                    return (long) slice.to() - slice.from();
                }
            };
        }

        private int document() {
            return at < slice.from()
                    ? -1
                    : at < slice.to() ? documents[at] - slice.base() : DocIdSetIterator.NO_MORE_DOCS;
        }

        @Override
        public int docID() {
            return document();
        }

        @Override
        public DocIdSetIterator iterator() {
            return iterator;
        }

        @Override
        public float score() {
            return scores[at] * slice.boost();
        }

        @Override
        public float getMaxScore(int upTo) {
            float most = 0;
            for (int i = slice.from(); i < slice.to(); i++) {
                most = Math.max(most, scores[i] * slice.boost());
            }
            return most;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "GivenDocuments(" + documents.length + ")";
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && other instanceof GivenDocuments given
                && Arrays.equals(documents, given.documents) && Arrays.equals(scores, given.scores);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + Arrays.hashCode(documents);
    }
}
