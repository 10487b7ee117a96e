package org.minutebook.ingest.link;

import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.linked.Tie;
import org.minutebook.ingest.link.MinuteBook.Entry;

/// Where a reference leads, or why it leads nowhere.
record Answer(Optional<String> resolved, List<String> candidates, String why) {

    Answer {
        candidates = List.copyOf(candidates);
    }

    static Answer is(String id, String why) {
        return new Answer(Optional.of(id), List.of(), why);
    }

    static Answer open(List<Entry> candidates, String why) {
        return new Answer(Optional.empty(), candidates.stream().map(Entry::id).distinct().toList(), why);
    }

    Tie.OfReference tie(Asked asked) {
        return new Tie.OfReference(asked.reference().evidence().span(), asked.reference().toMinute(), resolved,
                candidates, why);
    }
}
