package org.minutebook.ingest.read.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.minutebook.corpus.Block;
import org.minutebook.corpus.Block.Kind;
import org.minutebook.corpus.Table;
import org.minutebook.ingest.read.draft.Capitals;
import org.minutebook.ingest.read.draft.Marker;

/// Marks out headings, list items and paragraphs in plain text: blank lines part them, a list marker starts one, and a
/// line in capitals or in Markdown's heading or bold marks stands alone.
final class PlainBlocks {

    private static final Pattern MARKDOWN_HEADING = Pattern.compile("#{1,6}\\s+\\S.*");
    private static final Pattern BOLD_LINE = Pattern.compile("(\\*\\*|__)[^*_]+\\1[.:]?");
    private static final Pattern RULE = Pattern.compile("[-=_*|: ]{3,}");

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private Kind kind = Kind.PARAGRAPH;
    private int level;
    private int start = -1;
    private int end;

    private PlainBlocks(String text) {
        this.text = text;
    }

    static List<Block> in(String text, List<Table> tables) {
        PlainBlocks found = new PlainBlocks(text);
        int next = 0;
        for (TextLine line : TextLine.of(text)) {
            while (next < tables.size() && tables.get(next).end() < line.start()) {
                next++;
            }
            if (next < tables.size() && line.end() >= tables.get(next).start()) {
                found.close();
            } else {
                found.take(line);
            }
        }
        found.close();
        found.addCells(tables);
        return found.blocks;
    }

    private void take(TextLine line) {
        if (line.isBlank() || RULE.matcher(line.words()).matches()) {
            close();
        } else if (isHeading(line.words())) {
            close();
            open(line, Kind.HEADING, headingLevel(line.words()));
            close();
        } else if (Marker.of(line.words()).isPresent()) {
            close();
            open(line, Kind.LIST_ITEM, 1);
        } else if (start < 0) {
            open(line, Kind.PARAGRAPH, 0);
        }
        end = start < 0 ? end : endOf(line);
    }

    private void open(TextLine line, Kind opened, int depth) {
        kind = opened;
        level = depth;
        start = text.indexOf(line.words(), line.start());
        end = endOf(line);
    }

    private int endOf(TextLine line) {
        return text.indexOf(line.words(), line.start()) + line.words().length();
    }

    private void close() {
        if (start >= 0) {
            blocks.add(new Block(kind, level, start, end));
        }
        start = -1;
    }

    private static boolean isHeading(String words) {
        return MARKDOWN_HEADING.matcher(words).matches() || BOLD_LINE.matcher(words).matches()
                || Capitals.isHeading(words);
    }

    private static int headingLevel(String words) {
        int marks = 0;
        while (words.charAt(marks) == '#') {
            marks++;
        }
        return marks == 0 ? 3 : marks;
    }

    private void addCells(List<Table> tables) {
        for (Table table : tables) {
            table.cells().stream().filter(c -> c.end() > c.start())
                    .forEach(c -> blocks.add(new Block(Kind.CELL, 0, c.start(), c.end())));
        }
        blocks.sort((a, b) -> Integer.compare(a.start(), b.start()));
    }
}
