package org.minutebook.ingest.read.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3c.dom.Element;

/// The styles of a DOCX file: what a paragraph inherits by its style's name.
final class WordStyles {

    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    private static final int DEEPEST_CHAIN = 20;

    private final Map<String, Element> styles = new HashMap<>();
    private Optional<String> standard = Optional.empty();

    /// @param root the root of `styles.xml`; empty for a file without styles
    WordStyles(Optional<Element> root) {
        root.ifPresent(r -> Xml.children(r, "style").forEach(this::add));
    }

    private void add(Element style) {
        Optional<String> id = Xml.attribute(style, "styleId");
        id.ifPresent(i -> styles.put(i, style));
        boolean isDefault = Xml.attribute(style, "default").filter(d -> d.equals("1") || d.equals("true")).isPresent();
        if (isDefault && Xml.attribute(style, "type").filter("paragraph"::equals).isPresent()) {
            standard = id;
        }
    }

    /// The paragraph's own properties, or those of its style or what that is based on, down the path given.
    Optional<Element> inherited(Element paragraph, String... path) {
        Optional<Element> own = Xml.child(paragraph, path);
        return own.isPresent() ? own : fromStyle(styleOf(paragraph), path);
    }

    /// The properties of a style, or of what it is based on.
    Optional<Element> fromStyle(Optional<String> id, String... path) {
        Optional<Element> style = id.map(styles::get);
        for (int depth = 0; style.isPresent() && depth < DEEPEST_CHAIN; depth++) {
            Optional<Element> found = Xml.child(style.get(), path);
            if (found.isPresent()) {
                return found;
            }
            style = style.flatMap(s -> Xml.child(s, "basedOn")).flatMap(b -> Xml.attribute(b, "val")).map(styles::get);
        }
        return Optional.empty();
    }

    /// The id of the paragraph's style, or the default one's.
    Optional<String> styleOf(Element paragraph) {
        return Xml.child(paragraph, "pPr", "pStyle").flatMap(s -> Xml.attribute(s, "val")).or(() -> standard);
    }

    /// The level of a heading, from 1: by its outline level, or by the name of its style.
    Optional<Integer> headingLevel(Element paragraph) {
        Optional<Integer> outline = inherited(paragraph, "pPr", "outlineLvl").flatMap(o -> Xml.number(o, "val"))
                .filter(level -> level < 9).map(level -> level + 1);
        return outline.isPresent() ? outline : byName(styleOf(paragraph).map(styles::get));
    }

    private static Optional<Integer> byName(Optional<Element> style) {
        String name = style.flatMap(s -> Xml.child(s, "name")).flatMap(n -> Xml.attribute(n, "val")).orElse("")
                .toLowerCase(Locale.ROOT);
        Matcher heading = HEADING.matcher(name);
        if (heading.matches()) {
            return Optional.of(Integer.parseInt(heading.group(1)));
        }
        return name.equals("title") ? Optional.of(1) : Optional.empty();
    }

    /// Whether a switch such as `b` or `caps` is on for a run.
    boolean isOn(Element paragraph, Element run, String property) {
        Optional<Element> own = Xml.child(run, "rPr", property);
        Optional<String> character = Xml.child(run, "rPr", "rStyle").flatMap(s -> Xml.attribute(s, "val"));
        return own.or(() -> fromStyle(character, "rPr", property))
                .or(() -> fromStyle(styleOf(paragraph), "rPr", property))
                .filter(e -> !Xml.attribute(e, "val").orElse("1").matches("0|false|off|none")).isPresent();
    }
}
