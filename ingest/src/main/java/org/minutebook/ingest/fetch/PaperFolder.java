package org.minutebook.ingest.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.minutebook.corpus.library.Forced;

/// The folder of fetched papers. A paper is written aside and moved into place, so that one that is there is whole; one
/// that is there or in the journal is not asked for again, unless all that is there of it is an empty file.
final class PaperFolder {

    private final Path top;
    private final Web web;
    private final Journal journal;

    PaperFolder(Path top, Web web, Journal journal) {
        this.top = top;
        this.web = web;
        this.journal = journal;
    }

    /// Where the paper is, or was put, that was fetched from an address before.
    Optional<Path> known(URI address) {
        return journal.fetched(address).map(top::resolve).filter(f -> !isEmpty(f));
    }

    /// Where the paper is now; fetches it if it was not fetched before.
    Path fetch(MeetingNotice meeting, String title, URI address) throws NoAnswerException, InterruptedException {
        Optional<Path> known = known(address);
        if (known.isPresent()) {
            return known.get();
        }
        Optional<String> refused = journal.refused(address.toString());
        if (refused.isPresent()) {
            throw new NoAnswerException(refused.get());
        }
        Path file = folder(meeting).resolve(FileNames.of(title, address));
        if (!Files.exists(file) || isEmpty(file)) {
            try {
                get(title, address, file);
            } catch (NoAnswerException e) {
                if (!e.silent()) {
                    journal.add(Journal.Done.REFUSED, address.toString(), "", meeting.id(), e.why());
                }
                throw e;
            }
        }
        journal.add(Journal.Done.FETCHED, address.toString(), top.relativize(file).toString(), meeting.id(), "");
        return file;
    }

    /// What a disk or a share that failed may leave of a paper; no site's paper is empty.
    private static boolean isEmpty(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) == 0;
        } catch (IOException e) {
            throw new FetchException("cannot read " + file, e);
        }
    }

    private void get(String title, URI address, Path file) throws NoAnswerException, InterruptedException {
        Path aside = top.resolve(".fetch").resolve("part");
        try {
            Files.createDirectories(aside.getParent());
            Answer<Path> answer = web.paper(address, aside);
            if (answer.body().isEmpty()) {
                throw new NoAnswerException(answer.why());
            }
            Optional<String> instead = Arrival.of(aside, answer, address).insteadOf(Promise.of(title, address));
            if (instead.isPresent()) {
                throw new NoAnswerException(instead.get());
            }
            Forced.move(top, aside, file);
        } catch (IOException e) {
            throw new FetchException("cannot write %s (is the disk full?)".formatted(file), e);
        } finally {
            delete(aside);
        }
    }

    private static void delete(Path aside) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            throw new FetchException("cannot delete " + aside, e);
        }
    }

    /// Puts an answer that is itself a paper among the papers.
    Path copy(MeetingNotice meeting, Path answer) {
        Path file = folder(meeting).resolve("Meeting page.htm");
        try {
            Forced.write(top, file, Files.readAllBytes(answer));
        } catch (IOException e) {
            throw new FetchException("cannot write %s (is the disk full?)".formatted(file), e);
        }
        return file;
    }

    private Path folder(MeetingNotice meeting) {
        return top.resolve(FileNames.safe(meeting.committee().title())).resolve(FileNames.safe(
                "%s %s".formatted(meeting.date().map(LocalDate::toString).orElse("undated"), meeting.id())));
    }
}
