package org.minutebook.bench.linking;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.library.Library;
import org.minutebook.ingest.link.Linking;

/// Measures linking: fills a library with invented filings, links them all, then adds papers one at a time and links
/// each. Prints times and the most memory in use. How it was run, and what it said, stands in `docs/measured`.
public final class MeasureLinking {

    private static final int ADDED = 20;

    private MeasureLinking() {}

    /// Measures once.
    ///
    /// @param args the folder for the library, which should be empty, and the number of filings
    public static void main(String[] args) {
        if (args.length != 2) {
            System.err.println("usage: MeasureLinking FOLDER FILINGS   (e.g. /tmp/many 100000)");
            System.exit(2);
        }
        Library library = Library.at(Path.of(args[0]));
        int count = Integer.parseInt(args[1]);
        time("file %,d papers".formatted(count),
                () -> InventedFilings.first(count).forEach(filing -> file(library, filing)));
        Linking linking = new Linking(library);
        forgetPeaks();
        time("link all of them", linking::all);
        System.out.printf("%-28s %,d MB%n", "most memory while linking", peak() >> 20);
        List<Duration> added = new ArrayList<>();
        for (int i = 0; i < ADDED; i++) {
            Filing.Filed filing = InventedFilings.filing(count + 101 * i);
            file(library, filing);
            added.add(taken(() -> linking.update(Set.of(filing.document().id()))));
        }
        added.sort(null);
        System.out.printf("%-28s %,d ms at the median, %,d ms at most%n", "link one more",
                added.get(ADDED / 2).toMillis(), added.getLast().toMillis());
    }

    private static void file(Library library, Filing.Filed filing) {
        library.file(filing, filing.paper().text().getBytes(StandardCharsets.UTF_8));
    }

    private static void time(String what, Runnable work) {
        System.out.printf("%-28s %,.1f s%n", what, taken(work).toMillis() / 1000.0);
    }

    private static Duration taken(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void forgetPeaks() {
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return pools().stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum();
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP).toList();
    }
}
