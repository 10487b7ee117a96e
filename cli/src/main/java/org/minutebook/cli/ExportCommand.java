package org.minutebook.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.minutebook.corpus.library.Export;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.library.RecordTypes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `minutebook export`
@Command(name = "export", mixinStandardHelpOptions = true, description = {
        "Writes the records as JSON Lines, or those of one type as CSV.",
        "The search's filters narrow it: --council, --body, --year, --from and --to keep the records of such meetings; "
                + "the others keep minutes, resolutions and reports that the search finds, what stands in the "
                + "passages it finds, and the meetings and papers of these."})
final class ExportCommand implements Callable<Integer> {

    /// The forms of an export.
    enum Format {
        JSONL, CSV
    }

    @Option(names = "--type", paramLabel = "TYPE", completionCandidates = TypeNames.class, description = "One type of record: ${COMPLETION-CANDIDATES}") private @Nullable String type;

    @Option(names = "--format", defaultValue = "jsonl", description = "${COMPLETION-CANDIDATES}; CSV needs a --type") private Format format = Format.JSONL;

    @Option(names = "--query", paramLabel = "WORDS", description = "Only what a search for these words finds") private @Nullable String words;

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write (default: the standard output)") private @Nullable Path file;

    @Mixin private FilterOptions filters = new FilterOptions();

    @Mixin private LibraryOption library = new LibraryOption();

    @Mixin private Terminal terminal = new Terminal();

    @Override
    public Integer call() throws IOException {
        Optional<String> wanted = Optional.ofNullable(type);
        wanted.ifPresent(this::mustBeKnown);
        if (format == Format.CSV && wanted.isEmpty()) {
            throw terminal.misused("CSV holds one type of record; name it with --type");
        }
        Library opened = library.existing();
        new KeptIndex(opened).link(terminal::say);
        Export export = new Export(opened, wanted,
                new ExportFilter(filters, Optional.ofNullable(words)).narrowing(opened, terminal));
        if (file == null) {
            write(export, terminal.out());
        } else {
            try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                write(export, out);
            }
        }
        return 0;
    }

    private void write(Export export, Writer out) throws IOException {
        if (format == Format.CSV && type != null) {
            export.csv(type, out);
        } else {
            export.jsonLines(out);
        }
        out.flush();
    }

    private void mustBeKnown(String name) {
        if (!RecordTypes.names().contains(name)) {
            throw terminal.misused(
                    "no type of record is called '%s'; did you mean %s? All types: %s".formatted(name,
                            Nearest.of(name, RecordTypes.names()), String.join(", ", RecordTypes.names())));
        }
    }

    /// The types that may be named.
    static final class TypeNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return RecordTypes.names().iterator();
        }
    }
}
