package org.minutebook.corpus.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.minutebook.corpus.ErrorReport;

/// The errors that readers of the site report, one a file: `reports/8c1d….json`. Safe for many threads; a report needs no
/// lock, for it changes nothing that is read elsewhere.
public final class ErrorReports {

    /// How many may wait to be looked at, so that nobody can fill the disk.
    public static final int MOST = 1_000;

    private static final String ENDING = ".json";

    private final Path folder;

    ErrorReports(Path library) {
        this.folder = library.resolve("reports");
    }

    /// Writes a report down.
    ///
    /// @return whether it was; it is not where too many wait already
    /// @throws LibraryException if the disk does not take it
    public boolean add(ErrorReport report) {
        if (files().size() >= MOST) {
            return false;
        }
        JsonNode node = RecordCodec.tree(report);
        Whole.write(folder.resolve(report.id() + ENDING),
                (node.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
        return true;
    }

    /// All reports, the earliest first; empty if there are none.
    ///
    /// @throws LibraryException if one cannot be read
    public List<ErrorReport> all() {
        return files().stream().map(ErrorReports::read)
                .sorted(Comparator.comparing(ErrorReport::at).thenComparing(ErrorReport::id)).toList();
    }

    /// Takes away a report that was looked at; empty if there is none with this id.
    ///
    /// @throws LibraryException if its file cannot be deleted
    public Optional<ErrorReport> remove(String id) {
        Optional<Path> file = files().stream().filter(f -> f.getFileName().toString().equals(id + ENDING)).findFirst();
        Optional<ErrorReport> report = file.map(ErrorReports::read);
        file.ifPresent(f -> {
            try {
                Files.deleteIfExists(f);
            } catch (IOException e) {
                throw new LibraryException("cannot delete " + f, e);
            }
        });
        return report;
    }

    private static ErrorReport read(Path file) {
        try {
            return RecordCodec.value(Files.readString(file), ErrorReport.class);
        } catch (JsonProcessingException e) {
            throw new LibraryException("%s is no report of an error; mend or delete it".formatted(file), e);
        } catch (IOException e) {
            throw new LibraryException("cannot read " + file, e);
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(ENDING)).sorted().toList();
        } catch (IOException e) {
            throw new LibraryException("cannot list " + folder, e);
        }
    }
}
