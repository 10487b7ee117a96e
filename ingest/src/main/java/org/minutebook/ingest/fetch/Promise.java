package org.minutebook.ingest.fetch;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a link says will come, by its address and its words.
enum Promise {

    /// A file such as a PDF. A web page in its place is none.
    FILE,

    /// A file of plain text, which some sites send as if it were a page.
    TEXT,

    /// A web page, which is itself the paper.
    PAGE,

    /// The link says neither.
    EITHER;

    private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z0-9]{1,5})$");
    private static final Pattern FILES = Pattern
            .compile("(?i)pdf|do[ct][xm]?|od[tsp]|rtf|xl[st][xmb]?|pp[tsa][xm]?|zip|eml|msg|tiff?|jpe?g|png");
    private static final Pattern TEXTS = Pattern.compile("(?i)txt|csv|xml|json");
    private static final Pattern PAGES = Pattern.compile("(?i)x?html?|shtml?|mht(?:ml)?");

    /// A program that says in its name or its query what it gives, as `mgConvert2PDF.aspx?ID=1` or `get.php?f=a.docx`.
    private static final Pattern MADE = Pattern
            .compile(
                    "(?i)(?:pdf|convert|download|getfile|attachment)[^/?]*(?:\\?|$)|[?&][^=]*=(?:[^&]*\\.)?(?:pdf|docx?|odt|rtf)(?:&|$)");

    /// Pages of the meeting software, as `ieListDocuments.aspx`, `mgAi.aspx`.
    private static final Pattern SHOWN = Pattern.compile("(?i)(?:^|/)(?:ie|mg)[a-z0-9]+\\.aspx?$");

    /// Where meeting software and sites keep files.
    private static final Pattern KEPT = Pattern.compile("(?i)/(?:documents|downloads?)/");

    /// Words that end with the kind of a file, often with its size: `Agenda (PDF, 1.2 MB)`, `Minutes.doc`.
    private static final Pattern SAID = Pattern
            .compile("(?i)(?:^|[\\s.(\\[])(?:pdf|docx?|odt|rtf)\\b\\W*(?:[\\d.,]+\\s*[KM]B)?\\W*$");

    /// What is longer has been written to keep a program busy.
    private static final int LONGEST = 1_000;

    /// @param words of the link; empty text for none
    static Promise of(String words, URI address) {
        String path = end(Optional.ofNullable(address.getPath()).orElse(""));
        String query = end(Optional.ofNullable(address.getQuery()).map(q -> "?" + q).orElse(""));
        Matcher found = ENDING.matcher(path);
        String ending = found.find() ? found.group(1) : "";
        if (FILES.matcher(ending).matches()) {
            return FILE;
        }
        if (TEXTS.matcher(ending).matches()) {
            return TEXT;
        }
        if (PAGES.matcher(ending).matches()) {
            return PAGE;
        }
        if (MADE.matcher(path + query).find()) {
            return FILE;
        }
        if (SHOWN.matcher(path).find()) {
            return PAGE;
        }
        return KEPT.matcher(path).find() || SAID.matcher(end(words)).find() ? FILE : EITHER;
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - LONGEST));
    }
}
