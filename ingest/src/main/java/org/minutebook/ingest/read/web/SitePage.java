package org.minutebook.ingest.read.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// A page of a council's site, for what it leads to rather than for what it says.
///
/// @param title its main heading, or else its title; empty text where it has neither
/// @param links those with an address, in order
/// @param lines the texts of its list items, paragraphs and cells that hold no link and no other such part, in order
public record SitePage(String title, List<Link> links, List<String> lines) {

    private static final String BLOCKS = "li, p, td, dd";

    public SitePage {
        links = List.copyOf(links);
        lines = List.copyOf(lines);
    }

    /// One link.
    ///
    /// @param title what is shown when it is pointed at; empty text for nothing
    /// @param around the words of the list item, paragraph or cell in which the link stands, its own among them
    /// @param beside the words of its row or list item, in pieces, that are not its own and belong to no other paper there;
    /// none for a link that is no paper's
    public record Link(String address, String text, String title, String around, List<String> beside) {

        public Link {
            beside = List.copyOf(beside);
        }
    }

    /// Any bytes are a page of some kind: this never fails.
    public static SitePage read(byte[] bytes) {
        return read(bytes, _ -> false);
    }

    /// Any bytes are a page of some kind: this never fails.
    ///
    /// @param papers which addresses are papers'
    public static SitePage read(byte[] bytes, Predicate<String> papers) {
        Document page = HtmlReader.parsed(bytes);
        OwnWords words = new OwnWords(papers);
        List<Link> links = page.select("a[href]").stream().map(link -> link(link, words)).toList();
        List<String> lines = page.select(BLOCKS).stream()
                .filter(e -> e.selectFirst("a[href]") == null && e.select(BLOCKS).size() == 1).map(Element::text)
                .filter(t -> !t.isBlank()).toList();
        return new SitePage(heading(page), links, lines);
    }

    private static String heading(Document page) {
        return Optional.ofNullable(page.selectFirst("h1")).map(Element::text).filter(t -> !t.isBlank())
                .orElseGet(page::title);
    }

    private static Link link(Element link, OwnWords words) {
        Element around = Optional.ofNullable(link.closest(BLOCKS)).orElse(link);
        return new Link(link.attr("href"), link.text(), link.attr("title"), around.text(), words.of(link));
    }

    /// The words of a piece of markup, of which some may be escaped once more than it should.
    public static String words(String markup) {
        return Jsoup.parse(Parser.unescapeEntities(markup, false)).text().strip();
    }

    /// Text that was escaped once too often; other text stays as it is.
    public static String unescaped(String text) {
        return Parser.unescapeEntities(text, false).strip();
    }
}
