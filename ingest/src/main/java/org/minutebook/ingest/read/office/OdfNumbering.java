package org.minutebook.ingest.read.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

import org.minutebook.ingest.read.draft.Numerals;
import org.w3c.dom.Element;

/// Works out the numbers that an ODT file's lists and headings print.
///
/// Source of the rules: OASIS OpenDocument 1.3, part 3, 5.3 and 16.30.
final class OdfNumbering {

    private static final int LEVELS = 11;

    /// Counts are kept one higher, so that 0 means that the level has not been counted yet.
    private static final int OFFSET = 1;

    private final OdfStyles styles;
    private final Map<String, int[]> counts = new HashMap<>();
    private final int[] headings = new int[LEVELS];

    OdfNumbering(OdfStyles styles) {
        this.styles = styles;
    }

    /// A place in a list: its style and depth, from 1.
    record Item(String style, int level) {}

    /// Enters a list; one that does not say that it goes on with the numbers of the one before starts afresh.
    Item begin(Element list, Optional<Item> outer) {
        String style = Xml.attribute(list, "style-name").or(() -> outer.map(Item::style)).orElse("");
        int level = Math.min(LEVELS - 1, outer.map(Item::level).orElse(0) + 1);
        boolean goesOn = Xml.attribute(list, "continue-numbering").filter("true"::equals).isPresent()
                || Xml.attribute(list, "continue-list").isPresent();
        if (!goesOn && outer.isEmpty()) {
            counts.remove(style);
        }
        return new Item(style, level);
    }

    /// Sets the number that the next paragraph at this place gets.
    void restart(Item item, int start) {
        countsOf(item)[item.level()] = start - 1 + OFFSET;
    }

    /// What is printed before the next paragraph at this place; empty where nothing is.
    String next(Item item) {
        Optional<Element> definition = styles.listLevel(item.style(), item.level());
        int[] count = countsOf(item);
        advance(count, item.level(), definition);
        return definition.map(d -> Xml.name(d).endsWith("bullet")
                ? "•"
                : format(d, item.level(), count, level -> styles.listLevel(item.style(), level))).orElse("•");
    }

    /// What is printed before the next heading of a level.
    String nextHeading(int level) {
        Optional<Element> definition = styles.outlineLevel(level);
        int depth = Math.min(level, LEVELS - 1);
        advance(headings, depth, definition);
        return definition.map(d -> format(d, depth, headings, styles::outlineLevel)).orElse("");
    }

    private int[] countsOf(Item item) {
        return counts.computeIfAbsent(item.style(), s -> new int[LEVELS]);
    }

    private static void advance(int[] count, int level, Optional<Element> definition) {
        int start = definition.flatMap(d -> Xml.number(d, "start-value")).orElse(1);
        count[level] = count[level] == 0 ? start + OFFSET : count[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            count[deeper] = 0;
        }
    }

    private static String format(Element definition, int level, int[] count,
            IntFunction<Optional<Element>> levels) {
        String own = Xml.attribute(definition, "num-format").orElse("");
        if (own.isEmpty()) {
            return "";
        }
        int shown = Math.max(1, Xml.number(definition, "display-levels").orElse(1));
        StringBuilder number = new StringBuilder();
        for (int i = Math.max(1, level - shown + 1); i <= level; i++) {
            String format = levels.apply(i).flatMap(d -> Xml.attribute(d, "num-format")).filter(f -> !f.isEmpty())
                    .orElse("1");
            number.append(number.isEmpty() ? "" : ".").append(write(format, Math.max(1, count[i] - OFFSET)));
        }
        return (Xml.attribute(definition, "num-prefix").orElse("") + number
                + Xml.attribute(definition, "num-suffix").orElse("")).strip();
    }

    private static String write(String format, int count) {
        return switch (format) {
            case "a" -> Numerals.letters(count);
            case "A" -> Numerals.letters(count).toUpperCase(Locale.ROOT);
            case "i" -> Numerals.roman(count);
            case "I" -> Numerals.roman(count).toUpperCase(Locale.ROOT);
            default -> Integer.toString(count);
        };
    }
}
