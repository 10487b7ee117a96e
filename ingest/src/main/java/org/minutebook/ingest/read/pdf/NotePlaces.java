package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives each note in the margin to the paragraph that it stands beside.
final class NotePlaces {

    private static final float FARTHEST = 2.5f;

    private final List<Line> waiting;
    private final Map<Integer, List<Line>> places = new HashMap<>();

    NotePlaces(List<Line> notes) {
        waiting = new ArrayList<>(notes);
    }

    /// Gives out the notes that stand beside one of these paragraphs.
    void place(List<Para> paras) {
        places.clear();
        for (Line note : List.copyOf(waiting)) {
            int best = -1;
            float least = FARTHEST * note.size();
            for (int i = 0; i < paras.size(); i++) {
                float distance = distance(paras.get(i), note);
                if (distance < least) {
                    least = distance;
                    best = i;
                }
            }
            if (best >= 0) {
                places.computeIfAbsent(best, b -> new ArrayList<>()).add(note);
                waiting.remove(note);
            }
        }
    }

    private static float distance(Para para, Line note) {
        float above = para.first().base() - note.base();
        float below = note.base() - para.last().base();
        return Math.max(0, Math.max(above, below));
    }

    /// The notes beside one of the paragraphs last given, by its index.
    List<Line> beside(int para) {
        return places.getOrDefault(para, List.of());
    }

    /// The notes that no paragraph was near to.
    List<Line> rest() {
        return waiting;
    }
}
