package org.minutebook.ingest.fetch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// A process that fetches, for tests to kill.
final class FetchingProcess {

    static final Period PERIOD = new Period(LocalDate.of(2007, 1, 1), Optional.empty());

    private FetchingProcess() {}

    /// Starts one.
    static Process start(LocalSite site, Path folder) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                FetchingProcess.class.getName(), site.address(), folder.toString()).inheritIO().start();
    }

    /// Fetches once.
    ///
    /// @param words the site's address, and the folder
    public static void main(String[] words) throws InterruptedException {
        LocalSite.fetch(words[0], Path.of(words[1]), PERIOD);
    }
}
