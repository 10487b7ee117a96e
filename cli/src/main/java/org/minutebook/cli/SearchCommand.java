package org.minutebook.cli;

import java.util.List;
import org.minutebook.search.Query;
import org.minutebook.search.Results;
import org.minutebook.search.SearchEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `minutebook search`
@Command(name = "search", mixinStandardHelpOptions = true, description = {
        "Finds minutes, resolutions, reports, actions, readings and pages.",
        "minutebook search '\"performance clinics\" -draft' --officer \"Ann Ash\" --from 2007"})
final class SearchCommand implements Runnable {

    /// How hits are printed.
    enum Format {
        TEXT, JSON
    }

    @Parameters(arity = "0..*", paramLabel = "WORDS", description = "What to look for; nothing finds everything") private List<String> words = List
            .of();

    @Mixin private FilterOptions filters = new FilterOptions();

    @Option(names = "--sort", defaultValue = "relevance", description = "In which order: ${COMPLETION-CANDIDATES}") private Query.Sort sort = Query.Sort.RELEVANCE;

    @Option(names = "--size", defaultValue = "10", paramLabel = "N", converter = Whole.Size.class, description = "How many hits (default: ${DEFAULT-VALUE})") private int size = 10;

    @Option(names = "--format", defaultValue = "text", description = "How to print them: ${COMPLETION-CANDIDATES}") private Format format = Format.TEXT;

    @Mixin private LibraryOption library = new LibraryOption();

    @Mixin private Terminal terminal = new Terminal();

    @Override
    public void run() {
        Query query = filters.query(typed()).sorted(sort).page(0, size);
        try (SearchEngine engine = new KeptIndex(library.existing()).open(terminal::say)) {
            Results results = engine.search(query);
            HitPrinter printer = new HitPrinter(terminal.out(),
                    terminal.ansi());
            switch (format) {
                case TEXT -> printer.text(results);
                case JSON -> printer.json(results);
            }
        }
    }

    /// The words as one query. A word with spaces in it was quoted for the shell, and is meant as a phrase.
    private String typed() {
        if (words.size() == 1) {
            return words.getFirst();
        }
        return String.join(" ", words);
    }
}
