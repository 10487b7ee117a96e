package org.minutebook.search.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.search.ScoreDoc;

/// Makes one of all the printings of a group, as documents come in order: where the first stands, the one that is to be
/// shown, with the first's score.
final class Shown {

    private final Groups groups;
    private final DocSet hits;
    private final BitSet seen = new BitSet();

    Shown(Groups groups, DocSet hits) {
        this.groups = groups;
        this.hits = hits;
    }

    /// The groups that come next.
    List<ScoreDoc> of(ScoreDoc[] documents) {
        List<ScoreDoc> shown = new ArrayList<>();
        for (ScoreDoc found : documents) {
            int group = groups.of(found.doc);
            if (group < 0 || !seen.get(group)) {
                shown.add(new ScoreDoc(first(found.doc), found.score));
                if (group >= 0) {
                    seen.set(group);
                }
            }
        }
        return shown;
    }

    private int first(int document) {
        return groups.printings(document).filter(hits::contains).findFirst().orElse(document);
    }
}
