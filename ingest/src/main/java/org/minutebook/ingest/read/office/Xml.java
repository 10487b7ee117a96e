package org.minutebook.ingest.read.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Ways about in XML by local names; the prefixes differ between the programs that write it.
final class Xml {

    private Xml() {}

    /// The name without its prefix.
    static String name(Node node) {
        String name = node.getLocalName();
        return name == null ? "" : name;
    }

    /// The child elements.
    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /// The child elements of one name.
    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(e -> name(e).equals(name)).toList();
    }

    /// The first child of a name, going down one name after the other.
    static Optional<Element> child(Element parent, String... path) {
        Optional<Element> found = Optional.of(parent);
        for (String name : path) {
            found = found.flatMap(e -> children(e).stream().filter(c -> name(c).equals(name)).findFirst());
        }
        return found;
    }

    /// An attribute by its local name; empty where it is absent.
    static Optional<String> attribute(Element element, String name) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.item(i) instanceof Attr attribute
                    && (name.equals(attribute.getLocalName()) || name.equals(attribute.getName()))) {
                return Optional.of(attribute.getValue());
            }
        }
        return Optional.empty();
    }

    /// An attribute that is a whole number.
    static Optional<Integer> number(Element element, String name) {
        return attribute(element, name).filter(v -> v.matches("-?\\d{1,9}")).map(Integer::parseInt);
    }

    /// Everything below the element that the test picks, in order; what it picks is not searched further.
    static List<Element> below(Element element, Predicate<Element> test) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(element)) {
            if (test.test(child)) {
                found.add(child);
            } else {
                found.addAll(below(child, test));
            }
        }
        return found;
    }
}
