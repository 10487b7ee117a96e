package org.minutebook.ingest.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.minutebook.corpus.library.Forced;

/// The site's answers about its meetings, each asked for once in a round, kept as they came, and read again from there
/// when the round goes on after a stop.
final class Asked {

    private final Web web;
    private final Journal journal;
    private final Path folder;

    /// @param folder where answers are kept
    Asked(Web web, Journal journal, Path folder) {
        this.web = web;
        this.journal = journal;
        this.folder = folder;
    }

    /// Understands an answer.
    @FunctionalInterface
    interface Understanding<T> {
        T of(byte[] answer) throws NoAnswerException;
    }

    /// @param name of the file in which the answer is kept
    <T> T ask(URI uri, String name, Understanding<T> understanding) throws NoAnswerException, InterruptedException {
        Path file = file(name);
        Optional<byte[]> kept = journal.answered(uri) ? kept(file) : Optional.empty();
        if (kept.isPresent()) {
            return understanding.of(kept.get());
        }
        Answer<byte[]> answer = web.page(uri);
        byte[] body = answer.body().orElseThrow(() -> new NoAnswerException(answer.why()));
        T understood = understanding.of(body);
        try {
            Forced.write(folder, file, body);
        } catch (IOException e) {
            throw new FetchException("cannot write %s (is the disk full?)".formatted(file), e);
        }
        journal.add(Journal.Done.ANSWERED, uri.toString(), file.getFileName().toString(), "", "");
        return understood;
    }

    /// Where an answer is kept.
    Path file(String name) {
        return folder.resolve(FileNames.safe(name));
    }

    private static Optional<byte[]> kept(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file)).filter(answer -> answer.length > 0);
        } catch (IOException e) {
            return Optional.empty(); // somebody deleted it: it is asked for again
        }
    }
}
