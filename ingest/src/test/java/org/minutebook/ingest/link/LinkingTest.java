package org.minutebook.ingest.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.linked.BodyName;
import org.minutebook.corpus.linked.Linked;
import org.minutebook.corpus.linked.MeetingThread;
import org.minutebook.corpus.linked.Slip;
import org.minutebook.corpus.linked.Tie;
import org.minutebook.ingest.Ingest;

class LinkingTest {

    @TempDir Path folder;

    @Test
    void aPaperThatGoesAndComesBackLeavesTheLinksAsTheyWere() throws IOException {
        Library library = library("a");
        DocumentId first = file(library, "CABINET", "1 May 2007");
        file(library, "CABINET", "5 June 2007");
        file(library, "PLANNING COMMITTEE", "6 June 2007");
        linking(library).all();
        Map<String, String> before = LinkFiles.of(library);
        take(library, first);
        linking(library).update(Set.of(), Set.of(first));
        assertEquals(2, threads(library).size());
        assertEquals(List.of(), library.links().ties(first));
        file(library, "CABINET", "1 May 2007");
        linking(library).update(Set.of(first), Set.of());
        assertEquals(before, LinkFiles.of(library));
    }

    @Test
    void theOrderInWhichPapersComeDoesNotMatter() throws IOException {
        Library forwards = library("forwards");
        Library backwards = library("backwards");
        List<String> days = List.of("1 May 2007", "5 June 2007", "3 July 2007");
        for (String day : days) {
            linking(forwards).update(Set.of(file(forwards, "CABINET", day)), Set.of());
        }
        for (String day : days.reversed()) {
            linking(backwards).update(Set.of(file(backwards, "CABINET", day)), Set.of());
        }
        assertEquals(3, threads(forwards).size());
        assertEquals(LinkFiles.of(forwards), LinkFiles.of(backwards));
    }

    @Test
    void aNameThatComesToBeTiedTakesItsPapersAlong() {
        Library library = library("a");
        DocumentId former = file(library, "EXECUTIVE", "1 May 2007");
        linking(library).update(Set.of(former), Set.of());
        assertEquals(List.of("anytown-borough-council/executive/2007-05-01"), threads(library));
        DocumentId cabinet = file(library, "CABINET", "5 June 2007");
        linking(library).update(Set.of(cabinet), Set.of());
        assertEquals(List.of("anytown-borough-council/cabinet/2007-05-01",
                "anytown-borough-council/cabinet/2007-06-05"), threads(library));
        assertEquals(List.of(new Tie.OfMeeting(former, "anytown-borough-council/executive/2007-05-01",
                "anytown-borough-council/cabinet/2007-05-01", "renamed")), library.links().ties(former));
    }

    @Test
    void linksAreInStepOnlyOnceTheyAreWhole() {
        Library library = library("a");
        assertFalse(library.links().inStep());
        linking(library).all();
        assertTrue(library.links().inStep());
        library.links().change();
        assertFalse(library.links().inStep());
    }

    private Library library(String name) {
        return Library.at(folder.resolve(name));
    }

    private static Linking linking(Library library) {
        return new Linking(library, List.of(new ExecutiveIsCabinet()), List.of(new Threads()));
    }

    private static DocumentId file(Library library, String body, String day) {
        byte[] bytes = """
                ANYTOWN BOROUGH COUNCIL
                %s
                %s
                Present: Councillor Ash (in the Chair); Councillors Birch and Cedar.
                1. APOLOGIES
                There were none.
                2. STREET LIGHTS
                Resolved: That the report be noted.
                """.formatted(body, day).getBytes(StandardCharsets.UTF_8);
        Filing filing = new Ingest().read("minutes.txt", bytes);
        library.file(filing, bytes);
        return filing.document().id();
    }

    private static void take(Library library, DocumentId paper) throws IOException {
        Files.delete(library.folder().resolve("records").resolve(paper.sha256().substring(0, 2))
                .resolve(paper.sha256() + ".jsonl"));
    }

    private static List<String> threads(Library library) {
        try (Stream<MeetingThread> threads = library.links().all(MeetingThread.class)) {
            return threads.map(MeetingThread::id).sorted().toList();
        }
    }

    /// Ties the names of a council's executive once a paper calls it the cabinet.
    private static final class ExecutiveIsCabinet implements Linker {

        @Override
        public String name() {
            return "names";
        }

        @Override
        public Map<String, Slip> slips(Slip paper, Places places) {
            return Map.of("all", new Slip(paper.document(), List.copyOf(paper.all(Meeting.class))));
        }

        @Override
        public List<Linked> link(String key, List<Slip> slips, Places places) {
            return slips.stream().flatMap(s -> s.all(Meeting.class).stream())
                    .filter(m -> m.body().equals(Optional.of("Cabinet"))).findFirst()
                    .<Linked>map(m -> new BodyName(m.council(), "Executive", m.council(), "Cabinet", "renamed"))
                    .stream().toList();
        }
    }

    /// Makes a thread of each meeting, and ties those that have another name.
    private static final class Threads implements Linker {

        @Override
        public String name() {
            return "threads";
        }

        @Override
        public Map<String, Slip> slips(Slip paper, Places places) {
            Map<String, Slip> slips = new LinkedHashMap<>();
            paper.all(Meeting.class)
                    .forEach(m -> slips.put(places.bodyKey(m), new Slip(paper.document(), List.of(m))));
            return slips;
        }

        @Override
        public List<Linked> link(String key, List<Slip> slips, Places places) {
            List<Linked> found = new ArrayList<>();
            for (Sitting sitting : History.of(key, slips, places).sittings()) {
                found.add(new MeetingThread(sitting.id(), Optional.empty(), Optional.empty(), sitting.date(),
                        sitting.tellings().stream().map(t -> t.slip().id()).toList(), Optional.empty(),
                        Optional.empty(), MeetingThread.Minutes.DRAFT, Optional.empty()));
                sitting.tellings().stream().filter(t -> !t.meeting().id().equals(sitting.id()))
                        .forEach(t -> found.add(new Tie.OfMeeting(t.slip().id(), t.meeting().id(), sitting.id(),
                                "renamed")));
            }
            return found;
        }
    }
}
