package org.minutebook.ingest.read.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.minutebook.ingest.read.draft.Numerals;
import org.w3c.dom.Element;

/// Works out the numbers that Word prints before paragraphs and does not keep in the text: "46.", "(a)", "3.2".
///
/// Source of the rules: ECMA-376 Part 1, 17.9. Numbering instances of one abstract definition count on together,
/// unless an instance starts afresh.
final class WordNumbering {

    private static final int LEVELS = 9;

    private final Map<String, Element> abstracts = new HashMap<>();
    private final Map<String, Element> instances = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();
    private final WordStyles styles;

    /// @param root the root of `numbering.xml`; empty for a file without lists
    WordNumbering(Optional<Element> root, WordStyles styles) {
        this.styles = styles;
        root.ifPresent(r -> {
            Xml.children(r, "abstractNum")
                    .forEach(a -> Xml.attribute(a, "abstractNumId").ifPresent(id -> abstracts.put(id, a)));
            Xml.children(r, "num").forEach(n -> Xml.attribute(n, "numId").ifPresent(id -> instances.put(id, n)));
        });
    }

    /// A marker that Word prints.
    ///
    /// @param level the depth of the list, from 1
    record Printed(String marker, int level) {}

    /// What Word prints before this paragraph; empty for one that is in no list. Paragraphs have to be asked for in
    /// order, each once.
    Optional<Printed> next(Element paragraph) {
        Optional<String> numId = property(paragraph, "numId").filter(id -> !id.equals("0"));
        Optional<Element> instance = numId.map(instances::get);
        if (instance.isEmpty()) {
            return Optional.empty();
        }
        String abstractId = Xml.child(instance.get(), "abstractNumId").flatMap(a -> Xml.attribute(a, "val")).orElse("");
        int level = property(paragraph, "ilvl").filter(l -> l.matches("[0-8]")).map(Integer::parseInt)
                .or(() -> levelOfStyle(paragraph, abstractId)).orElse(0);
        int[] count = counts.computeIfAbsent(abstractId, id -> new int[LEVELS]);
        count(count, instance.get(), numId.orElseThrow(), abstractId, level);
        return format(instance.get(), abstractId, level, count).map(marker -> new Printed(marker, level + 1));
    }

    private Optional<String> property(Element paragraph, String name) {
        return styles.inherited(paragraph, "pPr", "numPr", name).flatMap(e -> Xml.attribute(e, "val"));
    }

    /// A heading style's level is the one that names the style.
    private Optional<Integer> levelOfStyle(Element paragraph, String abstractId) {
        Optional<String> style = styles.styleOf(paragraph);
        return resolved(abstractId).stream().flatMap(a -> Xml.children(a, "lvl").stream())
                .filter(l -> Xml.child(l, "pStyle").flatMap(p -> Xml.attribute(p, "val")).equals(style)
                        && style.isPresent())
                .findFirst().flatMap(l -> Xml.number(l, "ilvl"));
    }

    private void count(int[] count, Element instance, String numId, String abstractId, int level) {
        Optional<Integer> override = override(instance, level).flatMap(o -> Xml.child(o, "startOverride"))
                .flatMap(s -> Xml.number(s, "val"));
        if (override.isPresent() && restarted.add(numId + "/" + level)) {
            count[level] = override.get();
        } else {
            count[level] = count[level] == 0 ? start(instance, abstractId, level) : count[level] + 1;
        }
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            count[deeper] = 0;
        }
        for (int higher = 0; higher < level; higher++) {
            count[higher] = count[higher] == 0 ? start(instance, abstractId, higher) : count[higher];
        }
    }

    private int start(Element instance, String abstractId, int level) {
        return definition(instance, abstractId, level).flatMap(l -> Xml.child(l, "start"))
                .flatMap(s -> Xml.number(s, "val")).orElse(1);
    }

    private Optional<String> format(Element instance, String abstractId, int level, int[] count) {
        Optional<Element> definition = definition(instance, abstractId, level);
        String format = value(definition, "numFmt").orElse("decimal");
        if (format.equals("bullet")) {
            return Optional.of("•");
        }
        String text = value(definition, "lvlText").orElse("");
        for (int i = 0; i < LEVELS; i++) {
            String own = value(definition(instance, abstractId, i), "numFmt").orElse("decimal");
            boolean legal = definition.flatMap(d -> Xml.child(d, "isLgl")).isPresent();
            text = text.replace("%" + (i + 1), number(legal && i < level ? "decimal" : own, count[i]));
        }
        return Optional.of(text.strip()).filter(t -> !t.isEmpty() && !format.equals("none"));
    }

    private static String number(String format, int count) {
        return switch (format) {
            case "lowerLetter" -> Numerals.letters(count);
            case "upperLetter" -> Numerals.letters(count).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> Numerals.roman(count);
            case "upperRoman" -> Numerals.roman(count).toUpperCase(Locale.ROOT);
            case "decimalZero" -> count < 10 ? "0" + count : Integer.toString(count);
            case "ordinal" -> count + ordinalEnding(count);
            case "none", "bullet" -> "";
            default -> Integer.toString(count);
        };
    }

    private static String ordinalEnding(int count) {
        boolean teen = count % 100 >= 11 && count % 100 <= 13;
        return teen ? "th" : switch (count % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static Optional<String> value(Optional<Element> definition, String name) {
        return definition.flatMap(d -> Xml.child(d, name)).flatMap(e -> Xml.attribute(e, "val"));
    }

    private Optional<Element> definition(Element instance, String abstractId, int level) {
        Optional<Element> own = override(instance, level).flatMap(o -> Xml.child(o, "lvl"));
        return own.isPresent() ? own : resolved(abstractId).flatMap(a -> atLevel(a, "lvl", level));
    }

    private static Optional<Element> override(Element instance, int level) {
        return atLevel(instance, "lvlOverride", level);
    }

    private static Optional<Element> atLevel(Element parent, String name, int level) {
        return Xml.children(parent, name).stream()
                .filter(e -> Xml.number(e, "ilvl").filter(l -> l == level).isPresent()).findFirst();
    }

    /// The abstract definition, past one that only links to a numbering style.
    private Optional<Element> resolved(String abstractId) {
        Optional<Element> direct = Optional.ofNullable(abstracts.get(abstractId));
        Optional<Element> linked = direct.flatMap(a -> Xml.child(a, "numStyleLink"))
                .flatMap(l -> Xml.attribute(l, "val"))
                .flatMap(id -> styles.fromStyle(Optional.of(id), "pPr", "numPr", "numId"))
                .flatMap(n -> Xml.attribute(n, "val")).map(instances::get)
                .flatMap(n -> Xml.child(n, "abstractNumId")).flatMap(a -> Xml.attribute(a, "val")).map(abstracts::get);
        return linked.isPresent() ? linked : direct;
    }
}
