package org.minutebook.search.lucene;

import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.util.BytesRef;
import org.minutebook.corpus.DocumentId;
import org.minutebook.search.Nearness;

/// The windows of a passage as Lucene documents, which stand before the passage's own. A change here is a change of
/// [LuceneEngine#SCHEMA].
final class IndexedMeaning {

    /// Where in its passage a window starts.
    static final String START = "window_start";

    /// The signs of a window's pieces.
    static final String PIECES = "window_pieces";

    private static final Term PASSAGE = new Term("passage", "1");
    private static final String MEANT = "meant";

    /// The documents that are passages.
    static final Query PASSAGES = new ConstantScoreQuery(new TermQuery(PASSAGE));
    static final BitSetProducer PASSAGE_BITS = new QueryBitSetProducer(PASSAGES);

    private IndexedMeaning() {}

    /// The field of the directions of windows as a whole that one model made.
    static String field(String model) {
        return "meaning_" + model;
    }

    /// The passages whose windows, if they have any, this model has seen.
    static Query seenBy(String model) {
        return new TermQuery(new Term(MEANT, model));
    }

    /// Says that a document is a passage.
    static void mark(Document passage) {
        passage.add(new StringField(PASSAGE.field(), PASSAGE.text(), Field.Store.NO));
    }

    /// Says that a model has seen a passage.
    static void markSeen(Document passage, String model) {
        passage.add(new StringField(MEANT, model, Field.Store.NO));
    }

    static List<Document> of(DocumentId paper, List<Nearness.Seen> windows, String model) {
        return windows.stream().map(window -> {
            Document document = new Document();
            document.add(new StringField(IndexedPassage.DOCUMENT, paper.sha256(), Field.Store.NO));
            document.add(new KnnByteVectorField(field(model), window.meaning().whole().bytes(),
                    VectorSimilarityFunction.COSINE));
            document.add(new BinaryDocValuesField(PIECES, new BytesRef(window.meaning().pieces().bytes())));
            document.add(new NumericDocValuesField(START, window.start()));
            return document;
        }).toList();
    }
}
