package org.minutebook.ingest.read.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.w3c.dom.Element;

/// The styles of an ODT file that bear on its text: how lists number their items, which paragraphs are bold.
final class OdfStyles {

    private static final int DEEPEST_CHAIN = 20;

    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> paragraphs = new HashMap<>();
    private Optional<Element> outline = Optional.empty();
    private Optional<String> language = Optional.empty();

    OdfStyles(Element content, Optional<Element> styles) {
        styles.ifPresent(this::collect);
        collect(content);
    }

    private void collect(Element root) {
        for (Element group : Xml.children(root)) {
            for (Element style : Xml.children(group)) {
                Optional<String> id = Xml.attribute(style, "style:name");
                switch (Xml.name(style)) {
                    case "list-style" -> id.ifPresent(i -> lists.put(i, style));
                    case "style" -> id.ifPresent(i -> paragraphs.put(i, style));
                    case "outline-style" -> outline = Optional.of(style);
                    case "default-style" -> language = language
                            .or(() -> Xml.child(style, "text-properties")
                                    .flatMap(t -> Xml.attribute(t, "fo:language")));
                    default -> {
                        // page layouts, fonts
                    }
                }
            }
        }
    }

    /// The language that the default style declares.
    Optional<String> language() {
        return language;
    }

    /// How a list style sets out one level, from 1.
    Optional<Element> listLevel(String style, int level) {
        return Optional.ofNullable(lists.get(style)).flatMap(l -> level(l, level));
    }

    /// How headings of one level, from 1, are numbered.
    Optional<Element> outlineLevel(int level) {
        return outline.flatMap(o -> level(o, level));
    }

    private static Optional<Element> level(Element style, int level) {
        return Xml.children(style).stream()
                .filter(e -> Xml.number(e, "level").filter(l -> l == level).isPresent()).findFirst();
    }

    /// The list style that a paragraph's style names.
    Optional<String> listStyleOf(Element paragraph) {
        return inherited(paragraph, e -> Xml.attribute(e, "list-style-name")).filter(s -> !s.isEmpty());
    }

    /// Whether a paragraph's style is bold.
    boolean isBold(Element paragraph) {
        return inherited(paragraph,
                s -> Xml.child(s, "text-properties").flatMap(t -> Xml.attribute(t, "fo:font-weight")))
                .filter("bold"::equals).isPresent();
    }

    /// What a paragraph's or span's style, or one of its parents, says.
    private Optional<String> inherited(Element paragraph,
            Function<Element, Optional<String>> property) {
        Optional<Element> style = Xml.attribute(paragraph, "style-name").map(paragraphs::get);
        for (int depth = 0; style.isPresent() && depth < DEEPEST_CHAIN; depth++) {
            Optional<String> found = property.apply(style.get());
            if (found.isPresent()) {
                return found;
            }
            style = style.flatMap(s -> Xml.attribute(s, "parent-style-name")).map(paragraphs::get);
        }
        return Optional.empty();
    }
}
