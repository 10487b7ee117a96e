package org.minutebook.corpus.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.linked.MeetingThread;
import org.minutebook.corpus.linked.MinuteThread;

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
