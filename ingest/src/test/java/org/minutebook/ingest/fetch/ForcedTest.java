package org.minutebook.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a power cut may cost: what is on the disk, and what the journal says is.
class ForcedTest {

    private static final Period SINCE_2007 = new Period(LocalDate.of(2007, 1, 1), Optional.empty());
    private static final String PAPER = "/documents/g11/Minutes.pdf";
    private static final String MEETING = "Parks & Leisure/2007-05-14 11";

    @TempDir Path folder;
    @TempDir Path recordings;
    @AutoClose private final LocalSite site;

    ForcedTest() throws IOException {
        site = new LocalSite();
    }

    @BeforeEach
    void oneMeeting() {
        new Service(site).meetings("11", "14/05/2007").meeting("11", "14/05/2007",
                Service.documents(Service.document("Minutes", site.address() + PAPER, "False")));
        site.at(PAPER, "%PDF minutes");
    }

    @Test
    void aPaperIsOnTheDiskBeforeItHasItsNameAndBeforeTheJournalSaysSo() throws Exception {
        List<String> done = toTheDisk(this::fetch);
        int paper = done.indexOf("force .fetch/part");
        assertEquals(List.of("force .fetch/part", "force " + MEETING, "force Parks & Leisure", "force ",
                "write .fetch/journal.jsonl", "force .fetch/journal.jsonl"), done.subList(paper, paper + 6));
    }

    @Test
    void eachLineOfTheJournalIsOnTheDiskBeforeTheNextIsWritten() throws Exception {
        List<String> done = toTheDisk(this::fetch).stream().filter(d -> d.endsWith("journal.jsonl")).toList();
        assertEquals(12, done.size(), done.toString());
        for (int i = 0; i < done.size(); i++) {
            assertEquals(i % 2 == 0 ? "write .fetch/journal.jsonl" : "force .fetch/journal.jsonl", done.get(i));
        }
    }

    @Test
    void anAnswerIsOnTheDiskBeforeTheJournalSaysSo() throws Exception {
        List<String> done = toTheDisk(this::fetch);
        int answer = done.indexOf("force .fetch/answers/.meeting-11.xml.part");
        assertEquals(List.of("force .fetch/answers", "write .fetch/journal.jsonl", "force .fetch/journal.jsonl"),
                done.subList(answer + 1, answer + 4));
    }

    @Test
    void anEmptyFileUnderAPapersNameIsNone() throws Exception {
        Path paper = fetch().files().getOrDefault("11", List.of()).getFirst();
        Files.write(paper, new byte[0]);
        assertEquals(1, fetch().fetched());
        assertEquals("%PDF minutes", Files.readString(paper));
        Files.write(paper, new byte[0]);
        Files.delete(folder.resolve(".fetch/journal.jsonl"));
        fetch();
        assertEquals("%PDF minutes", Files.readString(paper));
        assertEquals(3, site.asked(PAPER));
    }

    @Test
    void aPaperThatWasDeletedIsNotAskedForAgain() throws Exception {
        Files.delete(fetch().files().getOrDefault("11", List.of()).getFirst());
        assertEquals(0, fetch().fetched());
        assertEquals(1, site.asked(PAPER));
    }

    @Test
    void anEmptyAnswerIsAskedForAgain() throws Exception {
        fetch();
        Path journal = folder.resolve(".fetch/journal.jsonl");
        List<String> lines = Files.readAllLines(journal);
        Files.write(journal, lines.subList(0, lines.size() - 1)); // the round is not ended
        Files.write(folder.resolve(".fetch/answers/meeting-11.xml"), new byte[0]);
        assertEquals(List.of(), fetch().missing());
        assertEquals(2, site.asked(Service.meeting("11")));
    }

    private FetchReport fetch() throws InterruptedException {
        return site.fetch(folder, SINCE_2007);
    }

    /// Something to do.
    private interface Deed {
        void run() throws InterruptedException;
    }

    /// What a deed wrote and forced to the disk below the folder, in order, as the Java runtime itself recorded it.
    private List<String> toTheDisk(Deed deed) throws IOException, InterruptedException {
        Path file = recordings.resolve("deed.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.FileForce").withoutThreshold();
            recording.enable("jdk.FileWrite").withoutThreshold();
            recording.start();
            deed.run();
            recording.stop();
            recording.dump(file);
        }
        String top = folder.toString();
        return RecordingFile.readAllEvents(file).stream().filter(e -> path(e).startsWith(top))
                .sorted(Comparator.comparing(RecordedEvent::getStartTime))
                .map(e -> (e.getEventType().getName().endsWith("Force") ? "force " : "write ")
                        + folder.relativize(Path.of(path(e))))
                .toList();
    }

    private static String path(RecordedEvent event) {
        return String.valueOf(event.getString("path"));
    }
}
