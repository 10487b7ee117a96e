package org.minutebook.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.minutebook.corpus.library.Json;
import org.minutebook.search.Hit;
import org.minutebook.search.Results;
import org.minutebook.search.Why;
import org.minutebook.search.out.HitFields;
import picocli.CommandLine.Help.Ansi;

/// Prints what a search found.
final class HitPrinter {

    private final PrintWriter out;
    private final Ansi ansi;
    private final Function<Hit, Optional<Why>> why;

    /// @param why why a hit is there; empty where that is not asked for
    HitPrinter(PrintWriter out, Ansi ansi, Function<Hit, Optional<Why>> why) {
        this.out = out;
        this.ansi = ansi;
        this.why = why;
    }

    /// A few lines a hit: its citation and title, where it stands, and the passage with what matched in bold, or between asterisks
    /// where there is no bold.
    void text(Results results) {
        results.message().ifPresent(out::println);
        int rank = 1;
        for (Hit hit : results.hits()) {
            hit(rank++, hit);
        }
        out.printf("%,d found%s%n", results.total(),
                results.total() > results.hits().size()
                        ? ", the first %,d shown (--size N for more)"
                                .formatted(results.hits().size())
                        : "");
        out.flush();
    }

    /// The lines of one hit.
    void hit(int rank, Hit hit) {
        out.printf("%d. %s%n   %s, %s%n   %s%n", rank, Terminal.line(HitFields.heading(hit)),
                HitFields.word(hit.kind()), where(hit.documentName(), hit.page()), marked(hit.snippet()));
        hit.places().forEach(place -> out.printf("   also in %s%s%n", where(place.documentName(), place.page()),
                place.standing().map(s -> ", " + ListingCommand.word(s)).orElse("")));
        why.apply(hit).ifPresent(w -> w.told().forEach(line -> out.printf("   - %s%n", Terminal.passage(line))));
        out.println();
    }

    private static String where(String documentName, OptionalInt page) {
        return Terminal.line(documentName) + (page.isPresent() ? ", page " + page.getAsInt() : "");
    }

    /// A JSON array with one object a hit.
    void json(Results results) {
        List<String> objects = results.hits().stream().map(hit -> "  " + json(hit)).toList();
        out.println(objects.isEmpty() ? "[]" : "[\n" + String.join(",\n", objects) + "\n]");
        out.flush();
    }

    private String json(Hit hit) {
        String fields = HitFields.json(hit);
        return why.apply(hit).map(w -> "%s,\"why\":%s}".formatted(fields.substring(0, fields.length() - 1),
                Json.object(Map.of("terms", w.terms(), "meaning", w.meaning(), "weight", w.weight(), "filters",
                        w.filters()))))
                .orElse(fields);
    }

    private String marked(Hit.Snippet snippet) {
        String open = ansi.enabled() ? Ansi.Style.bold.on() : "**";
        String close = ansi.enabled() ? Ansi.Style.bold.off() : "**";
        StringBuilder line = new StringBuilder(snippet.cutBefore() ? "… " : "");
        int at = 0;
        for (Hit.Mark mark : snippet.marks()) {
            line.append(snippet.text(), at, mark.start()).append(open).append(snippet.text(), mark.start(), mark.end())
                    .append(close);
            at = mark.end();
        }
        return line.append(snippet.text(), at, snippet.text().length()).append(snippet.cutAfter() ? " …" : "")
                .toString()
                .replaceAll("\\s+", " ").strip();
    }
}
