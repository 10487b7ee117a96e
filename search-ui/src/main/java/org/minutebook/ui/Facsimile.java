package org.minutebook.ui;

import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Page;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.library.Json;

/// The pages of a PDF as they were printed, for a browser that can draw them beside their text.
///
/// @param file the file's address
/// @param page the page to begin with
/// @param printed the numbers that the pages themselves bear, as a JSON list with one for each page; empty ones where
///        they bear none
/// @param passages the stretches to mark, as a JSON list
public record Facsimile(String file, int page, String printed, String passages) {

    private static final int BESIDE = 80;

    /// Where the script is that draws them.
    public static String script() {
        return Routes.paperScriptAddress();
    }

    /// Where the files of PDF.js are.
    public static String pdfjs() {
        return PdfJs.BASE;
    }

    /// A stretch of text to mark on one page.
    ///
    /// @param before what stands before it on the page, to tell it from the same words elsewhere
    /// @param after what stands after it
    record Passage(int page, String text, String before, String after) {}

    /// Whether a browser may open such a file.
    static boolean can(Document document) {
        return document.mediaType().equals("application/pdf");
    }

    /// The pages of a paper; empty where it has none that a browser can draw.
    static Optional<Facsimile> of(Filing.Filed filed, PaperRequest request, Turning turning) {
        Paper paper = filed.paper();
        if (!can(filed.document()) || paper.pages().isEmpty()) {
            return Optional.empty();
        }
        List<Passage> passages = passages(paper, request);
        int page = passages.isEmpty()
                ? turning.asks().orElse(turning.shown().getFirst().number())
                : passages.getFirst().page();
        return Optional.of(new Facsimile(Links.original(filed.document().id()), page,
                Json.view(paper.pages().stream().map(p -> p.printed().orElse("")).toList()), Json.view(passages)));
    }

    private static List<Passage> passages(Paper paper, PaperRequest request) {
        return request.marks()
                ? paper.pages().stream().filter(p -> p.start() < request.to() && request.from() < p.end())
                        .map(p -> passage(paper.text(), p, request)).filter(p -> !p.text().isBlank()).toList()
                : List.of();
    }

    private static Passage passage(String text, Page page, PaperRequest request) {
        int from = Math.max(request.from(), page.start());
        int to = Math.min(request.to(), page.end());
        return new Passage(page.number(), text.substring(from, to),
                text.substring(Math.max(page.start(), from - BESIDE), from),
                text.substring(to, Math.min(page.end(), to + BESIDE)));
    }
}
