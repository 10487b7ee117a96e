package org.minutebook.search.lucene;

import java.util.Collection;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.minutebook.search.Clause;

/// Codes, references and quoted phrases count more than all words together can: a score is so many times [#EACH] as a
/// passage has of them, and the rest is for the words.
final class Exact {

    private static final float EACH = 1_000;

    private Exact() {}

    /// The same query, with what of these stands in a passage.
    static Query with(Query words, Collection<Clause> exact) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder().add(words, BooleanClause.Occur.MUST);
        exact.forEach(e -> builder.add(new BoostQuery(new ConstantScoreQuery(ClauseQueries.of(e)), EACH),
                BooleanClause.Occur.SHOULD));
        return builder.build();
    }

    /// How many of them a score tells of.
    static int count(float score) {
        return (int) (score / EACH);
    }

    /// What is left of a score for the words.
    static float rest(float score) {
        return score - count(score) * EACH;
    }
}
