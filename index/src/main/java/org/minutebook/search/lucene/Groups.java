package org.minutebook.search.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/// Which documents of one state of an index are printings of one and the same. Only groups of two and more are kept; a
/// document that is in none stands for itself. Immutable.
final class Groups {

    private static final int ALONE = -1;

    private final int[] groupOf;
    /// The members of group g are `members[starts[g]]` up to `members[starts[g + 1] - 1]`, the one to show first.
    private final int[] starts;
    private final int[] members;
    /// When the first of each group's printings was filed, as milliseconds.
    private final long[] filed;

    private Groups(int[] groupOf, int[] starts, int[] members, long[] filed) {
        this.groupOf = groupOf;
        this.starts = starts;
        this.members = members;
        this.filed = filed;
    }

    static Groups of(IndexReader reader) throws IOException {
        long[] keys = new long[reader.maxDoc()];
        long[] precedences = new long[reader.maxDoc()];
        int[] documents = new int[reader.maxDoc()];
        int count = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues group = DocValues.getNumeric(leaf.reader(), IndexedPassage.GROUP);
            NumericDocValues precedence = DocValues.getNumeric(leaf.reader(), IndexedPassage.PRECEDENCE);
            Bits live = leaf.reader().getLiveDocs();
            for (int d = group.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = group.nextDoc()) {
                if ((live == null || live.get(d)) && precedence.advanceExact(d)) {
                    documents[count] = leaf.docBase + d;
                    precedences[leaf.docBase + d] = precedence.longValue();
                    keys[count++] = group.longValue();
                }
            }
        }
        return of(reader, Arrays.copyOf(documents, count), Arrays.copyOf(keys, count), precedences);
    }

    private static Groups of(IndexReader reader, int[] documents, long[] keys, long[] precedences)
            throws IOException {
        long[] repeated = repeated(keys);
        int[] groupOf = new int[reader.maxDoc()];
        Arrays.fill(groupOf, ALONE);
        int[] starts = new int[repeated.length + 1];
        for (int i = 0; i < documents.length; i++) {
            int group = Arrays.binarySearch(repeated, keys[i]);
            if (group >= 0) {
                groupOf[documents[i]] = group;
                starts[group + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] members = new int[starts[repeated.length]];
        int[] next = starts.clone();
        for (int document : documents) {
            if (groupOf[document] != ALONE) {
                members[next[groupOf[document]]++] = document;
            }
        }
        for (int group = 0; group < repeated.length; group++) {
            sort(members, starts[group], starts[group + 1], precedences);
        }
        return new Groups(groupOf, starts, members, filed(reader, groupOf, repeated.length));
    }

    /// The keys that stand there more than once, each once, in order.
    private static long[] repeated(long[] keys) {
        long[] sorted = keys.clone();
        Arrays.sort(sorted);
        return IntStream.range(1, sorted.length)
                .filter(i -> sorted[i] == sorted[i - 1] && (i == 1 || sorted[i] != sorted[i - 2]))
                .mapToLong(i -> sorted[i]).toArray();
    }

    private static void sort(int[] members, int from, int to, long[] precedences) {
        int[] sorted = IntStream.range(from, to).mapToObj(i -> members[i])
                .sorted(Comparator.comparingLong((Integer d) -> precedences[d])).mapToInt(Integer::intValue).toArray();
        System.arraycopy(sorted, 0, members, from, sorted.length);
    }

    private static long[] filed(IndexReader reader, int[] groupOf, int groups) throws IOException {
        long[] filed = new long[groups];
        Arrays.fill(filed, Long.MAX_VALUE);
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues values = DocValues.unwrapSingleton(
                    DocValues.getSortedNumeric(leaf.reader(), IndexedPassage.FILED));
            for (int d = 0; d < leaf.reader().maxDoc(); d++) {
                int group = groupOf[leaf.docBase + d];
                if (group != ALONE) {
                    long time = values != null && values.advanceExact(d) ? values.longValue() : Long.MIN_VALUE;
                    filed[group] = Math.min(filed[group], time);
                }
            }
        }
        return filed;
    }

    /// How many groups there are of two and more.
    int count() {
        return filed.length;
    }

    /// The number of a document's group, from 0; negative where it stands alone.
    int of(int document) {
        return groupOf[document];
    }

    /// The members of a document's group, the one to show first; itself where it stands alone.
    IntStream printings(int document) {
        int group = groupOf[document];
        return group == ALONE
                ? IntStream.of(document)
                : Arrays.stream(members, starts[group], starts[group + 1]);
    }

    /// How many groups have a member in a set, those that stand alone included.
    long in(DocSet set) {
        long repeats = 0;
        for (int group = 0; group < count(); group++) {
            int there = 0;
            for (int i = starts[group]; i < starts[group + 1]; i++) {
                there += set.contains(members[i]) ? 1 : 0;
            }
            repeats += Math.max(0, there - 1);
        }
        return set.size() - repeats;
    }

    /// Takes out of a set what belongs to a group that was filed, in part or whole, before a time.
    void dropOlder(DocSet set, Instant since) {
        for (int group = 0; group < count(); group++) {
            if (filed[group] < since.toEpochMilli()) {
                for (int i = starts[group]; i < starts[group + 1]; i++) {
                    set.remove(members[i]);
                }
            }
        }
    }
}
