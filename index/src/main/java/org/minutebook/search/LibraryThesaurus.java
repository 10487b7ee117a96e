package org.minutebook.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.library.LibraryException;
import org.minutebook.corpus.linked.Acronym;

/// The thesaurus of a library: the terms that come with the program, those of the library's own `thesaurus.txt`, and the
/// acronyms that its papers explain. Made anew when the file changes or the papers are linked anew. Thread-safe.
public final class LibraryThesaurus implements Supplier<Thesaurus> {

    private static final String FILE = "thesaurus.txt";

    private final Library library;
    private Optional<State> known = Optional.empty();
    private Thesaurus last = Thesaurus.NONE;

    public LibraryThesaurus(Library library) {
        this.library = library;
    }

    private record State(Optional<FileTime> file, Optional<FileTime> links) {}

    /// The terms that come with the program.
    public static Thesaurus ofTheProgram() {
        return Thesaurus.of(shipped(), List.of());
    }

    @Override
    public synchronized Thesaurus get() {
        State now = new State(written(), library.links().agreedAt());
        if (!known.equals(Optional.of(now))) {
            last = read();
            known = Optional.of(now);
        }
        return last;
    }

    private Thesaurus read() {
        List<List<String>> groups = new ArrayList<>(shipped());
        groups.addAll(own());
        try (Stream<Acronym> acronyms = library.links().all(Acronym.class)) {
            return Thesaurus.of(groups, acronyms.toList());
        }
    }

    private static List<List<String>> shipped() {
        try (InputStream file = Objects.requireNonNull(LibraryThesaurus.class.getResourceAsStream(FILE));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return Thesaurus.groups(lines.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<List<String>> own() {
        try {
            String text = new String(Files.readAllBytes(file()), StandardCharsets.UTF_8);
            return Thesaurus.groups(text.lines());
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new LibraryException("cannot read " + file(), e);
        }
    }

    private Optional<FileTime> written() {
        try {
            return Optional.of(Files.getLastModifiedTime(file()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new LibraryException("cannot read " + file(), e);
        }
    }

    private Path file() {
        return library.folder().resolve(FILE);
    }
}
