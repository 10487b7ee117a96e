package org.minutebook.ingest.extract.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decisions that a keyword announces: RESOLVED, AGREED:, Decision.
final class FormalDecisions {

    private static final String RULE = "decision.keyword";

    private static final Pattern NOTHING = Pattern.compile("(?i)\\W*(?:none|nil|n/a|not applicable|no decision.*)\\W*");

    private static final Pattern PROPOSAL = Pattern.compile(
            "\\W*(?:.*?\\b(?:proposed|seconded|recommended|moved|suggested)\\b.*? )?(?<words>(?:That|that|THAT|To|to) .+)");

    private FormalDecisions() {}

    /// The decisions in order, each split into its parts; empty where no keyword stands.
    static List<Wording> find(List<Paragraph> paragraphs, Optional<String> body) {
        List<Wording> found = new ArrayList<>();
        for (int i = 0; i < paragraphs.size();) {
            i = readParagraph(paragraphs, body, i, found);
        }
        return found;
    }

    private static int readParagraph(List<Paragraph> paragraphs, Optional<String> body, int index,
            List<Wording> found) {
        Paragraph paragraph = paragraphs.get(index);
        String text = paragraph.text();
        int from = 0;
        while (from < text.length()) {
            Optional<Cue> cue = Cue.formal(text, from);
            if (paragraph.margin() || cue.isEmpty()) {
                break;
            }
            if (cue.get().end() == text.length() && announces(paragraphs, index + 1)) {
                break;
            }
            Stretch stretch = Stretch.from(paragraphs, index, cue.get());
            if (stretch.pieces().size() == 1 && NOTHING.matcher(stretch.pieces().getFirst().text()).matches()) {
                return stretch.next();
            }
            List<Wording> parts = Parts.of(stretch, RULE);
            found.addAll(parts.isEmpty()
                    ? List.of(alone(paragraph, cue.get()))
                    : withSubject(paragraph, body, cue.get(), parts));
            if (stretch.next() > index + 1) {
                return stretch.next();
            }
            from = stretch.pieces().isEmpty() ? text.length() : stretch.pieces().getLast().to();
        }
        return index + 1;
    }

    /// Whether the next paragraph brings a formula of its own.
    private static boolean announces(List<Paragraph> paragraphs, int index) {
        return index < paragraphs.size() && Cue.formal(paragraphs.get(index).text(), 0)
                .filter(c -> c.start() < Sentences.endOf(paragraphs.get(index).text(), 0)).isPresent();
    }

    /// A keyword with nothing after it is the whole decision, or closes the proposal that stands before it in the same
    /// paragraph ("That the report be received.    AGREED").
    private static Wording alone(Paragraph paragraph, Cue cue) {
        String before = paragraph.text().substring(0, cue.start()).stripTrailing();
        int sentence = Sentences.ends(before).stream().filter(e -> e < before.length()).reduce((a, b) -> b).orElse(0);
        Matcher proposal = PROPOSAL.matcher(before).region(sentence, before.length());
        if (proposal.matches()) {
            return new Wording(Optional.empty(), paragraph.at(proposal.start("words")),
                    paragraph.view().endToPaper(before.length()), RULE);
        }
        int end = paragraph.text().substring(0, cue.end()).stripTrailing().length();
        return new Wording(Optional.empty(), paragraph.at(cue.start()), paragraph.view().endToPaper(end), RULE);
    }

    /// A sentence with a subject of its own ("The Council RESOLVED to …") is kept whole.
    private static List<Wording> withSubject(Paragraph paragraph, Optional<String> body, Cue cue, List<Wording> parts) {
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
        return start < cue.start() && Subjects.isBody(text.substring(start, cue.start()), body)
                ? List.of(new Wording(Optional.empty(), paragraph.at(start), only.end(), RULE))
                : parts;
    }
}
