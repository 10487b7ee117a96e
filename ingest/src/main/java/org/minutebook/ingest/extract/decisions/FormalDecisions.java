package org.minutebook.ingest.extract.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Decisions that a keyword announces: RESOLVED, AGREED:, Decision.
final class FormalDecisions {

    private static final String RULE = "decision.keyword";

    private FormalDecisions() {}

    /// The decisions in order, each split into its parts; empty where no keyword stands.
    static List<Wording> find(List<Paragraph> paragraphs) {
        List<Wording> found = new ArrayList<>();
        for (int i = 0; i < paragraphs.size();) {
            i = readParagraph(paragraphs, i, found);
        }
        return found;
    }

    private static int readParagraph(List<Paragraph> paragraphs, int index, List<Wording> found) {
        Paragraph paragraph = paragraphs.get(index);
        String text = paragraph.text();
        int from = 0;
        while (from < text.length()) {
            Optional<Cue> cue = Cue.formal(text, from);
            if (paragraph.margin() || cue.isEmpty()) {
                break;
            }
            Stretch stretch = Stretch.from(paragraphs, index, cue.get());
            List<Wording> parts = Parts.of(stretch, RULE);
            found.addAll(
                    parts.isEmpty() ? List.of(alone(paragraph, cue.get())) : withSubject(paragraph, cue.get(), parts));
            if (stretch.next() > index + 1) {
                return stretch.next();
            }
            from = stretch.pieces().isEmpty() ? text.length() : stretch.pieces().getLast().to();
        }
        return index + 1;
    }

    /// A keyword with nothing after it is the whole decision.
    private static Wording alone(Paragraph paragraph, Cue cue) {
        return new Wording(Optional.empty(), paragraph.at(cue.start()), paragraph.view().endToPaper(cue.end()), RULE);
    }

    /// A sentence with a subject of its own ("The Council RESOLVED to …") is kept whole.
    private static List<Wording> withSubject(Paragraph paragraph, Cue cue, List<Wording> parts) {
        Wording only = parts.getFirst();
        if (cue.wide() || parts.size() > 1 || only.label().isPresent()) {
            return parts;
        }
        String text = paragraph.text();
        int sentence = Sentences.ends(text).stream().filter(e -> e <= cue.start()).reduce((a, b) -> b).orElse(0);
        while (sentence < cue.start() && text.charAt(sentence) == ' ') {
            sentence++;
        }
        int start = Label.at(text, sentence).map(Label::end).orElse(sentence);
        return start < cue.start() && Subjects.isBody(text.substring(start, cue.start()))
                ? List.of(new Wording(Optional.empty(), paragraph.at(start), only.end(), RULE))
                : parts;
    }
}
