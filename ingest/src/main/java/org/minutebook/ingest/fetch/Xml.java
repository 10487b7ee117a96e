package org.minutebook.ingest.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.minutebook.ingest.read.web.SitePage;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// An element of an answer in XML. Names are compared without their case or prefix; nothing outside of the answer is ever
/// followed, and an answer that declares entities is refused.
record Xml(Element element) {

    private static final String DEEPEST = "100";

    /// @throws NoAnswerException if the bytes are no XML, or more than that
    static Xml parse(byte[] bytes) throws NoAnswerException {
        try {
            DocumentBuilder builder = safe().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return new Xml(builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement());
        } catch (SAXException | IOException e) {
            throw new NoAnswerException("the answer is no XML (%s)".formatted(e.getMessage()));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's parser knows these settings", e);
        }
    }

    private static DocumentBuilderFactory safe() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
        factory.setExpandEntityReferences(false);
        return factory;
    }

    String name() {
        return element.getLocalName().toLowerCase(Locale.ROOT);
    }

    private List<Xml> children() {
        List<Xml> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(new Xml(child));
            }
        }
        return children;
    }

    /// The elements of a name below this one, in order, at any depth, but none within another of them or within an element
    /// of the other names.
    List<Xml> all(String name, String... notWithin) {
        List<Xml> found = new ArrayList<>();
        for (Xml child : children()) {
            if (child.name().equals(name)) {
                found.add(child);
            } else if (!List.of(notWithin).contains(child.name())) {
                found.addAll(child.all(name, notWithin));
            }
        }
        return found;
    }

    /// The element's own text, escaped once too often or not.
    String text() {
        return SitePage.unescaped(element.getTextContent());
    }

    /// The text of a child, or else of an attribute; empty text where there is neither.
    String text(String name) {
        return children().stream().filter(c -> c.name().equals(name)).findFirst().map(Xml::text)
                .orElseGet(() -> SitePage.unescaped(element.getAttribute(name)));
    }

    /// Whether a child says so: `True`, `1` or `yes`; empty where it says nothing, or neither yes nor no.
    Optional<Boolean> flag(String name) {
        return switch (text(name).toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes", "-1" -> Optional.of(true);
            case "false", "0", "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
