package org.minutebook.ingest.extract.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The paragraphs, whole or from an offset on, that one formal decision takes.
///
/// @param pieces what belongs to the decision, in order
/// @param next the index of the first paragraph after it
record Stretch(List<Piece> pieces, int next) {

    private static final Pattern OPEN = Pattern
            .compile(".*(?:[:,;-]|\\b(?:and|or|that|to|the|of|for|by|That|AND))\\W{0,2}");
    private static final Pattern DONE = Pattern.compile(".*[.?!][\"')]{0,2}");
    private static final Pattern BULLET = Pattern.compile("[•·●▪◦\\uf0b7*o?-] ");
    private static final Pattern FURTHER = Pattern
            .compile("(?:AND |And |and )?(?:THAT|[Tt]hat|further that|Further that) ");
    /// One line of a list of payments.
    private static final Pattern MONEY = Pattern.compile(".{0,120}£ ?\\d.{0,60}");
    private static final int LOOK_AHEAD = 3;

    Stretch {
        pieces = List.copyOf(pieces);
    }

    /// A paragraph's part of a decision: half-open offsets into its text.
    record Piece(Paragraph paragraph, int from, int to) {

        String text() {
            return paragraph.text().substring(from, to);
        }

        boolean startsParagraph() {
            return from == 0;
        }
    }

    /// The stretch that begins with this cue in the paragraph of this index.
    static Stretch from(List<Paragraph> paragraphs, int index, Cue cue) {
        List<Piece> pieces = new ArrayList<>();
        String text = paragraphs.get(index).text();
        int to = cue.wide() ? Stops.endOfDecision(text, cue.end()) : Sentences.endOf(text, cue.end());
        if (cue.end() < text.length()) {
            pieces.add(new Piece(paragraphs.get(index), cue.end(), Stops.withoutMover(text, cue.end(), to)));
        }
        int next = index + 1;
        boolean whole = to >= text.length();
        while (whole && next < paragraphs.size()) {
            int taken = taken(paragraphs, next, pieces, cue);
            if (taken < 0) {
                break;
            }
            String more = paragraphs.get(taken).text();
            int end = Stops.endOfDecision(more, 0);
            pieces.add(new Piece(paragraphs.get(taken), 0, Stops.withoutMover(more, 0, end)));
            whole = end >= more.length();
            next = taken + 1;
        }
        return new Stretch(pieces, next);
    }

    /// The index of the next paragraph that belongs to the decision, or -1 where there is none. Notes in the margin
    /// and a few paragraphs between two labels of one list are passed over.
    private static int taken(List<Paragraph> paragraphs, int next, List<Piece> pieces, Cue cue) {
        for (int i = next; i < Math.min(paragraphs.size(), next + LOOK_AHEAD); i++) {
            Paragraph paragraph = paragraphs.get(i);
            String text = paragraph.text();
            boolean fresh = Cue.formal(text, 0).filter(c -> c.start() < 12).isPresent();
            if (paragraph.margin()) {
                continue;
            }
            if (fresh && !pieces.isEmpty()) {
                return -1;
            }
            boolean belongs = i == next ? goesOn(pieces, text, cue) : continuesList(pieces, text);
            if (belongs) {
                return i;
            }
        }
        return -1;
    }

    private static boolean goesOn(List<Piece> pieces, String next, Cue cue) {
        if (Stops.stop(next)) {
            return false;
        }
        if (pieces.isEmpty()) {
            return true;
        }
        String last = pieces.getLast().text();
        boolean open = OPEN.matcher(last).matches();
        Optional<Label> label = Label.at(next, 0).filter(l -> l.form() != Label.Form.BARE);
        if (label.isPresent()) {
            return continuesList(pieces, next) || (label.get().opens() && (open || isListed(pieces)))
                    || last.endsWith(":");
        }
        if (BULLET.matcher(next).lookingAt()) {
            return open || pieces.stream().anyMatch(p -> BULLET.matcher(p.text()).lookingAt());
        }
        if (FURTHER.matcher(next).lookingAt()) {
            return cue.wide() || open;
        }
        if (MONEY.matcher(next).matches() && MONEY.matcher(last).matches() && !DONE.matcher(last).matches()) {
            return true;
        }
        return open || (Character.isLowerCase(next.charAt(0)) && !DONE.matcher(last).matches());
    }

    private static boolean isListed(List<Piece> pieces) {
        return pieces.stream().anyMatch(p -> Label.at(p.text(), 0).isPresent());
    }

    /// Whether the label that the text begins with comes next in a list, at whatever depth, that the pieces began.
    private static boolean continuesList(List<Piece> pieces, String next) {
        Optional<Label> label = Label.at(next, 0);
        if (label.isEmpty()) {
            return false;
        }
        List<Label> labels = Parts.labels(pieces).stream().map(Parts.Place::label).toList();
        for (int i = labels.size() - 1; i >= 0; i--) {
            if (labels.get(i).form() == label.get().form() && label.get().follows(labels.get(i), firstOf(labels, i))) {
                return true;
            }
        }
        return false;
    }

    private static Label firstOf(List<Label> labels, int index) {
        Label form = labels.get(index);
        for (int i = index; i >= 0; i--) {
            if (labels.get(i).form() == form.form() && labels.get(i).opens()) {
                return labels.get(i);
            }
        }
        return form;
    }
}
