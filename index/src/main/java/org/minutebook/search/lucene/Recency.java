package org.minutebook.search.lucene;

import java.io.IOException;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.minutebook.search.Newness;

/// How much more a passage counts for being new, for [Newness].
final class Recency extends DoubleValuesSource {

    private final long latest;

    private Recency(long latest) {
        this.latest = latest;
    }

    /// Beside the latest passage of an index.
    static Recency in(IndexReader reader) throws IOException {
        byte[] day = PointValues.getMaxPackedValue(reader, IndexedPassage.DAY);
        return new Recency(day == null ? 0 : LongPoint.decodeDimension(day, 0));
    }

    @Override
    public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
        NumericDocValues days = DocValues.getNumeric(leaf.reader(), IndexedPassage.DAY);
        return new DoubleValues() {
            private double factor = 1;

            @Override
            public double doubleValue() {
                return factor;
            }

            @Override
            public boolean advanceExact(int document) throws IOException {
                factor = days.advanceExact(document) ? Newness.factor(latest - days.longValue()) : 1;
                return true;
            }
        };
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
        return DocValues.isCacheable(leaf, IndexedPassage.DAY);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Recency recency && recency.latest == latest;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(latest);
    }

    @Override
    public String toString() {
        return "recency";
    }
}
