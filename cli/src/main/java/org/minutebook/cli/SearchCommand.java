package org.minutebook.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.corpus.library.Library;
import org.minutebook.search.Meant;
import org.minutebook.search.Query;
import org.minutebook.search.SavedQuery;
import org.minutebook.search.SearchEngine;
import org.minutebook.search.out.HitFeed;
import org.minutebook.search.out.HitFile;
import org.minutebook.ui.Links;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `minutebook search`
@Command(name = "search", mixinStandardHelpOptions = true, description = {
        "Finds minutes, resolutions, reports, actions, readings and pages.",
        "Words in any form; \"just so\"; -not; a OR b; start*; a near b, a NEAR/5 b; (a OR b) c;",
        "officer: councillor: by: body: title: document: indicator: minute: outcome: decided:",
        "kind: has: is: lead: year: month: on: before: since: until: look in one place only.",
        "minutebook search '\"performance clinics\" -draft' --officer \"Ann Ash\" --from 2007"})
final class SearchCommand implements Runnable {

    /// How hits are printed.
    enum Format {
        TEXT, JSON, JSONL, CSV, ATOM
    }

    private static final int SHOWN = 10;

    @Parameters(arity = "0..*", paramLabel = "WORDS", description = "What to look for; nothing finds everything") private List<String> words = List
            .of();

    @Mixin private FilterOptions filters = new FilterOptions();

    @Option(names = "--sort", defaultValue = "relevance", description = "In which order: ${COMPLETION-CANDIDATES}") private Query.Sort sort = Query.Sort.RELEVANCE;

    @Option(names = "--size", paramLabel = "N", converter = Whole.Size.class, description = "How many hits (default: 10 as text or JSON, 100 in a feed, else all)") private @Nullable Integer size;

    @Option(names = "--format", defaultValue = "text", description = "How to print them: ${COMPLETION-CANDIDATES}") private Format format = Format.TEXT;

    @Option(names = "--meaning", paramLabel = "on|off", description = "Whether what is near in meaning is found too (default: on, where the library has it)") private MeaningSwitch.Turn meaning = MeaningSwitch.Turn.ON;

    @Option(names = "--explain", description = "Say why each hit is there, as text or JSON") private boolean explain;

    @Option(names = "--save", paramLabel = "NAME", description = "Follow this search under that name: `minutebook alerts` tells what is new for it") private @Nullable String name;

    @Mixin private SiteOption site = new SiteOption();

    @Mixin private LibraryOption library = new LibraryOption();

    @Mixin private Terminal terminal = new Terminal();

    @Override
    public void run() {
        boolean byMeaning = meaning == MeaningSwitch.Turn.ON;
        Query query = filters.query(typed()).sorted(sort)
                .meaning(byMeaning ? Query.Meaning.ON : Query.Meaning.OFF);
        Library opened = library.existing();
        KeptIndex index = new KeptIndex(opened);
        try (SearchEngine engine = byMeaning && Meant.of(typed()).isPresent()
                ? index.openToBeAsked(terminal::say)
                : index.open(terminal::say)) {
            Optional.ofNullable(name).ifPresent(n -> save(n, query, opened, engine));
            HitPrinter printer = new HitPrinter(terminal.out(), terminal.ansi(),
                    hit -> explain ? engine.why(query, hit) : Optional.empty());
            switch (format) {
                case TEXT -> printer.text(engine.search(first(query)));
                case JSON -> printer.json(engine.search(first(query)));
                case JSONL -> write(HitFile.JSONL, engine, query);
                case CSV -> write(HitFile.CSV, engine, query);
                case ATOM -> feed(engine, query.sorted(Query.Sort.FILED));
            }
        }
    }

    private Query first(Query query) {
        return query.page(0, Optional.ofNullable(size).orElse(SHOWN));
    }

    private void save(String called, Query query, Library to, SearchEngine engine) {
        to.searches().save(SavedQuery.of(called, query, Optional.ofNullable(System.getProperty("user.name")),
                LocalDate.now(ZoneId.systemDefault())), News.now(engine));
        terminal.say("saved as %s; what is new for it from now on: minutebook alerts".formatted(called));
    }

    private void feed(SearchEngine engine, Query query) {
        try {
            new HitFeed("Minutebook: " + (query.words().isBlank() ? "everything" : query.words()), Links.search(query),
                    Optional.empty(), Optional.of(site.at(Links.search(query))), Optional.empty(), site::address)
                    .write(engine.search(query.page(0, Optional.ofNullable(size).orElse(HitFeed.MOST))).hits(),
                            terminal.out());
        } catch (IOException e) {
            throw new CommandException("the feed cannot be written: " + e.getMessage());
        }
        terminal.out().flush();
    }

    private void write(HitFile file, SearchEngine engine, Query query) {
        try {
            file.write(engine, query, Optional.ofNullable(size).map(Long::valueOf).orElse(Long.MAX_VALUE),
                    terminal.out());
        } catch (IOException e) {
            throw new CommandException("the hits cannot be written: " + e.getMessage());
        }
        terminal.out().flush();
    }

    /// The words as one query. A word with spaces in it was quoted for the shell, and is meant as a phrase.
    private String typed() {
        if (words.size() == 1) {
            return words.getFirst();
        }
        return String.join(" ", words);
    }
}
