package org.minutebook.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;
import org.minutebook.search.Facet;

/// The values of one facet in one state of an index, by number in order of their UTF-8 bytes. Thread-safe.
final class FacetValues {

    private final List<LeafReaderContext> leaves;
    private final String field;
    private final OrdinalMap numbers;

    FacetValues(IndexReader reader, Facet facet) throws IOException {
        this.leaves = reader.leaves();
        this.field = IndexedPassage.field(facet);
        SortedSetDocValues[] each = new SortedSetDocValues[leaves.size()];
        for (int i = 0; i < each.length; i++) {
            each[i] = in(leaves.get(i));
        }
        this.numbers = OrdinalMap.build(null, each, PackedInts.DEFAULT);
    }

    private SortedSetDocValues in(LeafReaderContext leaf) throws IOException {
        return DocValues.getSortedSet(leaf.reader(), field);
    }

    /// For each value how many groups of a set have it.
    int[] counts(DocSet set, Groups groups) throws IOException {
        int[] counts = new int[Math.toIntExact(numbers.getValueCount())];
        if (counts.length > 0) {
            Repeats repeats = new Repeats(groups.count());
            for (LeafReaderContext leaf : leaves) {
                count(leaf, set.in(leaf), groups, repeats, counts);
            }
        }
        return counts;
    }

    private void count(LeafReaderContext leaf, FixedBitSet set, Groups groups, Repeats repeats, int[] counts)
            throws IOException {
        SortedSetDocValues values = in(leaf);
        LongValues global = numbers.getGlobalOrds(leaf.ord);
        SortedDocValues single = DocValues.unwrapSingleton(values);
        DocIdSetIterator having = ConjunctionUtils
                .intersectIterators(List.of(values, new BitSetIterator(set, set.approximateCardinality())));
        for (int d = having.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = having.nextDoc()) {
            int group = groups.of(leaf.docBase + d);
            int of = single == null ? values.docValueCount() : 1;
            for (int i = 0; i < of; i++) {
                int value = (int) global.get(single == null ? values.nextOrd() : single.ordValue());
                if (group < 0 || repeats.isFirst(group, value)) {
                    counts[value]++;
                }
            }
        }
    }

    String value(int number) throws IOException {
        SortedSetDocValues values = in(leaves.get(numbers.getFirstSegmentNumber(number)));
        return values.lookupOrd(numbers.getFirstSegmentOrd(number)).utf8ToString();
    }

    /// A value's number; empty if no passage has it.
    OptionalInt number(String value) throws IOException {
        BytesRef bytes = new BytesRef(value);
        for (LeafReaderContext leaf : leaves) {
            long there = in(leaf).lookupTerm(bytes);
            if (there >= 0) {
                return OptionalInt.of((int) numbers.getGlobalOrds(leaf.ord).get(there));
            }
        }
        return OptionalInt.empty();
    }

    /// The numbers of the values that something has.
    static List<Integer> had(int[] counts) {
        List<Integer> had = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                had.add(i);
            }
        }
        return had;
    }
}
