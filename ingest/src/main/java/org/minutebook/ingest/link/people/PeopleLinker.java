package org.minutebook.ingest.link.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.minutebook.corpus.linked.Linked;
import org.minutebook.corpus.linked.Slip;
import org.minutebook.ingest.link.Linker;
import org.minutebook.ingest.link.Places;

/// Ties the names in papers to people: [org.minutebook.corpus.linked.Person] with posts over time, a tie for every
/// name, and a doubt for two who may be one. A group is a surname in one council. Two are never one for their surname
/// alone, and never where one list has both.
public final class PeopleLinker implements Linker {

    @Override
    public String name() {
        return "people";
    }

    @Override
    public Map<String, Slip> slips(Slip paper, Places places) {
        return NameSlips.of(paper, places);
    }

    @Override
    public List<Linked> link(String key, List<Slip> slips, Places places) {
        NameBook book = new NameBook();
        Map<String, List<Mention>> realms = new TreeMap<>();
        for (Slip slip : slips) {
            Mentions.of(key, slip, places, book)
                    .forEach(m -> realms.computeIfAbsent(m.scene().realm(), r -> new ArrayList<>()).add(m));
        }
        List<Linked> linked = new ArrayList<>();
        realms.forEach((realm, mentions) -> linked.addAll(Portraits.of(realm, tell(realm, mentions, places))));
        return linked;
    }

    /// Names that readers keep apart are told for themselves.
    private static List<Bearer> tell(String realm, List<Mention> mentions, Places places) {
        Map<String, List<Mention>> parts = mentions.stream().collect(Collectors.groupingBy(
                m -> places.isApart(realm, m.name()) ? m.name() : "", TreeMap::new, Collectors.toList()));
        return parts.values().stream().flatMap(part -> Namesakes.tell(part).stream()).toList();
    }
}
