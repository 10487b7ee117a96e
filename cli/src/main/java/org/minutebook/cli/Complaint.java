package org.minutebook.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import org.minutebook.corpus.library.LibraryException;
import org.minutebook.ingest.batch.WorkerException;
import org.minutebook.ingest.fetch.FetchException;
import org.minutebook.search.IndexException;
import org.minutebook.ui.SiteException;

/// What a user is told of an error: one line, and the stack trace only where it was asked for.
record Complaint(String line, Optional<Throwable> trace) {

    static Complaint about(Throwable error, boolean debug) {
        String line = switch (error) {
            case CommandException _,LibraryException _,FetchException _,SiteException _,IndexException _,WorkerException _ ->
                said(error);
            case FileSystemException e -> "cannot use the file " + said(e);
            case UncheckedIOException e -> "cannot read or write: " + said(e);
            default -> "something went wrong in the program (%s); run it again with --debug and report what it says"
                    .formatted(error);
        };
        return new Complaint(line, debug ? Optional.of(error) : Optional.empty());
    }

    private static String said(Throwable error) {
        return String.valueOf(error.getMessage());
    }

    /// Prints it, and returns the exit code.
    int print(PrintWriter out) {
        out.println("minutebook: " + line);
        trace.ifPresent(t -> t.printStackTrace(out));
        out.flush();
        return Minutebook.FAILED;
    }
}
