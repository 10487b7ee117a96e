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
import java.util.function.Function;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.library.Library;
import org.minutebook.ingest.link.Linking;

/// Measures linking: fills a library with invented filings, links them all, then takes papers away and puts them back,
/// one at a time, and links each time. Prints times and the most memory in use. A library that is filled already is
/// used as it is. How it was run, and what it said, stands in `docs/measured`.
public final class MeasureLinking {

    private static final int TIMES = 20;

    private MeasureLinking() {}

    /// Measures once.
    ///
    /// @param args the folder for the library, which is empty or was filled by the same arguments; the number of
    ///        filings; how many bodies a council has, and how often each meets
    public static void main(String[] args) {
        if (args.length != 2 && args.length != 4) {
            System.err.println("usage: MeasureLinking FOLDER FILINGS [BODIES MEETINGS]");
            System.exit(2);
        }
        Library library = Library.at(Path.of(args[0]));
        int count = Integer.parseInt(args[1]);
        InventedFilings filings = args.length == 2
                ? new InventedFilings(25, 50)
                : new InventedFilings(Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        if (library.everyId().size() < count) {
            time("file %,d papers".formatted(count), () -> filings.first(count).forEach(f -> file(library, f)));
        }
        Linking linking = new Linking(library);
        forgetPeaks();
        time("link all of them", linking::all);
        List<Taken> gone = new ArrayList<>();
        List<Taken> come = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            DocumentId paper = filings.filing((int) ((2L * i + 1) * count / (2 * TIMES)) / 2 * 2 + i % 2).document()
                    .id();
            gone.add(Taken.by(() -> linking.update(Set.of(), Set.of(paper))));
            come.add(Taken.by(() -> linking.update(Set.of(paper), Set.of())));
        }
        tell("link without one of them", gone);
        tell("link with it again", come);
        System.out.printf("%-28s %,d MB%n", "most memory while linking", peak() >> 20);
    }

    private static void file(Library library, Filing.Filed filing) {
        library.file(filing, filing.paper().text().getBytes(StandardCharsets.UTF_8));
    }

    /// How long something took, and how long processors were at it: on a machine with other work that is less.
    private record Taken(Duration time, Duration work) {

        static Taken by(Runnable work) {
            long start = System.nanoTime();
            long before = processors();
            work.run();
            return new Taken(Duration.ofNanos(System.nanoTime() - start), Duration.ofNanos(processors() - before));
        }

        private static long processors() {
            return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
        }
    }

    private static void tell(String what, List<Taken> times) {
        System.out.printf("%-28s %s; processors %s%n", what, spread(times, Taken::time), spread(times, Taken::work));
    }

    private static String spread(List<Taken> times, Function<Taken, Duration> of) {
        List<Duration> sorted = times.stream().map(of).sorted().toList();
        return "%,d ms at the median, %,d ms at most".formatted(sorted.get(sorted.size() / 2).toMillis(),
                sorted.getLast().toMillis());
    }

    private static void time(String what, Runnable work) {
        Taken taken = Taken.by(work);
        System.out.printf("%-28s %,.1f s; processors %,.1f s%n", what, taken.time().toMillis() / 1000.0,
                taken.work().toMillis() / 1000.0);
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
