package org.minutebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.corpus.library.LibraryException;
import org.minutebook.corpus.library.SavedSearch;
import org.minutebook.corpus.library.SavedSearches;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `minutebook searches`
@Command(name = "searches", mixinStandardHelpOptions = true, description = {
        "Lists the saved searches. Each is a file NAME.json in the library's folder searches, which may be written, changed and deleted by hand.",
        "Save one with: minutebook search WORDS --save NAME. What is new for it: minutebook alerts"})
final class SearchesCommand implements Callable<Integer> {

    @Mixin private LibraryOption library = new LibraryOption();

    @Mixin private Terminal terminal = new Terminal();

    @Override
    public Integer call() {
        SavedSearches searches = library.existing().searches();
        List<String> broken = new ArrayList<>();
        for (String name : searches.names()) {
            try {
                searches.find(name).ifPresent(s -> terminal.out().println(line(s, searches)));
            } catch (LibraryException e) {
                broken.add(String.valueOf(e.getMessage()));
            }
        }
        terminal.out().flush();
        broken.forEach(b -> terminal.say("minutebook: " + b));
        if (searches.names().isEmpty()) {
            terminal.say("none");
        }
        return broken.isEmpty() ? 0 : 1;
    }

    private static String line(SavedSearch search, SavedSearches searches) {
        String asked = Stream.of(Stream.of(search.query()),
                search.filters().entrySet().stream().map(f -> f.getKey() + " " + String.join(" or ", f.getValue())),
                search.from().stream().map(d -> "from " + Day.words(d)),
                search.to().stream().map(d -> "to " + Day.words(d)))
                .flatMap(s -> s).filter(s -> !s.isBlank()).collect(Collectors.joining("; "));
        String saved = Stream.of(search.by().map(b -> "by " + b), search.on().map(d -> "on " + Day.words(d)))
                .flatMap(o -> o.stream()).collect(Collectors.joining(" "));
        String told = searches.told(search.name()).map(t -> "told up to " + t).orElse("never told");
        return "%s%n    %s%n    %s%s".formatted(search.name(), Terminal.line(asked.isEmpty() ? "everything" : asked),
                saved.isEmpty() ? "" : "saved " + Terminal.line(saved) + ", ", told);
    }
}
