package org.minutebook.ingest.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.library.LibraryException;
import org.minutebook.ingest.read.inside.Inside;

/// Goes through a file that may hold papers (an archive, a mail, a PDF with attachments) and through what is within it, at
/// any depth up to a bound. What would unpack to more than any council has written is not unpacked. Of one thread; runs the
/// parsers, so that it belongs where they may fail.
final class Walk {

    private static final int DEEPEST = 5;

    private final Path spool;
    private final Allowance allowance = new Allowance();
    private final List<Within> found = new ArrayList<>();

    private Walk(Path spool) {
        this.spool = spool;
    }

    /// The papers within a file, itself included where it can be one.
    ///
    /// @param spool a folder for what is unpacked on the way
    /// @throws LibraryException if that does not take it
    static List<Within> look(Path file, Path spool) {
        Walk walk = new Walk(spool);
        try {
            walk.within(file, Within.itself(), 0);
            return walk.found;
        } catch (Allowance.SpentException e) {
            String why = String.valueOf(e.getMessage());
            return isArchive(file)
                    ? List.of(Within.closed("", why))
                    : List.of(Within.itself(), Within.closed(Within.MARK, why));
        }
    }

    /// Unpacks one of them.
    ///
    /// @param part its path
    /// @throws IOException if it cannot be had
    /// @throws LibraryException if the disk does not take it
    static void unpack(Path file, String part, Path spool, Path to) throws IOException {
        String rest = part.substring(Within.MARK.length());
        try (Inside inside = Inside.of(file).orElseThrow(Walk::changed)) {
            Inside.Part on = inside.parts().stream()
                    .filter(p -> rest.equals(p.name()) || rest.startsWith(p.name() + Within.MARK)).findFirst()
                    .orElseThrow(Walk::changed);
            try (InputStream bytes = on.open()) {
                if (rest.equals(on.name())) {
                    var _ = Spooled.at(to, bytes);
                } else {
                    try (Spooled holder = Spooled.in(spool, bytes)) {
                        unpack(holder.file(), rest.substring(on.name().length()), spool, to);
                    }
                }
            }
        }
    }

    private static IOException changed() {
        return new IOException("what holds it changed while it was being read; ingest it again");
    }

    private void within(Path file, Within self, int depth) throws Allowance.SpentException {
        Optional<Inside> opened;
        try {
            opened = Inside.of(file);
        } catch (IOException e) { // what is no archive is read in any case, and that it is damaged is said then
            found.add(isArchive(file) ? Within.closed(self.path(), Unreadable.why(e)) : self);
            return;
        }
        if (opened.isEmpty()) {
            found.add(self);
            return;
        }
        try (Inside inside = opened.get()) {
            parts(inside, self, depth);
        } catch (Allowance.SpentException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("what was only read cannot be closed", e);
        }
    }

    private void parts(Inside inside, Within self, int depth) throws Allowance.SpentException {
        int before = found.size();
        if (inside.isPaper()) {
            found.add(self);
        }
        Optional<String> trouble = depth < DEEPEST
                ? allowance.take(inside.parts())
                : Optional.of("it lies within %d others: unpack those and ingest what is in them".formatted(DEEPEST));
        if (trouble.isPresent()) {
            found.add(Within.closed(self.path() + (inside.isPaper() ? Within.MARK : ""), trouble.get()));
            return;
        }
        for (Inside.Part part : inside.parts()) {
            part(part, self.path() + Within.MARK + part.name(), depth);
        }
        if (found.size() == before) {
            found.add(Within.closed(self.path(), "there is no file in it"));
        }
    }

    /// Whatever goes wrong with a part costs that part alone; the parsers have no one error for damaged bytes.
    private void part(Inside.Part part, String path, int depth) throws Allowance.SpentException {
        int before = found.size();
        try (InputStream bytes = part.open(); Spooled copy = Spooled.in(spool, bytes)) {
            allowance.unpacked(copy.bytes());
            within(copy.file(), new Within(path, Optional.of(copy.id()), copy.bytes(), Optional.empty()), depth + 1);
        } catch (Allowance.SpentException | LibraryException e) {
            throw e;
        } catch (IOException e) {
            closed(before, path, part.trouble().orElseGet(() -> Unreadable.why(e)));
        } catch (RuntimeException | StackOverflowError e) {
            closed(before, path, "the program failed to unpack it (%s)".formatted(e));
        }
    }

    private void closed(int before, String path, String why) {
        found.subList(before, found.size()).clear();
        found.add(Within.closed(path, why));
    }

    private static boolean isArchive(Path file) {
        try {
            return Inside.isArchive(file);
        } catch (IOException e) {
            return false; // that it cannot be opened is said when it is read
        }
    }
}
