package org.minutebook.ingest.batch;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.minutebook.ingest.read.inside.Inside;

/// How much may still be unpacked of one file, all that is within its parts included. Of one thread.
final class Allowance {

    private static final int MOST_PARTS = 10_000;
    private static final long MOST_BYTES = 4L << 30;

    private int parts = MOST_PARTS;
    private long bytes = MOST_BYTES;

    /// More was unpacked than may be.
    static final class SpentException extends IOException {

        private static final long serialVersionUID = 1L;

        SpentException(String why) {
            super(why);
        }
    }

    /// Takes parts before they are unpacked; of those that may not be, none.
    ///
    /// @return why they may not be; empty if they may
    Optional<String> take(List<Inside.Part> some) {
        double said = some.stream().filter(p -> p.trouble().isEmpty())
                .mapToDouble(p -> p.size().map(Long::doubleValue).orElse(0.0)).sum();
        if (some.size() > parts) {
            return Optional.of(tooMany());
        }
        if (said > bytes) {
            return Optional.of(tooMuch());
        }
        parts -= some.size();
        return Optional.empty();
    }

    /// Counts what was unpacked.
    void unpacked(long size) throws SpentException {
        bytes -= size;
        if (bytes < 0) {
            throw new SpentException(tooMuch());
        }
    }

    private static String tooMany() {
        return "it holds more than %,d files: unpack it and ingest what is in it".formatted(MOST_PARTS);
    }

    private static String tooMuch() {
        return "it would unpack to more than %,d MB: if that is meant, unpack it and ingest what is in it"
                .formatted(MOST_BYTES >> 20);
    }
}
