package org.minutebook.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.minutebook.search.Asked;
import org.minutebook.search.Clause;
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

    Explaining(IndexSearcher searcher, Asked asked, List<Nearness.Near<Integer>> near) {
        this.searcher = searcher;
        this.asked = asked;
        this.near = near;
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
                hit.kind().weight(), asked.query().filters()));
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
                Explanation explained = explained(ClauseQueries.of(leaf), document);
                return explained.isMatch() ? explained.getValue().doubleValue() : 0;
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
