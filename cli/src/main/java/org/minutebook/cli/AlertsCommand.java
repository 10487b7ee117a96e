package org.minutebook.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.minutebook.corpus.library.LibraryException;
import org.minutebook.corpus.library.SavedSearch;
import org.minutebook.corpus.library.SavedSearches;
import org.minutebook.search.Query;
import org.minutebook.search.SearchEngine;
import org.minutebook.search.out.HitFeed;
import org.minutebook.ui.Links;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `minutebook alerts`
@Command(name = "alerts", mixinStandardHelpOptions = true, description = {
        "Tells what is new for each saved search since this was last asked, and notes that it has been told.",
        "minutebook search bins --save bins; later: minutebook alerts",
        "It ends with 0 also where nothing is new, and with 1 if the file of a search cannot be understood."})
final class AlertsCommand implements Callable<Integer> {

    /// How news are told.
    enum Format {
        TEXT, ATOM, MAIL
    }

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "Only these searches (default: all)") private List<String> names = List
            .of();

    @Option(names = "--format", defaultValue = "text", description = "How to tell: ${COMPLETION-CANDIDATES}; a feed holds the last hits, told before or not") private Format format = Format.TEXT;

    @Option(names = "--to", paramLabel = "PATH", description = "Where to write: a file for one search, a folder for several (default: the standard output)") private @Nullable Path to;

    @Option(names = "--peek", description = "Do not note that it has been told") private boolean peek;

    @Mixin private SiteOption site = new SiteOption();

    @Mixin private LibraryOption library = new LibraryOption();

    @Mixin private Terminal terminal = new Terminal();

    @Override
    public Integer call() {
        SavedSearches searches = library.existing().searches();
        List<String> asked = names.isEmpty() ? searches.names() : names;
        if (asked.isEmpty()) {
            terminal.say("no searches are saved; save one with: minutebook search WORDS --save NAME");
            return 0;
        }
        if (to == null && asked.size() > 1 && format != Format.TEXT) {
            throw terminal.misused("the news of several searches need a folder: --to FOLDER");
        }
        List<String> broken = new ArrayList<>();
        try (SearchEngine engine = new KeptIndex(library.existing()).open(terminal::say)) {
            for (String name : asked) {
                try {
                    tell(name, searches, engine);
                } catch (LibraryException e) {
                    broken.add(String.valueOf(e.getMessage()));
                }
            }
        }
        broken.forEach(b -> terminal.say("minutebook: " + b));
        return broken.isEmpty() ? 0 : 1;
    }

    /// Notes what was told only when it is out, so that a stop in between loses nothing; what it had not noted is told
    /// again, in files under the same name.
    private void tell(String name, SavedSearches searches, SearchEngine engine) {
        SavedSearch search = searches.find(name).orElseThrow(() -> new LibraryException(
                "no search is called %s; there are: %s".formatted(name, String.join(", ", searches.names()))));
        News news = News.of(search, searches.told(name), engine);
        tell(news, engine);
        if (!peek && !news.none()) {
            news.until().ifPresent(until -> searches.tell(name, until));
        }
    }

    private void tell(News news, SearchEngine engine) {
        if (news.none()) {
            terminal.say("%s: nothing new%s".formatted(news.search().name(), news.told()
                    .map(t -> " since " + Day.words(t.atZone(ZoneId.systemDefault()).toLocalDate())).orElse("")));
        }
        if (news.none() && format != Format.ATOM) {
            return;
        }
        String name = news.search().name();
        NewsFiles files = NewsFiles.at(Optional.ofNullable(to), names.size() != 1);
        String told = switch (format) {
            case TEXT -> text(news, to == null ? terminal.ansi() : Ansi.OFF, false);
            case MAIL -> mail(news);
            case ATOM -> feed(news, engine);
        };
        if (to == null) {
            terminal.out().print(told);
            terminal.out().flush();
            return;
        }
        files.write(switch (format) {
            case TEXT -> name + stamp(news) + ".txt";
            case MAIL -> name + stamp(news) + ".eml";
            case ATOM -> name + ".atom";
        }, told);
    }

    private static String stamp(News news) {
        return news.until().map(u -> " " + u.toString().replace(":", "")).orElse("");
    }

    private String text(News news, Ansi ansi, boolean links) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.printf("%s: %,d new%n%n", news.search().name(), news.total());
        HitPrinter printer = new HitPrinter(out, ansi, hit -> Optional.empty());
        news.hits().forEach(hit -> {
            printer.hit(news.hits().indexOf(hit) + 1, hit);
            if (links) {
                out.printf("   %s%n%n", site.address(hit));
            }
        });
        if (news.total() > news.hits().size()) {
            out.printf("and %,d more: %s%n%n", news.total() - news.hits().size(), site.at(Links.search(news.query())));
        }
        out.flush();
        return text.toString();
    }

    private String mail(News news) {
        return written(out -> new NewsMail(news, text(news, Ansi.OFF, true)).write(out));
    }

    /// The last hits, new or not: a reader of feeds knows which it has shown, and may come by less often than this runs.
    private String feed(News news, SearchEngine engine) {
        Query query = news.query();
        return written(
                out -> new HitFeed("Minutebook: " + news.search().name(), Links.search(query.page(0, query.size())),
                        Optional.empty(), Optional.of(site.at(Links.search(query))), Optional.empty(), site::address)
                        .write(engine.search(query).hits(), out));
    }

    private static String written(Writing writing) {
        StringBuilder out = new StringBuilder();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new CommandException("the news cannot be written: " + e.getMessage());
        }
        return out.toString();
    }

    private interface Writing {
        void to(Appendable out) throws IOException;
    }
}
