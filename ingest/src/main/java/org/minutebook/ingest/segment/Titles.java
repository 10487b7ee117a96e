package org.minutebook.ingest.segment;

import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a title: where it ends on its line, or how many lines it runs over.
final class Titles {

    private static final int MOST_LINES = 6;
    private static final Pattern ITEM = Wording
            .pattern("^\\(?(?:agenda )?item(?: no\\.?)? ?\\d+[a-z]?\\)?(?: ?[-/] ?[\\dA-Z]{1,6})?$");
    private static final Pattern OPEN_END = Wording
            .pattern(".*(?:\\b(?:and|of|the|for|to|in|on|a|an|with|by|from|at|or|under)|[,&(/-])$");
    private static final Pattern PROSE = Pattern.compile(
            "^(?:(?:It|There|This|That|These|Members|Councillor|Councillors|Cllr|Mr|Mrs|Ms|RESOLVED|Resolved|Also|Following|Further|Apologies|None|No|An?|In|With|Consideration|Discussion|Minutes|Pursuant|Having|After|To|Present)\\b|The (?:Committee|Board|Council|Chair|Chairman|Clerk|Panel|Cabinet|Minutes|Leader|report|meeting|minutes|Head|Director)\\b).*");

    private final Lines lines;

    Titles(Lines lines) {
        this.lines = lines;
    }

    /// The title that starts at the offset, on the line of this index, over an item of minutes.
    Title ofMinute(int index, int offset) {
        Line line = lines.get(index);
        String words = line.text().substring(offset - line.start());
        Optional<RunIn> run = line.heading() ? Optional.empty() : RunIn.of(words);
        if (run.isPresent()) {
            return new Title(offset, offset + run.get().title(), offset + run.get().body(), index + 1);
        }
        if (!line.heading() && Shape.sentence(words) && !Shape.capitals(words)
                && (words.endsWith(".") || lines.full(line))) {
            return new Title(offset, offset, offset, index);
        }
        int last = index;
        while (last - index < MOST_LINES && goesOn(index, last)) {
            last++;
        }
        return ended(offset, last);
    }

    /// The title that starts at the offset and takes all lines up to this index, or to the next blank line.
    Title ofAgenda(int index, int offset, int limit) {
        int last = index;
        while (last + 1 < limit && (!lines.get(last + 1).gap() || lines.get(last + 1).text().startsWith("(Pages"))
                && !lines.get(last + 1).heading() && !Wording.SECTION.matcher(lines.get(last + 1).text()).matches()) {
            last++;
        }
        return ended(offset, last);
    }

    private Title ended(int offset, int last) {
        Line line = lines.get(last);
        int end = line.end();
        while (end > offset && " -:".indexOf(lines.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return new Title(offset, end, lines.startOf(last + 1), last + 1);
    }

    private boolean goesOn(int first, int last) {
        if (last + 1 >= lines.size()) {
            return false;
        }
        Line line = lines.get(last);
        Line next = lines.get(last + 1);
        if (next.gap() || item(next) || Wording.LABEL.matcher(next.text()).matches() || next.cell() != line.cell()
                || Shape.decision(next.text())) {
            return false;
        }
        if (line.heading() && line.capitals() && next.capitals()) {
            return Numbered.of(next.text()).isEmpty();
        }
        if (line.heading() || next.heading()) {
            return line.heading() && next.heading() && (lines.full(line) || OPEN_END.matcher(line.text()).matches())
                    && Numbered.of(next.text()).isEmpty();
        }
        if (Numbered.of(next.text()).isPresent()) {
            return false;
        }
        return lines.get(first).capitals() ? capitalsGoOn(line, next) : wordsGoOn(line, next);
    }

    private boolean capitalsGoOn(Line line, Line next) {
        if (next.capitals()) {
            return true;
        }
        boolean small = Character.isLowerCase(next.text().charAt(0)) && !Shape.sentence(next.text());
        return lines.full(line) && (small || (!line.capitals() && !prose(next)));
    }

    private boolean wordsGoOn(Line line, Line next) {
        boolean open = lines.full(line) ? !line.text().endsWith(".") : OPEN_END.matcher(line.text()).matches();
        return open && !prose(next) && shortEnough(next);
    }

    private boolean shortEnough(Line next) {
        return !lines.full(next) || followedByItem(next);
    }

    private boolean followedByItem(Line line) {
        return line.index() + 1 < lines.size() && item(lines.get(line.index() + 1));
    }

    private static boolean prose(Line line) {
        return PROSE.matcher(line.text()).matches() || Shape.sentence(line.text());
    }

    /// Whether the line is the agenda's number alone, as in "(Item 3)".
    static boolean item(Line line) {
        return ITEM.matcher(line.text()).matches();
    }
}
