package org.minutebook.ingest.read.ocr;

import java.util.Set;

import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Problem;

/// What is said of pages that text recognition should have read, where Tesseract is not installed.
public final class Unrecognised {

    private static final String PICTURE = "no_text";
    private static final String BAD_TEXT = "bad_text";
    private static final Set<String> WAITING = Set.of(PICTURE, BAD_TEXT);
    private static final String INSTALL = "install Tesseract (on Debian and Ubuntu: apt-get install tesseract-ocr) and ingest it again";

    private Unrecognised() {}

    /// The file holds pictures of pages, and no text at all.
    public static Problem file(String name) {
        return Problem.of(PICTURE,
                "%s holds pictures of pages (a scan) and no text: %s, or ask the council for the file it was made from"
                        .formatted(name, INSTALL));
    }

    /// The page is a picture, whatever few words stand beside or on it.
    public static Problem picture(int page, String name) {
        return Problem.onPage(page, PICTURE,
                "Page %d of %s is a picture, and what it says was not read: %s, or look at it in a PDF viewer"
                        .formatted(page, name, INSTALL));
    }

    /// The page has text that says something other than what is printed on it.
    public static Problem badText(int page, String name) {
        return Problem.onPage(page, BAD_TEXT,
                "The text that the file gives for page %d of %s is not what is printed there: %s, or look at it in a PDF viewer"
                        .formatted(page, name, INSTALL));
    }

    /// Whether some page of the paper waits for Tesseract, if that was not there when it was read.
    public static boolean in(Paper paper) {
        return paper.problems().stream().anyMatch(p -> WAITING.contains(p.what()));
    }
}
