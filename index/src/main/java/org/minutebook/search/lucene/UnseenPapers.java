package org.minutebook.search.lucene;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.minutebook.corpus.DocumentId;

/// Looks up whose passages a model has not seen yet.
final class UnseenPapers {

    private UnseenPapers() {}

    static Set<DocumentId> in(Iterable<LeafReaderContext> leaves, String model) throws IOException {
        Set<DocumentId> papers = new TreeSet<>();
        for (LeafReaderContext leaf : leaves) {
            Terms terms = leaf.reader().terms(IndexedPassage.DOCUMENT);
            BitSet passages = IndexedMeaning.PASSAGE_BITS.getBitSet(leaf);
            if (terms != null && passages != null) {
                BitSet seen = new QueryBitSetProducer(IndexedMeaning.seenBy(model)).getBitSet(leaf);
                TermsEnum each = terms.iterator();
                for (BytesRef paper = each.next(); paper != null; paper = each.next()) {
                    if (unseen(each.postings(null, PostingsEnum.NONE), leaf.reader().getLiveDocs(), passages, seen)) {
                        papers.add(new DocumentId(paper.utf8ToString()));
                    }
                }
            }
        }
        return papers;
    }

    private static boolean unseen(PostingsEnum documents, @Nullable Bits live, BitSet passages,
            @Nullable BitSet seen) throws IOException {
        for (int at = documents.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = documents.nextDoc()) {
            if ((live == null || live.get(at)) && passages.get(at) && (seen == null || !seen.get(at))) {
                return true;
            }
        }
        return false;
    }
}
