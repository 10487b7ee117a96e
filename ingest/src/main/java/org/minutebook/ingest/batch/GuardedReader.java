package org.minutebook.ingest.batch;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Problem;

/// The one place where whatever goes wrong in reading is caught: a paper on which the program fails is refused, and no
/// other paper is lost by it.
final class GuardedReader {

    private final BiFunction<String, byte[], Filing> reader;
    private final String rules;

    GuardedReader(BiFunction<String, byte[], Filing> reader, String rules) {
        this.reader = reader;
        this.rules = rules;
    }

    Filing read(String name, byte[] bytes) {
        try {
            return reader.apply(name, bytes);
        } catch (OutOfMemoryError e) {
            return refused(name, bytes, Problem.of("too_large",
                    "there was not enough memory to read it; split the file, or give the program more memory"));
        } catch (Throwable e) {
            StackTraceElement[] trace = e.getStackTrace();
            String where = trace.length == 0 ? "" : " in " + trace[0];
            return refused(name, bytes, Problem.of("program_failed",
                    "the program failed on it (%s%s); please report this with the paper".formatted(e, where)));
        }
    }

    private Filing refused(String name, byte[] bytes, Problem problem) {
        return new Filing.Refused(new Document(DocumentId.of(bytes), name, "application/octet-stream",
                OptionalInt.empty(), 0, Document.Kind.OTHER, Optional.empty(), Optional.empty(), Optional.empty(),
                false, OptionalInt.empty(), Document.Status.REFUSED, List.of(problem), rules));
    }
}
