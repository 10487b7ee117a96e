package org.minutebook.search.out;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.minutebook.search.Hit;

/// A search as an Atom feed (RFC 4287): an entry a hit, told by when it first came into the library. The same hit has the
/// same id in every feed and at every time, so that a reader shows it once.
///
/// @param title what the feed is called
/// @param key what tells the search from others; the feed's id is made of it
/// @param self the feed's own address; empty for a file
/// @param page the address of the search's page; empty where none is known
/// @param next the address of the rest of the feed (RFC 5005); empty where this is all
/// @param address where a hit is shown
public record HitFeed(String title, String key, Optional<String> self, Optional<String> page, Optional<String> next,
        Function<Hit, String> address) {

    /// How many entries a feed has at once.
    public static final int MOST = 100;

    public static final String TYPE = "application/atom+xml";

    private static final Comparator<Hit> LAST_FIRST = Comparator.comparing(
            hit -> hit.first().filed().orElse(Instant.MIN), Comparator.reverseOrder());
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /// Writes the feed.
    ///
    /// @param hits in any order
    /// @throws IOException if the output does not take it
    public void write(List<Hit> hits, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("utf-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            head(hits, xml);
            for (Hit hit : hits.stream().sorted(LAST_FIRST).toList()) {
                entry(hit, xml);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IOException("a feed cannot be written", e);
        }
        out.append(text.toString()).append('\n');
    }

    private void head(List<Hit> hits, XMLStreamWriter xml) throws XMLStreamException {
        element("id", id("search " + key), xml);
        element("title", title, xml);
        element("updated", time(hits.stream().flatMap(h -> h.first().filed().stream()).max(Instant::compareTo)), xml);
        xml.writeStartElement("author");
        element("name", "Minutebook", xml);
        xml.writeEndElement();
        link("self", TYPE, self, xml);
        link("alternate", "text/html", page, xml);
        link("next", TYPE, next, xml);
    }

    private void entry(Hit hit, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", id("hit " + hit.first().id()), xml);
        element("title", HitFields.heading(hit), xml);
        element("updated", time(hit.first().filed()), xml);
        link("alternate", "text/html", Optional.of(address.apply(hit)), xml);
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", HitFields.word(hit.kind()));
        element("summary", hit.snippet().text().strip(), xml);
        xml.writeEndElement();
    }

    private static void element(String name, String text, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    private static void link(String rel, String type, Optional<String> address, XMLStreamWriter xml)
            throws XMLStreamException {
        if (address.isPresent()) {
            xml.writeEmptyElement("link");
            xml.writeAttribute("rel", rel);
            xml.writeAttribute("type", type);
            xml.writeAttribute("href", clean(address.get()));
        }
    }

    /// Made of what is told apart and nothing else, so that it never changes.
    private static String id(String of) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }

    /// To the second; where the time is not known, the first that computers know.
    private static String time(Optional<Instant> filed) {
        return filed.orElse(Instant.EPOCH).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /// What XML 1.0 allows of it: no control characters but tabs and line ends, no halves of letters.
    static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(HitFeed::allowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean allowed(int c) {
        return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
