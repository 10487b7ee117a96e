package org.minutebook.ingest.read.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.minutebook.corpus.Block;
import org.minutebook.corpus.Block.Kind;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Page;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Problem;
import org.minutebook.corpus.Table;

/// A paper while its text is being written, from first page to last. Blocks are parted by a blank line, lines of a block
/// by `\n`, cells of a row by `\t`, rows by `\n`, paragraphs in a cell by `\n`. Blank blocks and tables leave no trace.
///
///     draft.beginPage(Optional.of("12"));
///     draft.block(Kind.HEADING, 1, "46. MINUTES");
///     draft.beginTable(true);
///     draft.beginCell(0, 0, 1, 1);
///     draft.block(Kind.PARAGRAPH, 0, "Officer");
///     draft.endTable();
///     Paper paper = draft.finish("minutes.pdf", bytes, "application/pdf");
///
/// Not thread-safe; used once.
public final class Draft {

    private record OpenPage(Optional<String> printed, int start) {}

    private final StringBuilder text = new StringBuilder();
    private final List<OpenPage> pages = new ArrayList<>();
    private final List<Optional<String>> waitingPages = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final Map<String, Kind> running = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private Optional<TableDraft> table = Optional.empty();
    private int tablesWithin;
    private Optional<String> language = Optional.empty();
    private String separator = "";
    private int blockStart = -1;
    private Kind blockKind = Kind.PARAGRAPH;
    private int blockLevel;
    private final Map<Integer, Integer> recognised = new HashMap<>();

    /// Starts a page; its slice begins with the next words written, also in the midst of a block.
    ///
    /// @param printed the number that the page bears
    public void beginPage(Optional<String> printed) {
        waitingPages.add(printed);
    }

    /// Writes a block; lines in the words stay lines.
    public void block(Kind kind, int level, String words) {
        open(kind, level);
        words.lines().forEach(this::line);
        close();
    }

    /// Opens a block, for lines to follow.
    public void open(Kind kind, int level) {
        blockKind = kind;
        blockLevel = level;
        blockStart = -1;
        separator = table.map(t -> t.cellIsBlank() ? "" : "\n").orElse(text.isEmpty() ? "" : "\n\n");
    }

    /// Writes a line of the open block. A blank line is left out.
    public void line(String words) {
        String line = words.strip();
        if (line.isEmpty()) {
            return;
        }
        text.append(separator);
        startWaitingPages();
        if (blockStart < 0) {
            blockStart = text.length();
        }
        text.append(line);
        separator = "\n";
    }

    /// Ends the open block. A paragraph that starts with a bullet or number is a list item.
    public void close() {
        if (blockStart >= 0) {
            boolean item = blockKind == Kind.PARAGRAPH && Marker.of(text.substring(blockStart)).isPresent();
            Block block = new Block(item ? Kind.LIST_ITEM : blockKind, item ? 1 : blockLevel, blockStart,
                    text.length());
            table.ifPresentOrElse(t -> t.add(block), () -> blocks.add(block));
        }
        blockStart = -1;
    }

    /// Whether no words have been written.
    public boolean isEmpty() {
        return text.isEmpty() && running.isEmpty();
    }

    /// Opens a table. A table within a cell becomes lines of that cell.
    ///
    /// @param ruled whether lines are drawn round its cells
    public void beginTable(boolean ruled) {
        begin(ruled, false);
    }

    /// Opens rows of words that are set in columns and make no table.
    public void beginLayout() {
        begin(false, true);
    }

    private void begin(boolean ruled, boolean layout) {
        if (table.isPresent()) {
            tablesWithin++;
            return;
        }
        table = Optional.of(new TableDraft(ruled, layout, text.length()));
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
    }

    /// Starts the next cell; the one before ends. Cells come in order of row and column.
    public void beginCell(int row, int col, int rowSpan, int colSpan) {
        if (tablesWithin > 0) {
            return;
        }
        table.ifPresent(t -> {
            t.endCell(text.length());
            text.append(t.before(row));
            t.beginCell(row, col, rowSpan, colSpan, text.length());
        });
    }

    /// Ends the table that was opened last.
    public void endTable() {
        if (tablesWithin > 0) {
            tablesWithin--;
            return;
        }
        table.ifPresent(t -> {
            t.endCell(text.length());
            t.finish().ifPresentOrElse(tables::add, () -> text.setLength(t.start()));
            blocks.addAll(t.blocks());
        });
        table = Optional.empty();
    }

    /// Notes what runs over the pages: it is written once, after the main text, however often it is noted.
    public void running(Kind kind, String words) {
        String line = words.strip();
        if (!line.isEmpty()) {
            running.putIfAbsent(line, kind);
        }
    }

    /// Notes a problem.
    public void problem(Problem problem) {
        problems.add(problem);
    }

    /// Notes that a page was read from its picture.
    ///
    /// @param page the page's place in the file, from 1
    /// @param confidence how sure text recognition is of its words, in per cent
    public void recognised(int page, int confidence) {
        recognised.put(page, confidence);
    }

    /// Notes the language that the format declares, e.g. `en-GB`; anything that is no language tag is ignored.
    public void language(String tag) {
        String code = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        if (code.length() == 2 && code.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            language = Optional.of(code);
        }
    }

    private void startWaitingPages() {
        for (Optional<String> printed : waitingPages) {
            pages.add(new OpenPage(printed, text.length()));
        }
        waitingPages.clear();
    }

    /// The paper as written.
    ///
    /// @param name the file's name
    /// @param bytes the file's bytes, which make its id
    public Paper finish(String name, byte[] bytes, String mediaType) {
        startWaitingPages();
        int mainEnd = text.length();
        running.forEach((words, kind) -> block(kind, 0, words));
        blocks.sort(Comparator.comparingInt(Block::start).thenComparing(b -> b.kind() != Kind.CELL));
        String whole = text.toString();
        return new Paper(DocumentId.of(bytes), name, mediaType, whole, slices(mainEnd), blocks, tables,
                SoftHyphens.in(whole), !recognised.isEmpty(), language, problems);
    }

    private List<Page> slices(int mainEnd) {
        List<Page> slices = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            int end = i + 1 < pages.size() ? pages.get(i + 1).start() : mainEnd;
            Integer confidence = recognised.get(i + 1);
            slices.add(new Page(i + 1, pages.get(i).printed(), pages.get(i).start(), end,
                    confidence == null ? OptionalInt.empty() : OptionalInt.of(confidence)));
        }
        return slices;
    }
}
