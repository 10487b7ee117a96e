package org.minutebook.ingest.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.minutebook.corpus.library.LinkGroups;
import org.minutebook.corpus.linked.Linked;
import org.minutebook.corpus.linked.MinuteThread;
import org.minutebook.corpus.linked.Slip;
import org.minutebook.corpus.linked.Tie;

/// Links the papers of one body: its meetings, its minutes, and what leads from one of them to another.
final class ThreadLinker implements Linker {

    @Override
    public String name() {
        return LinkGroups.BODIES;
    }

    @Override
    public Map<String, Slip> slips(Slip paper, Places places) {
        return BodySlips.of(paper, places);
    }

    @Override
    public List<Linked> link(String key, List<Slip> slips, Places places) {
        List<Linked> linked = new ArrayList<>();
        for (History history : History.all(key, slips, places)) {
            linked.addAll(link(history, key, History.namesNoBody(key) ? history.slips() : slips, places));
        }
        return linked;
    }

    private static List<Linked> link(History history, String key, List<Slip> slips, Places places) {
        List<Tie.OfReference> references = ReferenceLinker.link(key, slips, history, places);
        List<History> histories = new ArrayList<>(List.of(history));
        histories.addAll(NamedElsewhere.histories(key, slips, places));
        List<Linked> linked = new ArrayList<>(MeetingTies.of(history, places));
        linked.addAll(MeetingLinker.link(history));
        linked.addAll(references);
        List<MinuteThread> threads = MinuteLinker.link(history, Citations.of(histories, references));
        linked.addAll(threads);
        linked.addAll(MinuteLinker.ties(threads));
        linked.addAll(GapLinker.link(history));
        linked.addAll(CommitmentLinker.link(history, references));
        linked.addAll(RecommendationLinker.link(history));
        linked.addAll(ActionLinker.link(history));
        return linked;
    }
}
