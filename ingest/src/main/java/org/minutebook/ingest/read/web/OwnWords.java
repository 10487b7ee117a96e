package org.minutebook.ingest.read.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Which words on a page belong to a link that leads to a paper: those of its list item, paragraph or cell, as far as no
/// other paper's link is nearer, and those of the row or item around that, without what has a link, or an item, of its
/// own. Of one thread.
final class OwnWords {

    private static final String BLOCKS = "li, p, dd, dt, td, th, div";
    private static final String LAYOUT = "td, th, div";
    private static final String ROWS = "li, tr";
    private static final String NESTED = "li, tr, ul, ol, dl, table";

    /// What begins so is said of the papers there at whatever length: the law's own words for it are long.
    private static final Pattern CLOSED = Pattern
            .compile("(?i)^\\W*(?:exempt|restricted|not\\s+for\\s+publication)\\b");

    /// A row, cell or division with more words or links is not one of papers but a page's layout.
    private static final int LONGEST_ROW = 300;
    private static final int MOST_LINKS = 40;

    /// Between two links, what stands before it belongs to the first.
    private static final Pattern BORDER = Pattern.compile("[,;|•·\\n]|\\band\\b");
    private static final Pattern OF_ALL = Pattern.compile("(?i)\\b(?:both|all)\\b");

    private final Predicate<String> papers;
    private final Map<Element, Line> lines = new HashMap<>();
    private final Map<Element, Boolean> rows = new HashMap<>();

    /// @param papers which addresses are papers'
    OwnWords(Predicate<String> papers) {
        this.papers = papers;
    }

    /// The papers that a block links, and the words before, between and after them: always one more than papers.
    private record Line(List<String> papers, List<StringBuilder> gaps) {}

    /// The words beside a link, in pieces; none for a link that is no paper's.
    List<String> of(Element link) {
        String address = link.attr("href");
        Element block = Optional.ofNullable(link.closest(BLOCKS)).orElse(link);
        Line line = lines.computeIfAbsent(block, this::line);
        int paper = line.papers().indexOf(address);
        if (paper < 0) {
            return List.of();
        }
        return Stream.concat(beside(line, paper), around(block, address))
                .flatMap(words -> words.lines()).map(String::strip).filter(w -> !w.isEmpty()).toList();
    }

    private Line line(Element block) {
        Line line = new Line(new ArrayList<>(), new ArrayList<>(List.of(new StringBuilder())));
        block.childNodes().forEach(child -> read(child, line));
        if (block.is(LAYOUT)) {
            line.gaps().forEach(words -> words.replace(0, words.length(), ofRow(words.toString())));
        }
        return line;
    }

    private void read(Node node, Line line) {
        StringBuilder words = line.gaps().getLast();
        if (node instanceof TextNode text) {
            words.append(text.text());
        } else if (node instanceof Element element && !element.is(NESTED) && !hasPapers(element)) {
            words.append(element.is(BLOCKS) || element.is("br") ? "\n" + element.text() + "\n" : element.text());
        } else if (node instanceof Element element && isPaper(element)) {
            if (line.papers().isEmpty() || !line.papers().getLast().equals(element.attr("href"))) {
                line.papers().add(element.attr("href"));
                line.gaps().add(new StringBuilder());
            }
        } else if (node instanceof Element element && !element.is(NESTED) && !element.is(BLOCKS)) {
            element.childNodes().forEach(child -> read(child, line));
        }
    }

    private boolean isPaper(Element element) {
        return element.is("a[href]") && papers.test(element.attr("href"));
    }

    private boolean hasPapers(Element element) {
        return element.select("a[href]").stream().anyMatch(this::isPaper);
    }

    private static Stream<String> beside(Line line, int paper) {
        String first = line.gaps().getFirst().toString();
        String last = line.gaps().getLast().toString();
        String before = paper == 0 ? first : split(line.gaps().get(paper).toString())[1];
        boolean atEnd = paper == line.papers().size() - 1;
        String after = atEnd ? last : split(line.gaps().get(paper + 1).toString())[0];
        return Stream.of(before, after, first.strip().endsWith(":") ? first : "",
                OF_ALL.matcher(last).find() ? last : "");
    }

    private static String[] split(String between) {
        Matcher border = BORDER.matcher(between);
        int at = border.find() ? border.end() : between.strip().endsWith(":") ? 0 : between.length();
        return new String[]{between.substring(0, at), between.substring(at)};
    }

    private Stream<String> around(Element block, String address) {
        Element row = block.parent() == null || block.is("tr") ? null : block.parent().closest(ROWS);
        if (row == null || !rows.computeIfAbsent(row, r -> r.select("a[href]").size() <= MOST_LINKS)) {
            return Stream.of();
        }
        StringBuilder words = new StringBuilder();
        outside(row, block, address, words);
        return Stream.of(ofRow(words.toString()));
    }

    private static String ofRow(String words) {
        return words.length() <= LONGEST_ROW
                ? words
                : words.lines().filter(line -> CLOSED.matcher(line).find()).collect(Collectors.joining("\n"));
    }

    private void outside(Element within, Element block, String address, StringBuilder words) {
        for (Node node : within.childNodes()) {
            if (node instanceof TextNode text) {
                words.append(text.text());
            } else if (node instanceof Element element && !element.equals(block)) {
                if (element.stream().anyMatch(block::equals)) {
                    outside(element, block, address, words);
                } else if (!element.is(NESTED) && !hasOther(element, address)) {
                    words.append('\n').append(element.text()).append('\n');
                }
            }
        }
    }

    private boolean hasOther(Element element, String address) {
        return element.select("a[href]").stream().anyMatch(a -> isPaper(a) && !a.attr("href").equals(address));
    }
}
