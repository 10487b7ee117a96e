package org.minutebook.ui;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.minutebook.corpus.Block;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Page;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Problem;
import org.minutebook.corpus.Table;

/// Writes a paper by hand. A page is paragraphs parted by blank lines; one in capitals is a heading, one that starts
/// with `>` stands in the margin, one that starts with `|` is a table, a row a line, its cells parted by `|`.
final class PaperDraft {

    private final String name;
    private final String mediaType;
    private final StringBuilder text = new StringBuilder();
    private final List<Page> pages = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Function<PaperDraft, Finding>> findings = new ArrayList<>();

    PaperDraft(String name, String mediaType) {
        this.name = name;
        this.mediaType = mediaType;
    }

    PaperDraft page(String printed, String paragraphs) {
        int start = text.length();
        if (!paragraphs.isBlank()) {
            paragraphs(paragraphs);
        }
        pages.add(new Page(pages.size() + 1, Optional.of(printed), start, text.length()));
        return this;
    }

    PaperDraft paragraphs(String paragraphs) {
        for (String paragraph : paragraphs.strip().split("\n\n+", -1)) {
            if (paragraph.startsWith("|")) {
                table(paragraph);
            } else {
                block(paragraph);
            }
            text.append("\n\n");
        }
        return this;
    }

    PaperDraft plain(String words) {
        text.append(words);
        return this;
    }

    PaperDraft running(Block.Kind kind, String words) {
        blocks.add(new Block(kind, 0, text.length(), text.length() + words.length()));
        text.append(words).append('\n');
        return this;
    }

    PaperDraft problem(Problem problem) {
        problems.add(problem);
        return this;
    }

    /// @param finding what is found, once the paper is written
    PaperDraft find(Function<PaperDraft, Finding> finding) {
        findings.add(finding);
        return this;
    }

    DocumentId id() {
        return DocumentId.of(bytes());
    }

    /// A real PDF where it says that it is one and has pages.
    byte[] bytes() {
        return mediaType.equals("application/pdf") && !pages.isEmpty()
                ? PdfDraft.of(pages.stream().map(p -> text.substring(p.start(), p.end())).toList())
                : (name + text).getBytes(StandardCharsets.UTF_8);
    }

    Evidence at(String quote) {
        int start = text.indexOf(quote);
        if (start < 0) {
            throw new IllegalArgumentException("%s does not say: %s".formatted(name, quote));
        }
        return Evidence.at(id(), start, start + quote.length(), "hand");
    }

    /// The words from the first of these up to the end of the second.
    String between(String first, String last) {
        int start = text.indexOf(first);
        int end = text.indexOf(last, start) + last.length();
        return text.substring(start, end);
    }

    Filing.Filed filing(Document.Kind kind, Optional<String> council, Document.Status status) {
        Paper paper = new Paper(id(), name, mediaType, text.toString(), pages, blocks, tables, List.of(), false,
                Optional.of("en"), problems);
        Document document = new Document(id(), name, mediaType,
                pages.isEmpty() ? OptionalInt.empty() : OptionalInt.of(pages.size()), text.length(), kind, council,
                Optional.empty(), Optional.of("en"), false, OptionalInt.empty(), status, problems, "1");
        return new Filing.Filed(document, paper, findings.stream().map(f -> f.apply(this)).toList());
    }

    private void block(String paragraph) {
        boolean margin = paragraph.startsWith(">");
        String words = margin ? paragraph.substring(1).strip() : paragraph;
        Block.Kind kind = margin
                ? Block.Kind.MARGIN
                : words.equals(words.toUpperCase(Locale.UK)) ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
        blocks.add(new Block(kind, kind == Block.Kind.HEADING ? 1 : 0, text.length(), text.length() + words.length()));
        text.append(words);
    }

    private void table(String rows) {
        int start = text.length();
        List<Table.Cell> cells = new ArrayList<>();
        String[] lines = rows.split("\n", -1);
        for (int row = 0; row < lines.length; row++) {
            String[] words = lines[row].substring(1).split("\\|", -1);
            for (int col = 0; col < words.length; col++) {
                int at = text.length();
                text.append(words[col].strip());
                cells.add(new Table.Cell(row, col, 1, 1, at, text.length()));
                text.append(col + 1 < words.length ? '\t' : '\n');
            }
        }
        text.setLength(text.length() - 1);
        tables.add(new Table(start, text.length(), true, cells));
    }
}
