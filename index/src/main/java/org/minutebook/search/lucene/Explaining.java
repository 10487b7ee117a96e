package org.minutebook.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.minutebook.search.Asked;
import org.minutebook.search.Clause;
import org.minutebook.search.DaysNamed;
import org.minutebook.search.Hit;
import org.minutebook.search.Nearness;
import org.minutebook.search.Reasons;
import org.minutebook.search.Why;
import org.minutebook.search.Zone;

/// Tells why one hit is there, by asking the index again for each part of the question.
final class Explaining {

    private final IndexSearcher searcher;
    private final Asked asked;
    private final List<Nearness.Near<Integer>> near;
    private final boolean standardLast;

    Explaining(IndexSearcher searcher, Asked asked, List<Nearness.Near<Integer>> near, boolean standardLast) {
        this.searcher = searcher;
        this.asked = asked;
        this.near = near;
        this.standardLast = standardLast;
    }

    /// Empty if the index has no such passage.
    Optional<Why> of(Hit hit) throws IOException {
        ScoreDoc[] found = searcher
                .search(SortedDocValuesField.newSlowExactQuery(IndexedPassage.ID, new BytesRef(hit.id())), 1).scoreDocs;
        if (found.length == 0) {
            return Optional.empty();
        }
        int document = found[0].doc;
        return Optional.of(new Why(Reasons.of(asked.clause(), witness(document)), Nearness.told(near, document),
                hit.kind().weight(), placed(document), asked.query().filters()));
    }

    private Why.Placed placed(int document) throws IOException {
        double together = asked.question().run().isEmpty()
                ? 0
                : score(ClauseQueries.together(asked.question().run()), document);
        int exact = (int) asked.question().exact().stream()
                .filter(e -> explained(ClauseQueries.of(e), document).isMatch()).count();
        boolean standard = explained(new TermQuery(IndexedPassage.STANDARD_BUSINESS), document).isMatch();
        double newer = asked.query().sort() == org.minutebook.search.Query.Sort.RECENT
                ? score(FunctionScoreQuery.boostByValue(new ConstantScoreQuery(IndexedMeaning.PASSAGES),
                        Recency.in(searcher.getIndexReader())), document)
                : 1;
        boolean dated = asked.query().bestFirst() && DaysNamed.in(asked)
                .filter(then -> explained(ClauseQueries.of(then), document).isMatch()).isPresent();
        return new Why.Placed(together, exact, dated, standardLast && asked.query().bestFirst() && standard, newer);
    }

    private double score(Query query, int document) {
        Explanation explained = explained(query, document);
        return explained.isMatch() ? explained.getValue().doubleValue() : 0;
    }

    private Reasons.Witness witness(int document) {
        return new Reasons.Witness() {
            @Override
            public List<Zone> zones(Clause leaf) {
                return Stream.of(Zone.values())
                        .filter(zone -> ClauseQueries.in(zone, leaf).filter(q -> explained(q, document).isMatch())
                                .isPresent())
                        .toList();
            }

            @Override
            public double score(Clause leaf) {
                return Explaining.this.score(ClauseQueries.of(leaf), document);
            }
        };
    }

    private Explanation explained(Query query, int document) {
        try {
            return searcher.explain(query, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
