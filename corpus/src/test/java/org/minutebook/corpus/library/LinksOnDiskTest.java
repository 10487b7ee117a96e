package org.minutebook.corpus.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.linked.Slip;
import org.minutebook.corpus.linked.Tie;

/// What a power cut may cost: the mark is not there unless all is that it speaks of.
class LinksOnDiskTest {

    private static final LinkGroups.Group PEOPLE = new LinkGroups.Group("people", "anytown/ash");
    private static final DocumentId PAPER = DocumentId.of("paper");

    @TempDir Path folder;
    @TempDir Path recordings;

    @Test
    void allThatIsLinkedIsOnTheDiskBeforeTheMarkSaysSo() throws IOException {
        Links links = Library.at(folder).links();
        links.agree();
        List<String> done = toTheDisk(() -> link(links));
        int mark = done.indexOf("write links.in-step");
        assertEquals(List.of("write links.in-step", "force links.in-step", "force "), done.subList(mark, done.size()));
        List<String> written = only("write ", done.subList(0, mark));
        assertEquals(Set.of("groups", "slips", "found", "papers"), kinds(written));
        assertTrue(only("force ", done.subList(0, mark)).containsAll(written), done.toString());
    }

    @Test
    void theMarkIsGoneFromTheDiskBeforeAnythingIsLinked() throws IOException {
        Links links = Library.at(folder).links();
        links.agree();
        assertEquals("force ", toTheDisk(() -> link(links)).getFirst());
    }

    @Test
    void aFileThatIsWrittenWholeLeavesNoOther() throws IOException {
        link(Library.at(folder).links());
        try (Stream<Path> files = Files.walk(folder)) {
            assertFalse(files.anyMatch(f -> f.toString().contains(".writing")));
        }
    }

    private static void link(Links links) {
        links.change();
        Document document = new Document(PAPER, "a.txt", "text/plain", OptionalInt.empty(), 5, Document.Kind.MINUTES,
                Optional.empty(), Optional.empty(), Optional.empty(), false, OptionalInt.empty(), Document.Status.READ,
                List.of(), "1");
        try (LinkGroups groups = links.groups()) {
            groups.deal(PAPER, Set.of("people"), Map.of(PEOPLE, new Slip(document, List.of())), Set.of());
        }
        try (LinkGroups groups = links.groups()) {
            groups.found(PEOPLE, List.of(new Tie.OfName(new Span(PAPER, 0, 5), "A Ash", "anytown/person/ash", "A Ash",
                    "The name is printed so.")));
        }
        links.agree();
    }

    /// What was done of one kind, to which file.
    private static List<String> only(String kind, List<String> done) {
        return done.stream().filter(d -> d.startsWith(kind)).map(d -> d.substring(kind.length())).toList();
    }

    /// The folders of the links in which files lie.
    private static Set<String> kinds(List<String> files) {
        return Set.copyOf(files.stream().map(f -> Path.of(f).getName(1).toString()).distinct().toList());
    }

    /// What a deed wrote and forced to the disk below the folder, in order, as the Java runtime itself recorded it.
    private List<String> toTheDisk(Runnable deed) throws IOException {
        Path file = recordings.resolve("deed.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.FileForce").withoutThreshold();
            recording.enable("jdk.FileWrite").withoutThreshold();
            recording.start();
            deed.run();
            recording.stop();
            recording.dump(file);
        }
        return RecordingFile.readAllEvents(file).stream().filter(e -> path(e).startsWith(folder.toString()))
                .sorted(Comparator.comparing(RecordedEvent::getStartTime))
                .map(e -> (e.getEventType().getName().endsWith("Force") ? "force " : "write ")
                        + folder.relativize(Path.of(path(e)).normalize()))
                .toList();
    }

    private static String path(RecordedEvent event) {
        return String.valueOf(event.getString("path"));
    }
}
