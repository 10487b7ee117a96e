package org.minutebook.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Resolution;
import org.minutebook.corpus.library.Holding;
import org.minutebook.corpus.linked.Tie;

/// Of what the passages of one paper are printings.
final class Printings {

    private final Holding holding;
    private final Document.Kind paper;
    private final Map<String, Tie.OfPrinting> ties = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();

    Printings(Holding holding, Filing.Filed filing) {
        this.holding = holding;
        this.paper = filing.document().kind();
        holding.ties(Tie.OfPrinting.class).forEach(t -> ties.put(t.minute(), t));
        Map<String, Integer> seen = new HashMap<>();
        for (Resolution resolution : filing.all(Resolution.class)) {
            String label = resolution.label().map(l -> String.join(" ", Words.folded(l))).orElse("");
            int count = seen.merge(resolution.minute() + "\n" + label, 1, Integer::sum);
            places.put(resolution.id(), label + "/" + count);
        }
    }

    /// Of something that stands in one paper only.
    Passage.Printing alone(String id) {
        return new Passage.Printing(id, paper, holding.filed(), Optional.empty());
    }

    Passage.Printing ofMinute(String id) {
        return printing(id, id, "");
    }

    /// Resolutions are told from one another by their minute and label.
    Passage.Printing of(Resolution resolution) {
        return printing(resolution.id(), resolution.minute(), "/" + places.getOrDefault(resolution.id(), ""));
    }

    private Passage.Printing printing(String id, String minute, String within) {
        return Optional.ofNullable(ties.get(minute))
                .map(t -> new Passage.Printing(t.thread() + within, paper, holding.filed(), Optional.of(t.standing())))
                .orElseGet(() -> alone(id));
    }
}
