package org.minutebook.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Span;

/// The paragraphs of a passage of prose, each folded onto one line, with the way back to the paper.
final class ProseText {

    private static final Pattern BREAK = Pattern
            .compile("\\n(?=\\s*\\n)|\\n(?=[ \\t]*(?:[•·●○■▪*-] |\\(?[a-z\\d]{1,3}[.)] ))|\\t");

    private ProseText() {}

    /// One paragraph.
    record Paragraph(RollText source, int from, String text) {

        Span span(int start, int end) {
            return source.span(from + start, from + end);
        }
    }

    static List<Paragraph> of(Paper paper, int start, int end) {
        RollText source = RollText.of(paper, start, end);
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher m = BREAK.matcher(source.text());
        int from = 0;
        while (m.find()) {
            add(paragraphs, source, from, m.start());
            from = m.end();
        }
        add(paragraphs, source, from, source.text().length());
        return List.copyOf(paragraphs);
    }

    private static void add(List<Paragraph> paragraphs, RollText source, int from, int to) {
        String text = source.text().substring(from, to);
        if (!text.isBlank()) {
            paragraphs.add(new Paragraph(source, from, text.replace('\n', ' ')));
        }
    }
}
