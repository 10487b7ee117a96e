package org.minutebook.ingest.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Problem;

/// Finds where a web page gave up a text half-way: meeting software ends long items with
/// "… view the full minutes text for item 6".
final class CutText {

    private static final Pattern CUT = Pattern
            .compile("(?i)view\\s+the\\s+full\\s+(\\p{L}+)\\s+text\\s+for\\s+item\\s+([\\p{Alnum}./()]*[\\p{Alnum})])");

    private CutText() {}

    static List<Problem> in(Paper paper) {
        List<Problem> problems = new ArrayList<>();
        Matcher cut = CUT.matcher(paper.text());
        while (cut.find()) {
            String why = "The %s of item %s break off in %s: open the item's own page on the council's site and ingest that too"
                    .formatted(cut.group(1).toLowerCase(Locale.ROOT), cut.group(2), paper.name());
            problems.add(new Problem("text_cut_short", why, paper.pageAt(cut.start())));
        }
        return problems;
    }
}
