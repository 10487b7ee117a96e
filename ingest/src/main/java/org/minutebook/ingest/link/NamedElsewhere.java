package org.minutebook.ingest.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.minutebook.corpus.CrossReference;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.linked.Slip;

/// What a paper gives to bodies that did not meet in it but to whose minutes and meetings it refers.
final class NamedElsewhere {

    private NamedElsewhere() {}

    /// What a body's slips tell of the others that refer to it.
    ///
    /// @param key the body's, see [Places#bodyKey]
    static List<History> histories(String key, List<Slip> slips, Places places) {
        Set<String> others = new TreeSet<>();
        slips.forEach(s -> s.all(Meeting.class).forEach(m -> others.add(places.bodyKey(m))));
        others.remove(key);
        return others.stream().map(o -> History.of(o, slips, places)).toList();
    }

    /// By the named bodies' keys: the references, each with the minute it stands in and that minute's meeting.
    static Map<String, List<Finding>> of(Slip paper, Places places) {
        Map<String, Meeting> meetings = new HashMap<>();
        paper.all(Meeting.class).forEach(m -> meetings.putIfAbsent(m.id(), m));
        Map<String, Minute> minutes = new HashMap<>();
        paper.all(Minute.class).forEach(m -> minutes.put(m.id(), m));
        Map<String, Set<Finding>> named = new TreeMap<>();
        for (CrossReference reference : paper.all(CrossReference.class)) {
            Minute minute = minutes.get(reference.minute());
            Meeting meeting = minute == null ? null : meetings.get(minute.meeting());
            if (minute == null || meeting == null) {
                continue;
            }
            String key = places.bodyKey(meeting, reference.toBody());
            if (!key.equals(places.bodyKey(meeting))) {
                Set<Finding> findings = named.computeIfAbsent(key, k -> new LinkedHashSet<>());
                findings.add(meeting);
                findings.add(minute);
                findings.add(reference);
            }
        }
        Map<String, List<Finding>> lists = new TreeMap<>();
        named.forEach((key, findings) -> lists.put(key, new ArrayList<>(findings)));
        return lists;
    }
}
