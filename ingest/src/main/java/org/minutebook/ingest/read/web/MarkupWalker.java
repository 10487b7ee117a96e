package org.minutebook.ingest.read.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.minutebook.corpus.Block.Kind;
import org.minutebook.ingest.read.draft.Draft;

/// Walks markup in the order of the document and writes its words to a draft: headings, paragraphs, list items with
/// their bullets or numbers, tables with their cells. White space is folded as a browser folds it.
public final class MarkupWalker implements NodeVisitor {

    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "caption",
            "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
            "header", "hr", "legend", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td",
            "tfoot", "th", "thead", "tr", "ul", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f\\u00A0]+");
    private static final int LONGEST_BOLD_HEADING = 200;

    private final Draft draft;
    private final StringBuilder words = new StringBuilder();
    private final Deque<TableGrid> tables = new ArrayDeque<>();
    private final Deque<ListCount> lists = new ArrayDeque<>();
    private Optional<String> marker = Optional.empty();
    private Optional<String> number = Optional.empty();

    private MarkupWalker(Draft draft) {
        this.draft = draft;
    }

    /// Writes everything under the element to the draft.
    public static void write(Element root, Draft draft) {
        MarkupWalker walker = new MarkupWalker(draft);
        root.traverse(walker);
        walker.flush(root);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words.append(inPre(node) ? text.getWholeText() : BLANKS.matcher(text.getWholeText()).replaceAll(" "));
        } else if (node instanceof Element element) {
            start(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
            end(element);
        }
    }

    private static boolean inPre(Node node) {
        return node.parent() instanceof Element parent && parent.normalName().equals("pre");
    }

    private void start(Element element) {
        String tag = element.normalName();
        if (tag.equals("br")) {
            words.append('\n');
            return;
        }
        if (!BLOCKS.contains(tag)) {
            return;
        }
        Element parent = element.parent();
        if (parent != null) {
            flush(parent);
        }
        switch (tag) {
            case "table" -> startTable(element);
            case "td", "th" -> startCell(element);
            case "ul", "ol" -> lists.push(ListCount.of(element));
            case "li" ->
                marker = Optional.ofNullable(lists.peek()).map(list -> list.next(element)).or(() -> Optional.of("• "));
            default -> {
                // other blocks only part paragraphs
            }
        }
    }

    private void end(Element element) {
        flush(element);
        switch (element.normalName()) {
            case "table" -> endTable();
            case "ul", "ol" -> lists.poll();
            case "li" -> marker = Optional.empty();
            case "tr" -> number = Optional.empty();
            default -> {
                // other blocks only part paragraphs
            }
        }
    }

    private void startTable(Element element) {
        boolean layout = CouncilMarkup.isLayout(element);
        tables.push(new TableGrid(layout));
        if (!layout) {
            draft.beginTable(true);
        }
    }

    private void endTable() {
        TableGrid ended = tables.poll();
        if (ended != null && !ended.layout()) {
            draft.endTable();
        }
    }

    private void startCell(Element cell) {
        TableGrid grid = tables.peek();
        if (grid == null || grid.layout()) {
            return;
        }
        TableGrid.Place place = grid.place(cell);
        draft.beginCell(place.row(), place.col(), place.rowSpan(), place.colSpan());
    }

    /// Writes the words gathered so far as a block of the element in which they stand.
    private void flush(Element in) {
        String line = CouncilMarkup.withoutDownloads(foldLines(words.toString()));
        words.setLength(0);
        if (line.isEmpty()) {
            return;
        }
        if (CouncilMarkup.isNumberCell(in)) {
            number = Optional.of(line);
            return;
        }
        Kind kind = kindOf(in, line);
        String before = number.map(n -> n + " ").orElse("") + marker.orElse("");
        number = Optional.empty();
        marker = Optional.empty();
        int level = kind == Kind.LIST_ITEM ? Math.max(1, lists.size()) : kind == Kind.HEADING ? levelOf(in) : 0;
        draft.block(kind, level, before + line);
    }

    private Kind kindOf(Element in, String line) {
        if (HEADING.matcher(in.normalName()).matches() || CouncilMarkup.isHeading(in)) {
            return Kind.HEADING;
        }
        if (marker.isPresent()) {
            return Kind.LIST_ITEM;
        }
        return tables.stream().allMatch(TableGrid::layout) && line.length() <= LONGEST_BOLD_HEADING && isBold(in, line)
                ? Kind.HEADING
                : Kind.PARAGRAPH;
    }

    private static boolean isBold(Element in, String line) {
        return in.select("b, strong").stream().anyMatch(b -> foldLines(b.text()).length() >= line.length());
    }

    private static int levelOf(Element in) {
        String tag = in.normalName();
        return HEADING.matcher(tag).matches() ? tag.charAt(1) - '0' : CouncilMarkup.levelOf(in);
    }

    /// Strips each line and drops the blank ones.
    private static String foldLines(String raw) {
        StringBuilder folded = new StringBuilder();
        raw.lines().map(l -> BLANKS.matcher(l).replaceAll(" ").strip()).filter(l -> !l.isEmpty())
                .forEach(l -> folded.append(folded.isEmpty() ? "" : "\n").append(l));
        return folded.toString();
    }

    /// The words of an element as they would be written, on one line.
    static String oneLine(Element element) {
        return BLANKS.matcher(element.text()).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
