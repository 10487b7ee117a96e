package org.minutebook.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.minutebook.corpus.library.Json;
import org.minutebook.corpus.library.Library;
import org.minutebook.ingest.fetch.Difference;
import org.minutebook.ingest.fetch.Differences;
import org.minutebook.ingest.fetch.Fetch;
import org.minutebook.ingest.fetch.FetchReport;
import org.minutebook.ingest.fetch.FetchReport.Listed;
import org.minutebook.ingest.fetch.Manners;
import org.minutebook.ingest.fetch.Patience;
import org.minutebook.ingest.fetch.Period;
import org.minutebook.ingest.fetch.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `minutebook fetch`
@Command(name = "fetch", mixinStandardHelpOptions = true, description = {
        "Fetches a council's published papers from its own site, and reads them into the library.",
        "The site must run the meeting software that answers at mgWebService.asmx or shows ieListMeetings.aspx.",
        "Run again it asks for what is new; stopped, it goes on where it was. Restricted papers are listed, not fetched.",
        "Ends with 0 if all was fetched and read, 1 if something could not be had."})
final class FetchCommand implements Callable<Integer> {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(30);

    @Parameters(paramLabel = "URL", description = "Where the council's meeting pages are, e.g. https://democracy.example.gov.uk") private String url = "";

    @Option(names = "--since", required = true, paramLabel = "DATE", converter = Day.Converter.class, description = "The first day, month or year of meetings to fetch") private @Nullable Day since;

    @Option(names = "--until", paramLabel = "DATE", converter = Day.Converter.class, description = "The last (default: all that are announced)") private @Nullable Day until;

    @Option(names = "--to", paramLabel = "FOLDER", description = "Where the files go (default: fetched/HOST in the library)") private @Nullable Path to;

    @Option(names = "--pause", paramLabel = "SECONDS", defaultValue = "1", description = "Between two requests, at the least (default: ${DEFAULT-VALUE})") private double pause = 1;

    @Option(names = "--other-host", paramLabel = "HOST", description = "Papers may also come from this host") private List<String> otherHosts = List
            .of();

    @Option(names = "--contact", paramLabel = "WORDS", description = "Tells the site how to reach you, e.g. a mail address (default: it is not told)") private @Nullable String contact;

    @Option(names = "--only-fetch", description = "Do not read what was fetched") private boolean onlyFetch;

    @Mixin private LibraryOption option = new LibraryOption();

    @Mixin private Terminal terminal = new Terminal();

    @Override
    public Integer call() {
        try {
            return fetchAndRead();
        } catch (InterruptedException e) {
            return Minutebook.FAILED; // whoever stops it has been told what becomes of it
        }
    }

    private int fetchAndRead() throws InterruptedException {
        Site site = Site.at(url, hosts());
        Manners manners = Manners.POLITE.pausing(length()).allowing(hosts()).saying(version(),
                Optional.ofNullable(contact));
        Library library = option.orNew();
        Path folder = to != null ? to : library.folder().resolve("fetched").resolve(site.name());
        FetchReport report = fetched(new Fetch(site, folder, manners, Patience.REAL));
        print(report, folder);
        boolean whole = report.missing().isEmpty();
        if (!onlyFetch && Files.isDirectory(folder)) {
            Reading reading = Reading.into(library, List.of(folder), Progress.on(terminal));
            reading.print(terminal.out());
            new KeptIndex(library).mean(terminal::say);
            whole &= reading.refused().isEmpty();
            differences(new Differences(library).in(report), folder);
        }
        return whole ? 0 : 1;
    }

    /// Fetches; whoever stops the program meanwhile is waited for as long as the paper takes that is under way.
    private FetchReport fetched(Fetch fetch) throws InterruptedException {
        Thread fetching = Thread.currentThread();
        CountDownLatch done = new CountDownLatch(1);
        Thread stop = new Thread(() -> {
            if (done.getCount() == 0) {
                return;
            }
            fetching.interrupt();
            terminal.say("stopping; the same command goes on from there");
            try {
                done.await(LONGEST_GOODBYE.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            return fetch.run(period(), terminal::say);
        } finally {
            done.countDown();
        }
    }

    private Period period() {
        Day first = since;
        if (first == null) {
            throw terminal.misused("--since is needed");
        }
        Optional<Day> last = Optional.ofNullable(until);
        if (last.isPresent() && last.get().last().isBefore(first.first())) {
            throw terminal.misused("--until is before --since");
        }
        return new Period(first.first(), last.map(Day::last));
    }

    private Set<String> hosts() {
        Set<String> hosts = new HashSet<>();
        otherHosts.forEach(h -> hosts.add(h.toLowerCase(Locale.ROOT)));
        return hosts;
    }

    private Duration length() {
        if (!(pause >= 0 && pause <= LONGEST_PAUSE.toSeconds())) {
            throw terminal.misused("--pause takes seconds from 0 to %d".formatted(LONGEST_PAUSE.toSeconds()));
        }
        return Duration.ofMillis(Math.round(pause * 1000));
    }

    private static String version() {
        return Optional.ofNullable(FetchCommand.class.getPackage().getImplementationVersion()).orElse("0");
    }

    private void print(FetchReport report, Path folder) {
        PrintWriter out = terminal.out();
        report.restricted().forEach(l -> line(out, "restricted", l));
        report.missing().forEach(l -> line(out, "not fetched", l));
        out.printf("%,8d meetings%n%,8d papers fetched%n%,8d papers fetched before%n", report.meetings().size(),
                report.fetched(), report.known());
        out.printf("%,8d restricted, not asked for%n%,8d not fetched%n", report.restricted().size(),
                report.missing().size());
        out.printf("         all in %s%n", folder);
        out.flush();
    }

    /// Shows where site and papers say different things, and keeps it beside the site's answers.
    private void differences(List<Difference> differences, Path folder) {
        PrintWriter out = terminal.out();
        for (Difference d : differences) {
            String page = d.page().isPresent() ? ", page " + d.page().getAsInt() : "";
            out.printf("difference    %s%n              %s: the site says \"%s\", the paper \"%s\" (%s%s)%n",
                    Terminal.line(d.meeting()), Terminal.line(d.about()), Terminal.line(d.site()),
                    Terminal.line(d.paper()), Terminal.line(folder.relativize(d.file()).toString()), page);
        }
        out.printf("%,8d differences between site and papers%n", differences.size());
        out.flush();
        Path file = folder.resolve(".fetch").resolve("differences.jsonl");
        try {
            Files.write(file, differences.stream().map(d -> Json.object(fields(d, folder))).toList());
        } catch (IOException e) {
            throw new CommandException("cannot write %s: %s".formatted(file, e));
        }
    }

    private static Map<String, Object> fields(Difference d, Path folder) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("meeting", d.meeting());
        fields.put("about", d.about());
        fields.put("site", d.site());
        fields.put("paper", d.paper());
        fields.put("file", folder.relativize(d.file()).toString());
        d.page().ifPresent(page -> fields.put("page", page));
        return fields;
    }

    private static void line(PrintWriter out, String word, Listed listed) {
        out.printf("%-12s  %s%n", word, Terminal.line(listed.where()));
        String what = listed.what().isEmpty() ? "" : listed.what() + ": ";
        out.printf("              %s%s%n", Terminal.line(what), Terminal.line(listed.why()));
        if (!listed.url().isEmpty()) {
            out.printf("              %s%n", Terminal.line(listed.url()));
        }
    }
}
