package org.minutebook.bench.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.bench.sample.MeetingStory.Decision;
import org.minutebook.bench.sample.MeetingStory.Grid;
import org.minutebook.bench.sample.MeetingStory.Item;
import org.minutebook.bench.sample.MeetingStory.Line;
import org.minutebook.bench.sample.MeetingStory.Point;
import org.minutebook.bench.sample.MeetingStory.Words;

/// Reads minutes, or the sections of a report. An item starts with `## 14. Title` (`@3` at the end is the agenda's
/// number). Below it, paragraphs are parted by blank lines, and the first signs of a line say what it is:
///
/// - `* ` a point of a list
/// - `> ` a decision, or what a report asks for: `> {It was agreed} 1) that …`, keyword and label where there are any; `{}` before a
///   sentence that needs no keyword
/// - `! ` what stands in the margin beside the paragraph before
/// - `= ` the shares of a table's columns, before its rows; `| ` a row, its cells parted by ` | `
/// - `~ ` something known of the item (see [FactReader]), which is not printed
final class ItemReader {

    private static final Pattern HEADING = Pattern.compile("## (?:([\\d.]+)\\. )?(.+?)(?: @(\\d+))?");
    private static final Pattern DECISION = Pattern.compile("(?:\\{([^}]*)} )?(?:(\\w{1,3})\\) )?(.+)");

    private final String key;
    private final List<String> source;
    private final List<Item> items = new ArrayList<>();
    private String heading = "";
    private List<Line> lines = new ArrayList<>();
    private FactReader facts = new FactReader();
    private List<Integer> widths = List.of();
    private List<List<String>> rows = new ArrayList<>();

    ItemReader(String key, List<String> source) {
        this.key = key;
        this.source = source;
    }

    List<Item> read() {
        StringBuilder paragraph = new StringBuilder();
        for (String line : source) {
            if (line.isBlank() || isMarked(line)) {
                finish(paragraph);
            }
            if (line.startsWith("## ")) {
                take(line);
            } else if (!line.isBlank()) {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
            }
        }
        finish(paragraph);
        finishItem();
        return items;
    }

    private static boolean isMarked(String line) {
        return line.length() > 1 && "#*>!=|~".indexOf(line.charAt(0)) >= 0;
    }

    private void finish(StringBuilder paragraph) {
        if (!paragraph.isEmpty()) {
            take(paragraph.toString());
            paragraph.setLength(0);
        }
    }

    private void take(String text) {
        String rest = text.length() > 2 ? text.substring(2) : "";
        if (text.charAt(0) != '|') {
            finishTable();
        }
        switch (text.charAt(0)) {
            case '#' -> {
                finishItem();
                heading = text;
            }
            case '*' -> lines.add(new Point(rest));
            case '>' -> lines.add(decision(rest));
            case '!' -> lines.set(lines.size() - 1, beside(lines.getLast(), rest));
            case '=' -> widths = Arrays.stream(rest.split(" ", -1)).map(Integer::valueOf).toList();
            case '|' ->
                rows.add(Arrays.stream(rest.replaceFirst(" ?\\|$", "").split("\\|", -1)).map(String::strip).toList());
            case '~' -> facts.take(key, rest);
            default -> lines.add(new Words(text, Optional.empty()));
        }
    }

    private Line beside(Line line, String margin) {
        if (line instanceof Words words) {
            return new Words(words.text(), Optional.of(margin));
        }
        throw new StoryException(key + ".txt: only prose has a margin: " + margin);
    }

    private static Decision decision(String text) {
        Matcher m = DECISION.matcher(text);
        if (!m.matches()) {
            throw new StoryException("not a decision: " + text);
        }
        return new Decision(Optional.ofNullable(m.group(1)), m.group(2) == null ? "" : m.group(2), m.group(3));
    }

    private void finishTable() {
        if (!rows.isEmpty()) {
            if (rows.stream().anyMatch(r -> r.size() != widths.size())) {
                throw new StoryException(
                        key + ".txt: a row has not " + widths.size() + " cells, below '" + heading + "'");
            }
            lines.add(new Grid(rows, widths));
            rows = new ArrayList<>();
        }
    }

    private void finishItem() {
        finishTable();
        if (!heading.isEmpty()) {
            Matcher m = HEADING.matcher(heading);
            if (!m.matches()) {
                throw new StoryException(key + ".txt: not a heading: " + heading);
            }
            items.add(new Item(m.group(1) == null ? "" : m.group(1), m.group(2), m.group(3) == null ? "" : m.group(3),
                    lines, facts.done()));
        }
        lines = new ArrayList<>();
        facts = new FactReader();
    }
}
