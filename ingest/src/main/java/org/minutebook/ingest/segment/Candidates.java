package org.minutebook.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the lines that a number heads, and judges how much each looks like an item's heading.
final class Candidates {

    private static final int SHORT = 12;
    private static final int LONG = 25;

    private final Lines lines;
    private final boolean agenda;

    /// @param agenda whether prose makes no difference, as on a front sheet, where an item may be a sentence
    Candidates(Lines lines, boolean agenda) {
        this.lines = lines;
        this.agenda = agenda;
    }

    /// The candidates among the lines from one index up to another, in order.
    List<Candidate> in(int from, int to) {
        List<Candidate> found = new ArrayList<>();
        boolean trailing = NumberAfterTitle.usual(lines, from, to);
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            Optional<Numbered> numbered = Numbered.of(line.text());
            if (numbered.isEmpty() || Titles.item(line) || (!agenda && Wording.contents(line.text()))) {
                continue;
            }
            if (!numbered.get().alone(line.text())) {
                int offset = line.start() + numbered.get().length();
                found.add(new Candidate(numbered.get(), i, i, offset,
                        quality(numbered.get(), line, offset, false)));
            } else if (trailing && i > from) {
                int first = NumberAfterTitle.firstLine(lines, from, i);
                found.add(new Candidate(numbered.get(), first, first, lines.startOf(first),
                        quality(numbered.get(), lines.get(first), lines.startOf(first), true)));
            } else if (i + 1 < to
                    && Numbered.of(lines.get(i + 1).text()).filter(n -> !n.style().equals("(9)")).isEmpty()) {
                found.add(new Candidate(numbered.get(), i, i + 1, lines.startOf(i + 1),
                        quality(numbered.get(), lines.get(i + 1), lines.startOf(i + 1), true)));
            }
        }
        return found;
    }

    private double quality(Numbered numbered, Line line, int offset, boolean alone) {
        String words = line.text().substring(offset - line.start());
        double quality = look(line, words) + style(numbered.style());
        quality += alone ? 1 : 0;
        quality += line.index() + 1 < lines.size() && Titles.item(lines.get(line.index() + 1)) ? 3 : 0;
        return agenda ? Math.max(quality, 1) : quality;
    }

    private double look(Line line, String words) {
        String printed = Wording.FILE.matcher(words).replaceFirst("");
        String title = line.heading()
                ? printed
                : RunIn.of(printed).map(r -> printed.substring(0, r.title())).orElse(printed);
        double quality = opening(title) + ending(title);
        quality += Shape.capitals(title) ? 3 : 0;
        quality += line.heading() ? 3 : 0;
        quality += Wording.standard(title) ? 3 : 0;
        quality += line.gap() ? 0.5 : 0;
        quality -= Shape.decision(title) ? 6 : 0;
        quality -= Shape.sentence(title) && !Shape.capitals(title) ? 3 : 0;
        quality -= line.row() && !title.equals(words) ? 0 : line.row() ? 4 : line.cell() ? 0.5 : 0;
        int length = title.split("\\s+").length;
        return quality + (length <= SHORT ? 1.5 : length > LONG ? -2 : 0);
    }

    private static double opening(String title) {
        if (title.isEmpty()) {
            return -5;
        }
        char first = title.charAt(0);
        return Character.isLowerCase(first)
                ? -4
                : Character.isLetter(first) ? 0 : first == '(' || first == '"' ? -1 : -2;
    }

    private static double ending(String title) {
        return title.endsWith(";") || title.endsWith(",") ? -3 : title.endsWith(".") ? -1 : 0;
    }

    private static double style(String style) {
        return switch (style) {
            case "9" -> 0;
            case "9)", "(9)", "i", "A" -> -1;
            case "I" -> -0.5;
            default -> 1;
        };
    }
}
