package org.minutebook.ingest.extract.decisions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.minutebook.corpus.Motion;
import org.minutebook.corpus.TextView;
import org.minutebook.ingest.extract.MinuteScope;

/// Finds motions and amendments: who moved and seconded them, how the votes fell, and whether they were carried. A
/// vote with figures is a motion also where nobody is named as its mover. Thread-safe.
public final class MotionRules {

    private MotionRules() {}

    /// The minute's motions in the order of the text; empty where nothing was moved or counted.
    public static List<Motion> find(MinuteScope scope) {
        List<Motion> motions = new ArrayList<>(
                ProposerTable.find(scope, new Members(scope.attendance(), scope.initials(), new TreeSet<>())));
        int table = motions.isEmpty() ? -1 : motions.getFirst().evidence().span().start();
        int below = motions.isEmpty() ? -1 : motions.getLast().evidence().span().end();
        Set<List<Object>> known = new HashSet<>();
        for (List<Paragraph> section : Decisions.sections(scope)) {
            if (section.isEmpty()) {
                continue;
            }
            TextView view = TextView.of(scope.paper(), section.getFirst().start(), section.getLast().end());
            List<Motion> here = new ArrayList<>(Moved.find(view.text(), Members.of(scope, section, view)).stream()
                    .map(m -> m.motion(scope, view)).toList());
            here.removeIf(m -> known.contains(who(m))
                    || (m.evidence().span().end() >= table && m.evidence().span().start() < below));
            here.forEach(m -> known.add(who(m)));
            motions.addAll(here);
        }
        return List.copyOf(motions);
    }

    private static List<Object> who(Motion motion) {
        return List.of(motion.mover(), motion.seconder(), motion.inFavour());
    }
}
