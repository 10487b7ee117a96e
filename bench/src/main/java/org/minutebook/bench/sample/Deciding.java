package org.minutebook.bench.sample;

import java.util.List;
import org.minutebook.bench.sample.MeetingStory.Clerking;
import org.minutebook.bench.sample.MeetingStory.Decision;

/// The forms in which clerks write decisions.
final class Deciding {

    private Deciding() {}

    /// The lines of one decision.
    ///
    /// @param first whether it is the first of its item, which bears the keyword
    static List<String> lines(Decision decision, boolean first, Clerking style) {
        if (decision.keyword().isPresent()) {
            String keyword = decision.keyword().get();
            return List.of((keyword.isEmpty() ? "" : keyword + " ") + label(decision, style) + decision.text());
        }
        String line = label(decision, style) + decision.text();
        if (!first) {
            return List.of(line);
        }
        return switch (style) {
            case BOARD -> List.of("Resolved:- " + line);
            case PANEL -> List.of("RESOLVED – " + line);
            case LATER -> decision.label().isEmpty() ? List.of("RESOLVED: " + line) : List.of("RESOLVED:", line);
        };
    }

    private static String label(Decision decision, Clerking style) {
        if (decision.label().isEmpty()) {
            return "";
        }
        return style == Clerking.LATER ? decision.label() + ". " : "(" + decision.label() + ") ";
    }
}
