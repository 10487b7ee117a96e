package org.minutebook.ingest.extract.decisions;

import java.util.List;
import org.minutebook.corpus.Motion;
import org.minutebook.corpus.TextView;
import org.minutebook.ingest.extract.MinuteScope;

/// Finds motions and amendments: who moved and seconded them, how the votes fell, and whether they were carried. A
/// vote with figures is a motion also where nobody is named as its mover. Thread-safe.
public final class MotionRules {

    private MotionRules() {}

    /// The minute's motions in the order of the text; empty where nothing was moved or counted.
    public static List<Motion> find(MinuteScope scope) {
        TextView view = TextView.of(scope.paper(), scope.item().bodyStart(), scope.item().end());
        return Moved.find(view.text(), Members.of(scope)).stream().map(m -> m.motion(scope, view)).toList();
    }
}
