package org.minutebook.ingest.extract.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.corpus.TextView;
import org.minutebook.ingest.extract.MinuteScope;

/// Decisions that are told as a motion that was carried: the decision is what was moved.
final class MovedDecisions {

    private static final Pattern AFTER = Pattern
            .compile("[,:]?(?: and)?[\\s:,-]*[\"']?(?=(?:that|That|THAT) |[A-Z](?:[^.]|(?<=[A-Z])[.]){2,80} be )");
    private static final Pattern BETWEEN = Pattern.compile("[,:]?\\s+(?=(?:that|That) |(?!seconded).{3,120} be )");
    private static final Pattern ACCEPTANCE = Pattern.compile(" (?:acceptance|approval|adoption)\\b.*");

    private MovedDecisions() {}

    /// What was moved and carried, in order; empty where the words are not printed.
    static List<Wording> find(MinuteScope scope, List<Paragraph> paragraphs) {
        if (paragraphs.isEmpty()) {
            return List.of();
        }
        TextView view = TextView.of(scope.paper(), paragraphs.getFirst().start(), paragraphs.getLast().end());
        List<Wording> found = new ArrayList<>();
        for (Moved moved : Moved.find(view.text(), Members.of(scope, paragraphs, view))) {
            if (moved.carried().equals(Optional.of(true))) {
                moved.by().flatMap(by -> words(view, by)).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Wording> words(TextView view, Mover by) {
        String text = view.text();
        Matcher after = AFTER.matcher(text).region(by.end(), text.length());
        if (after.lookingAt()) {
            return Optional.of(wording(view, after.end(), Sentences.endOf(text, after.end())));
        }
        Matcher between = BETWEEN.matcher(text).region(by.moveEnd(), Math.max(by.moveEnd(), by.secondStart()));
        if (between.lookingAt()) {
            int end = by.secondStart();
            while (end > between.end() && " ,;(".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            return Optional.of(wording(view, between.end(), end));
        }
        boolean acceptance = ACCEPTANCE.matcher(text.substring(by.moveEnd(), by.end())).lookingAt();
        return acceptance
                ? Optional.of(wording(view, by.start(), Sentences.endOf(text, by.end() - 1)))
                : Optional.empty();
    }

    private static Wording wording(TextView view, int start, int end) {
        return new Wording(Optional.empty(), view.toPaper(start), view.endToPaper(end), "decision.moved");
    }
}
