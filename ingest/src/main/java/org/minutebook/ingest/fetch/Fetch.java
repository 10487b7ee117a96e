package org.minutebook.ingest.fetch;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.minutebook.ingest.fetch.MeetingNotice.DocumentNotice;

/// Brings what a council's site has published of a period's meetings into a folder.
///
///     Site site = Site.at("https://democracy.example.gov.uk", Set.of());
///     FetchReport report = new Fetch(site, folder, Manners.POLITE, Patience.REAL)
///             .run(new Period(LocalDate.of(2007, 5, 1), Optional.empty()), System.out::println);
///
/// The folder holds one folder a body, in it one a meeting, in it the papers. Beside them, hidden, `.fetch` holds the
/// journal of what was asked and the site's own answers. Run again, it asks for what is new; stopped at any instant, it
/// goes on there, and no paper is asked for twice.
public final class Fetch {

    private static final int SILENT_IN_A_ROW = 5;

    private final Site site;
    private final Path folder;
    private final Manners manners;
    private final Patience patience;

    public Fetch(Site site, Path folder, Manners manners, Patience patience) {
        this.site = site;
        this.folder = folder;
        this.manners = manners;
        this.patience = patience;
    }

    /// Asks for all meetings of a period, and for the papers of each that are not here yet.
    ///
    /// @param say told how it goes on
    /// @throws FetchException if the site does not answer, asks to be left alone, the disk does not take its papers, or
    /// another process fetches into the folder
    /// @throws InterruptedException if the thread is told to stop; what was fetched till then is kept
    public FetchReport run(Period period, Consumer<String> say) throws InterruptedException {
        Path hidden = folder.resolve(".fetch");
        try (FolderLock _ = FolderLock.take(hidden); Web web = new Web(site, manners, patience)) {
            FutureTask<FetchReport> round = new FutureTask<>(
                    () -> new Round(web, new Journal(hidden.resolve("journal.jsonl"), patience), say).run(period));
            Thread.ofPlatform().name("fetch").daemon().start(round);
            return awaited(round, web);
        }
    }

    /// The round has a thread of its own, for an interrupt in the middle of writing a file would break that off.
    private static FetchReport awaited(FutureTask<FetchReport> round, Web web) throws InterruptedException {
        boolean stopped = false;
        while (true) {
            try {
                FetchReport report = round.get();
                if (stopped) {
                    Thread.currentThread().interrupt(); // too late to change anything here
                }
                return report;
            } catch (InterruptedException e) {
                stopped = true;
                web.stop();
            } catch (ExecutionException e) {
                switch (Objects.requireNonNull(e.getCause())) {
                    case InterruptedException told -> throw told;
                    case RuntimeException failure -> throw failure;
                    default -> throw new IllegalStateException("fetching failed", e.getCause());
                }
            }
        }
    }

    /// One round over the meetings of a period.
    private final class Round {

        private final Journal journal;
        private final Asked asked;
        private final PaperFolder papers;
        private final Consumer<String> say;
        private final FetchReport.Tally tally = new FetchReport.Tally();
        private int silent;

        Round(Web web, Journal journal, Consumer<String> say) {
            this.journal = journal;
            this.asked = new Asked(web, journal, folder.resolve(".fetch").resolve("answers"));
            this.papers = new PaperFolder(folder, web, journal);
            this.say = say;
        }

        FetchReport run(Period period) throws InterruptedException {
            if (journal.begin(site, period)) {
                say.accept("going on where the last fetch was stopped");
            }
            Source source = new ServiceSource(site, asked);
            List<Committee> committees;
            try {
                committees = source.committees();
            } catch (NoAnswerException e) {
                say.accept("the site has no web service that answers (%s); reading its pages".formatted(e.why()));
                source = new PageSource(site, asked);
                committees = ofPages(source);
            }
            meetings(source, committees, period);
            journal.end();
            return tally.report();
        }

        private List<Committee> ofPages(Source pages) throws InterruptedException {
            try {
                return pages.committees();
            } catch (NoAnswerException e) {
                throw new FetchException(
                        "%s has neither a web service nor pages of meetings that can be read: %s; look whether that is where the council's meeting pages begin"
                                .formatted(site.base(), e.why()));
            }
        }

        private void meetings(Source source, List<Committee> committees, Period period) throws InterruptedException {
            List<MeetingNotice> listed = new ArrayList<>();
            for (Committee committee : committees) {
                listed.addAll(of(committee, source, period));
            }
            say.accept("%,d meetings of %,d bodies, by %s".formatted(listed.size(), committees.size(), source.words()));
            int done = 0;
            for (MeetingNotice meeting : listed) {
                done++;
                say.accept("%,d of %,d: %s".formatted(done, listed.size(), meeting.words()));
                meeting(source, meeting);
            }
        }

        private List<MeetingNotice> of(Committee committee, Source source, Period period) throws InterruptedException {
            try {
                List<MeetingNotice> meetings = source.meetings(committee, period);
                silent = 0;
                return meetings.stream().filter(m -> period.has(m.date())).toList();
            } catch (NoAnswerException e) {
                trouble(committee.title(), "", "", e);
                return List.of();
            }
        }

        private void meeting(Source source, MeetingNotice listed) throws InterruptedException {
            MeetingNotice meeting;
            try {
                meeting = source.meeting(listed);
            } catch (NoAnswerException e) {
                trouble(listed.words(), "", "", e);
                return;
            }
            silent = 0;
            tally.meeting(meeting);
            Optional<Path> page = source.paper(meeting);
            if (page.isPresent()) {
                tally.paper(meeting, papers.copy(meeting, page.get()), true);
            }
            for (DocumentNotice document : documents(meeting)) {
                paper(meeting, document);
            }
        }

        private static List<DocumentNotice> documents(MeetingNotice meeting) {
            return Stream.concat(meeting.documents().stream(),
                    meeting.items().stream().flatMap(i -> i.documents().stream())).toList();
        }

        private void paper(MeetingNotice meeting, DocumentNotice document) throws InterruptedException {
            if (document.restricted()) {
                journal.restricted(meeting.id(), document.title(), document.url());
                tally.restricted(meeting, document);
                return;
            }
            Optional<URI> address = site.follow(site.base(), document.url());
            if (address.isEmpty()) {
                tally.missing(meeting.words(), document.title(), document.url(),
                        "it is not on the host that was asked for; --other-host HOST allows another");
                return;
            }
            try {
                boolean known = papers.known(address.get()).isPresent();
                tally.paper(meeting, papers.fetch(meeting, document.title(), address.get()), !known);
                silent = 0;
            } catch (NoAnswerException e) {
                trouble(meeting.words(), document.title(), document.url(), e);
            }
        }

        /// Goes on without it, unless the site has gone silent.
        private void trouble(String where, String what, String url, NoAnswerException e) {
            tally.missing(where, what, url, e.why());
            silent = e.silent() ? silent + 1 : 0;
            if (silent >= SILENT_IN_A_ROW) {
                throw new FetchException(
                        "the site has stopped answering (%s); what was fetched is kept, and the same command goes on from there"
                                .formatted(e.why()));
            }
        }
    }
}
