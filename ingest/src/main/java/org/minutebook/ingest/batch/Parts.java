package org.minutebook.ingest.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.minutebook.corpus.library.Ledger;
import org.minutebook.ingest.read.inside.Inside;

/// Puts in the place of files that hold papers (archives, mails, PDFs with attachments) the papers within, at any depth up
/// to a bound. A part is called by the path of what holds it, `!/` and its own name. What would unpack to more than any
/// council has written is not unpacked. Thread-safe.
final class Parts {

    private static final String WITHIN = "!/";
    private static final int DEEPEST = 5;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final long STACK_BYTES = 16L << 20;

    private final Map<String, Ledger.Entry> before;
    private final boolean trusting;
    private final Set<String> holders;

    /// @param before what the ledger says last of each path
    /// @param trusting whether how a file looks may be believed
    Parts(Map<String, Ledger.Entry> before, boolean trusting) {
        this.before = before;
        this.trusting = trusting;
        this.holders = before.keySet().stream().filter(p -> p.contains(WITHIN))
                .map(p -> p.substring(0, p.lastIndexOf(WITHIN))).collect(Collectors.toSet());
    }

    /// The source itself, where it holds no others; else what is within, after itself where it is a paper too.
    ///
    /// @throws InterruptedException if the thread is told to stop
    List<Source> of(Source source) throws InterruptedException {
        if (source.trouble().isPresent() || isKnownToHoldNone(source.path(), source.stamp())) {
            return List.of(source);
        }
        FutureTask<List<Source>> opening = new FutureTask<>(() -> {
            try (Spool file = Spool.of(source)) {
                return new Walk(source).within(file.path(), source, List.of());
            }
        });
        Thread.ofPlatform().name("parts").daemon().stackSize(STACK_BYTES).start(opening);
        try {
            return opening.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            opening.cancel(true);
            return unopened(source, "it takes more than %d minutes to see what is in it: unpack it and ingest that"
                    .formatted(LONGEST.toMinutes()), true);
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNull(e.getCause());
            return unopened(source, why(cause), cause instanceof Allowance.SpentException);
        }
    }

    /// Whatever goes wrong in opening a file costs that file alone, as in reading one.
    private static String why(Throwable e) {
        return switch (e) {
            case Allowance.SpentException spent -> String.valueOf(spent.getMessage());
            case IOException io -> Unreadable.why(io);
            case OutOfMemoryError _ -> "there was not enough memory to see what is in it: unpack it and ingest that";
            default -> "the program failed to see what is in it (%s)".formatted(e);
        };
    }

    /// What is no archive is read in any case.
    ///
    /// @param whole whether the file itself may be whole; one that is damaged says so when it is read
    private static List<Source> unopened(Source source, String why, boolean whole) {
        try (Spool file = Spool.of(source)) {
            if (Inside.isArchive(file.path())) {
                return List.of(closed(source, source.path(), why));
            }
            return whole ? List.of(source, closed(source, source.path() + WITHIN, why)) : List.of(source);
        } catch (IOException e) {
            return List.of(source); // that it cannot be opened is said when it is read
        }
    }

    private boolean isKnownToHoldNone(String path, Optional<Ledger.Stamp> stamp) {
        return trusting && !holders.contains(path)
                && Survey.unchanged(before, path, stamp).flatMap(Ledger.Entry::document).isPresent();
    }

    private static Source closed(Source source, String path, String why) {
        return new Source(path, source.name(), source.stamp(), Optional.of(why), source.opening());
    }

    /// Goes through one file on the disk.
    private final class Walk {

        private final Source top;
        private final Allowance allowance = new Allowance();

        Walk(Source top) {
            this.top = top;
        }

        /// @param file that holds the source's bytes now
        /// @param way to the source, see [PartOpening]
        List<Source> within(Path file, Source source, List<Integer> way) throws IOException {
            Optional<Inside> found = Inside.of(file);
            if (found.isEmpty()) {
                return List.of(source);
            }
            try (Inside inside = found.get()) {
                List<Source> sources = new ArrayList<>(inside.isPaper() ? List.of(source) : List.of());
                Optional<String> trouble = way.size() < DEEPEST
                        ? allowance.take(inside.parts())
                        : Optional.of("it lies within %d others: unpack those and ingest what is in them"
                                .formatted(DEEPEST));
                if (trouble.isPresent()) {
                    String path = source.path() + (inside.isPaper() ? WITHIN : "");
                    sources.add(closed(source, path, trouble.get()));
                    return sources;
                }
                for (int i = 0; i < inside.parts().size(); i++) {
                    sources.addAll(part(inside.parts().get(i), i, source, way));
                }
                return sources.isEmpty()
                        ? List.of(closed(source, source.path(), "there is no file in it"))
                        : sources;
            }
        }

        private List<Source> part(Inside.Part part, int place, Source holder, List<Integer> way) throws IOException {
            List<Integer> on = new ArrayList<>(way);
            on.add(place);
            Source source = new Source(holder.path() + WITHIN + part.name(),
                    part.name().substring(part.name().lastIndexOf('/') + 1), holder.stamp(), part.trouble(),
                    new PartOpening(top, on));
            if (part.trouble().isPresent() || isKnownToHoldNone(source.path(), source.stamp())) {
                return List.of(source);
            }
            try (InputStream bytes = part.open(); Spool file = Spool.of(bytes)) {
                allowance.unpacked(Files.size(file.path()));
                return within(file.path(), source, on);
            } catch (Allowance.SpentException e) {
                throw e;
            } catch (IOException e) {
                return List.of(closed(source, source.path(), Unreadable.why(e)));
            }
        }
    }
}
