package org.minutebook.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The items of a council's web page whose table a converter has flattened: a row ends with a bar, and holds the title,
/// the size of a file, the item's purpose, and after "Minutes:" what was said, all in one.
final class WebRows {

    private static final Pattern HEAD = Pattern
            .compile("(?m)^\\|?\\s*No\\.?\\s*\\|\\s*Item\\s*\\|.*$|^\\|{2,}[ \\t]*$");
    private static final Pattern ROW_END = Pattern.compile("(?m)\\|[ \\t]*$");
    private static final Pattern RULE = Pattern.compile("^[\\s|-]*$");
    private static final Pattern TITLE_END = Pattern.compile(
            "\\s+(?:pdf icon )?PDF \\d+ [KM]B|\\n|\\s(?=Additional documents:|Minutes:|Decision:|To [a-z]+|The [A-Za-z' ]{3,60}\\b(?:will|take|is|are|to|has)\\b|This (?:report|item)|Report of|[A-Z][\\w' ]{2,60} to (?:report|introduce|present|give)\\b)|\\s*\\|");

    private WebRows() {}

    /// Whether the text is such a page.
    static boolean flattened(Lines lines, int start, int end) {
        String raw = lines.paper().text().substring(start, end);
        return HEAD.matcher(raw).find() && ROW_END.matcher(raw).results().limit(3).count() > 2;
    }

    /// The headings of its rows, in order.
    static List<Heading> headings(Lines lines, int start, int end) {
        String raw = lines.paper().text();
        List<Heading> found = new ArrayList<>();
        Matcher head = HEAD.matcher(raw).region(start, end);
        int row = head.find() ? head.end() : start;
        Matcher bar = ROW_END.matcher(raw).region(row, end);
        while (bar.find()) {
            heading(lines, row, bar.end()).ifPresent(found::add);
            row = bar.end();
        }
        heading(lines, row, end).ifPresent(found::add);
        return found;
    }

    private static Optional<Heading> heading(Lines lines, int rowStart, int rowEnd) {
        String raw = lines.paper().text();
        int start = rowStart;
        while (start < rowEnd && (Character.isWhitespace(raw.charAt(start)) || raw.charAt(start) == '|')) {
            start++;
        }
        String row = lines.text().substring(start, rowEnd);
        if (row.length() < 3 || RULE.matcher(row).matches()) {
            return Optional.empty();
        }
        Optional<Numbered> numbered = Numbered.of(row.split("\\n|\\|", 2)[0]);
        int from = numbered.map(Numbered::length).orElse(0);
        while (from < row.length() && " |\n".indexOf(row.charAt(from)) >= 0) {
            from++;
        }
        Matcher m = TITLE_END.matcher(row);
        int to = m.find(from) ? m.start() : row.length();
        int body = to == row.length() ? to : m.end();
        Title title = new Title(start + from, start + to, start + Math.min(body, row.length()), 0);
        return Optional.of(new Heading(numbered.map(Numbered::number), Optional.empty(), title, start,
                Optional.of(rowEnd)));
    }
}
