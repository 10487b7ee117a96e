package org.minutebook.cli;

import java.io.PrintWriter;
import java.util.List;
import org.minutebook.search.Hit;
import org.minutebook.search.Results;
import org.minutebook.search.out.HitFields;
import picocli.CommandLine.Help.Ansi;

/// Prints what a search found.
final class HitPrinter {

    private final PrintWriter out;
    private final Ansi ansi;

    HitPrinter(PrintWriter out, Ansi ansi) {
        this.out = out;
        this.ansi = ansi;
    }

    /// A few lines a hit: its citation and title, where it stands, and the passage with what matched in bold, or between asterisks
    /// where there is no bold.
    void text(Results results) {
        results.message().ifPresent(out::println);
        int rank = 1;
        for (Hit hit : results.hits()) {
            out.printf("%d. %s%n   %s, %s%s%n   %s%n%n", rank++, headed(hit), HitFields.word(hit.kind()),
                    Terminal.line(hit.documentName()),
                    hit.page().isPresent() ? ", page " + hit.page().getAsInt() : "", marked(hit.snippet()));
        }
        out.printf("%,d found%s%n", results.total(),
                results.total() > results.hits().size()
                        ? ", the first %,d shown (--size N for more)"
                                .formatted(results.hits().size())
                        : "");
        out.flush();
    }

    /// A JSON array with one object a hit.
    void json(Results results) {
        List<String> objects = results.hits().stream().map(hit -> "  " + HitFields.json(hit)).toList();
        out.println(objects.isEmpty() ? "[]" : "[\n" + String.join(",\n", objects) + "\n]");
        out.flush();
    }

    /// The citation, and the title where the citation does not say it.
    private static String headed(Hit hit) {
        boolean said = hit.title().isBlank() || hit.citation().contains(hit.title());
        return Terminal.line(said ? hit.citation() : hit.citation() + ": " + hit.title());
    }

    private String marked(Hit.Snippet snippet) {
        String open = ansi.enabled() ? Ansi.Style.bold.on() : "**";
        String close = ansi.enabled() ? Ansi.Style.bold.off() : "**";
        StringBuilder line = new StringBuilder();
        int at = 0;
        for (Hit.Mark mark : snippet.marks()) {
            line.append(snippet.text(), at, mark.start()).append(open).append(snippet.text(), mark.start(), mark.end())
                    .append(close);
            at = mark.end();
        }
        return line.append(snippet.text(), at, snippet.text().length()).toString().replaceAll("\\s+", " ").strip();
    }
}
