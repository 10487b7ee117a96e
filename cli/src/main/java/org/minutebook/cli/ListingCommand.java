package org.minutebook.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.library.Listing;
import org.minutebook.corpus.linked.Linked;
import org.minutebook.corpus.linked.MeetingThread;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// A command that lists what linking found of one type.
abstract class ListingCommand<L extends Linked> implements Runnable {

    /// How a list is printed.
    enum Format {
        TEXT, CSV, JSON
    }

    @Option(names = "--council", paramLabel = "NAME", description = "Only this council's") private List<String> councils = List
            .of();

    @Option(names = "--format", defaultValue = "text", description = "How to print them: ${COMPLETION-CANDIDATES}") private Format format = Format.TEXT;

    @Mixin private LibraryOption library = new LibraryOption();

    @Mixin private Terminal terminal = new Terminal();

    private final Class<L> type;

    ListingCommand(Class<L> type) {
        this.type = type;
    }

    /// The council to which a record belongs.
    abstract Optional<String> council(L found);

    /// What the command's own options ask for by name, beside the council.
    List<Named> named(Library opened) {
        return List.of();
    }

    /// Names that were asked for.
    ///
    /// @param what "council"
    /// @param known those there are
    record Named(String what, List<String> typed, Supplier<Set<String>> known) {}

    /// Whether the command's own options keep a record.
    abstract boolean wanted(L found);

    abstract Comparator<L> order();

    /// Prints a record for a reader.
    abstract void print(L found, PrintWriter out);

    @Override
    public final void run() {
        Library opened = library.existing();
        new KeptIndex(opened).link(terminal::say);
        check(new Named("council", councils, () -> councils(opened)));
        named(opened).forEach(ListingCommand::check);
        PrintWriter out = terminal.out();
        try (Stream<L> all = opened.links().all(type)) {
            List<L> found = all.filter(f -> oneOf(councils, council(f))).filter(this::wanted).sorted(order()).toList();
            Listing<L> listing = new Listing<>(opened, type);
            switch (format) {
                case TEXT -> found.forEach(f -> print(f, out));
                case CSV -> listing.csv(found, out);
                case JSON -> listing.json(found, out);
            }
            if (found.isEmpty() && format == Format.TEXT) {
                terminal.say("none");
            }
        } catch (IOException e) {
            throw new CommandException("the list cannot be written: " + e.getMessage());
        }
        out.flush();
    }

    private Set<String> councils(Library opened) {
        Set<String> known = names(opened, type, this::council);
        known.addAll(names(opened, MeetingThread.class, MeetingThread::council));
        return known;
    }

    /// The names that records bear.
    static <L extends Linked> Set<String> names(Library opened, Class<L> type, Function<L, Optional<String>> name) {
        try (Stream<L> all = opened.links().all(type)) {
            return all.map(name).flatMap(Optional::stream).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /// Stops at a name that nothing bears: "none" would be no answer to it.
    private static void check(Named named) {
        if (named.typed().isEmpty()) {
            return;
        }
        Set<String> known = named.known().get();
        for (String typed : named.typed()) {
            if (known.stream().noneMatch(k -> fold(k).equals(fold(typed)))) {
                throw new CommandException("no %s here is called '%s'%s".formatted(named.what(), typed,
                        known.isEmpty() ? "" : "; the nearest name is '%s'".formatted(Nearest.of(typed, known))));
            }
        }
    }

    /// Whether a name is one of those asked for; always so where none is.
    static boolean oneOf(List<String> names, Optional<String> name) {
        return names.isEmpty() || name.filter(n -> names.stream().anyMatch(w -> fold(w).equals(fold(n)))).isPresent();
    }

    static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
