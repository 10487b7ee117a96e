package org.minutebook.corpus.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.linked.MeetingThread;
import org.minutebook.corpus.linked.MinuteThread;
import org.minutebook.corpus.linked.Tie;

class LinksTest {

    @TempDir Path folder;

    @Test
    void aBodysRecordsAreFoundByAnyOfItsMeetings() {
        Links links = Library.at(folder).links();
        try (LinkGroups groups = links.groups()) {
            groups.found(new LinkGroups.Group(LinkGroups.BODIES, "anytown/cabinet"),
                    List.of(meeting("anytown/cabinet/2009-11-23")));
            groups.found(new LinkGroups.Group(LinkGroups.BODIES, "anytown/planning"),
                    List.of(meeting("anytown/planning/2009-11-24")));
        }
        assertEquals(List.of(meeting("anytown/cabinet/2009-11-23")),
                links.ofBody("anytown/cabinet/2010-01-11", MeetingThread.class));
        assertEquals(List.of(), links.ofBody("anytown/cabinet/2009-11-23", MinuteThread.class));
        for (String id : List.of("", "/", "nosuch", "../../x", "anytown/nosuch/2009-11-23")) {
            assertEquals(List.of(), links.ofBody(id, MeetingThread.class), id);
        }
    }

    @Test
    void whoReadsWhileAllIsForgottenFindsNothingMore() {
        Links links = Library.at(folder).links();
        try (LinkGroups groups = links.groups()) {
            groups.found(new LinkGroups.Group(LinkGroups.BODIES, "anytown/cabinet"),
                    List.of(meeting("anytown/cabinet/2009-11-23")));
        }
        try (Stream<MeetingThread> reading = links.all(MeetingThread.class)) {
            links.clear();
            assertEquals(List.of(), reading.toList());
        }
        links.clear();
        assertEquals(List.of(), links.all(MeetingThread.class).toList());
    }

    @Test
    void aGroupTellsWhetherItAddsUpToSomethingElse() {
        LinkGroups.Group cabinet = new LinkGroups.Group(LinkGroups.BODIES, "anytown/cabinet");
        try (LinkGroups groups = Library.at(folder).links().groups()) {
            assertTrue(groups.found(cabinet, List.of(meeting("anytown/cabinet/2009-11-23"))));
            assertFalse(groups.found(cabinet, List.of(meeting("anytown/cabinet/2009-11-23"))));
            assertTrue(groups.found(cabinet, List.of()));
        }
    }

    @Test
    void tiesOfAPaperFollowTheirGroups() {
        LinkGroups.Group ash = new LinkGroups.Group("people", "anytown/ash");
        LinkGroups.Group birch = new LinkGroups.Group("people", "anytown/birch");
        DocumentId paper = DocumentId.of("paper");
        Links links = Library.at(folder).links();
        try (LinkGroups groups = links.groups()) {
            groups.found(ash, List.of(name(paper, "Ann Ash"), name(paper, "A Ash")));
            groups.found(birch, List.of(name(paper, "Ben Birch")));
            assertEquals(Set.of(paper), groups.retied());
        }
        assertEquals(List.of("A Ash", "Ann Ash", "Ben Birch"), names(links, paper));
        try (LinkGroups groups = links.groups()) {
            groups.found(ash, List.of(name(paper, "Ann Ash")));
            groups.found(birch, List.of(name(paper, "Ben Birch")));
            assertEquals(Set.of(paper), groups.retied());
        }
        assertEquals(List.of("Ann Ash", "Ben Birch"), names(links, paper));
        try (LinkGroups groups = links.groups()) {
            groups.found(ash, List.of(name(paper, "Ann Ash")));
            assertEquals(Set.of(), groups.retied());
        }
    }

    private static Tie name(DocumentId paper, String name) {
        return new Tie.OfName(new Span(paper, 0, 8), name, "anytown/person/" + name, name, "The name is printed so.");
    }

    private static List<String> names(Links links, DocumentId paper) {
        return links.ties(paper).stream().map(t -> ((Tie.OfName) t).name()).sorted().toList();
    }

    @Test
    void linksSayWhenTheyLastAgreedWithTheRecords() {
        Links links = Library.at(folder).links();
        assertTrue(links.agreedAt().isEmpty());
        links.agree();
        assertTrue(links.agreedAt().isPresent());
        links.change();
        assertTrue(links.agreedAt().isEmpty());
    }

    private static MeetingThread meeting(String id) {
        return new MeetingThread(id, Optional.of("Anytown"), Optional.empty(), Optional.empty(), List.of(),
                Optional.empty(), Optional.empty(), MeetingThread.Minutes.NONE, Optional.empty());
    }
}
