package org.minutebook.corpus;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A paper as it was read: one text that never changes, and what the format or the page's geometry says about it.
///
/// The text is the pages' main text in reading order, lines ended by `\n` and paragraphs parted by a blank line. What
/// runs over pages (headers, footers, page numbers) stands after the last page, so that a sentence which a page break
/// cuts is whole in the text. Hyphens at a line's end are kept; [#hyphens] says where they are.
///
/// @param id the SHA-256 of the paper's bytes
/// @param name the file's name
/// @param mediaType what the bytes are, as detected, e.g. `application/pdf`
/// @param pages the file's pages in order; empty where the format has none (HTML, plain text)
/// @param blocks what stands out in the text, in order
/// @param tables the tables, in order
/// @param hyphens offsets of hyphens that only the line's end put there, in order
/// @param ocr whether any of the text was read from pictures
/// @param language the text's language as an ISO 639-1 code, where it is known
/// @param problems what could not be read
public record Paper(DocumentId id, String name, String mediaType, String text, List<Page> pages, List<Block> blocks,
        List<Table> tables, List<Integer> hyphens, boolean ocr, Optional<String> language, List<Problem> problems) {

    public Paper {
        pages = List.copyOf(pages);
        blocks = List.copyOf(blocks);
        tables = List.copyOf(tables);
        hyphens = List.copyOf(hyphens);
        problems = List.copyOf(problems);
    }

    /// A paper of nothing but text: for formats without pages or markup.
    public static Paper ofText(String name, String text) {
        return new Paper(DocumentId.of(text), name, "text/plain", text, List.of(), List.of(), List.of(), List.of(),
                false, Optional.empty(), List.of());
    }

    /// The exact words of a passage.
    public String quote(Span span) {
        return text.substring(span.start(), span.end());
    }

    /// The number, from 1, of the page on which the offset lies; empty where the paper has no pages or the offset lies
    /// after the last of them.
    public OptionalInt pageAt(int offset) {
        int low = 0;
        int high = pages.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Page page = pages.get(middle);
            if (offset < page.start()) {
                high = middle - 1;
            } else if (offset >= page.end()) {
                low = middle + 1;
            } else {
                return OptionalInt.of(page.number());
            }
        }
        return OptionalInt.empty();
    }

    /// How sure text recognition is of the words that it read, in per cent from 0 to 100, a long page counting for more
    /// than a short one; empty where it read none.
    public OptionalInt ocrConfidence() {
        double sum = 0;
        int characters = 0;
        for (Page page : pages) {
            int length = page.end() - page.start();
            sum += page.confidence().orElse(0) * (double) length;
            characters += page.confidence().isPresent() ? length : 0;
        }
        return characters == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.round(sum / characters));
    }

    /// Where the main text ends and what runs over the pages begins; the text's length where nothing does.
    public int mainEnd() {
        return blocks.stream()
                .filter(b -> b.kind() == Block.Kind.RUNNING_HEADER || b.kind() == Block.Kind.RUNNING_FOOTER)
                .mapToInt(Block::start).min().orElse(text.length());
    }
}
