package org.minutebook.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.library.Library;
import org.minutebook.ingest.Ingest;
import org.minutebook.ingest.batch.Again;
import org.minutebook.ingest.batch.BatchIngest;
import org.minutebook.ingest.batch.BatchListener;
import org.minutebook.ingest.batch.PaperFiles;
import org.minutebook.ingest.fetch.MeetingNotice.AttendeeNotice;

class DifferencesTest {

    private static final String MINUTES = """
            NORTHAM BOROUGH COUNCIL

            MINUTES of a meeting of the Parks Committee held on 14 May 2007 at 10.00 a.m.

            Present:- Councillor Ann Ash (in the Chair); Councillors Ben Elm and Cora Oak.

            Apologies for absence were received from Councillor Dan Fir.

            12. PERFORMANCE CLINICS

            Resolved:- That the performance clinics be approved.
            """;

    @TempDir Path folder;

    @Test
    void whatSiteAndMinutesSayOtherwiseIsShown() throws Exception {
        MeetingNotice notice = notice("Parks Committee", LocalDate.of(2007, 5, 15), "Councillor Ann Ash", "Present",
                "Cllr Ben Elm OBE", "Apologies", "Councillor Dan Fir", "Present", "Councillor Eve Yew", "Present",
                "Councillor Cora Oak", "Expected");
        assertEquals(List.of("date: 2007-05-15, 2007-05-14", "Cllr Ben Elm OBE: Apologies, present",
                "Councillor Dan Fir: Present, apologies", "Councillor Eve Yew: Present, not named"), told(notice));
    }

    @Test
    void nothingIsShownWhereTheyAgree() throws Exception {
        assertEquals(List.of(), told(notice("The Parks Committee", LocalDate.of(2007, 5, 14), "Councillor A Ash",
                "Present", "Councillor Dan Fir", "Apologies for absence")));
    }

    @Test
    void namesAreComparedAsPeopleWriteThem() {
        assertTrue(Differences.samePerson("Ash", "Councillor Ann Ash"));
        assertTrue(Differences.samePerson("A. O’Elm", "Dr Ann O'Elm MBE"));
        assertFalse(Differences.samePerson("Ben Ash", "Ann Ash"));
        assertFalse(Differences.samePerson("", ""));
    }

    private static MeetingNotice notice(String body, LocalDate day, String... attendance) {
        List<AttendeeNotice> attendees = new ArrayList<>();
        for (int i = 0; i < attendance.length; i += 2) {
            attendees.add(new AttendeeNotice(attendance[i], "", "Member", attendance[i + 1], "", ""));
        }
        return new MeetingNotice("11", new Committee("3", body), Optional.of(day), "", "", "", List.of(), List.of(),
                attendees, List.of());
    }

    private List<String> told(MeetingNotice notice) throws Exception {
        Path file = Files.writeString(folder.resolve("minutes.txt"), MINUTES);
        Library library = Library.at(folder.resolve("library"));
        Ingest ingest = new Ingest(Optional.empty());
        new BatchIngest(library, BatchIngest.inThisProcess(ingest::read, ingest.rules().getFirst()), ingest.rules(),
                InstantSource.system()).read(PaperFiles.under(List.of(file)), Again.NONE, BatchListener.NONE);
        FetchReport report = new FetchReport(List.of(notice), Map.of("11", List.of(file)), 1, 0, List.of(), List.of());
        return new Differences(library).in(report).stream()
                .map(d -> "%s: %s, %s".formatted(d.about(), d.site(), d.paper())).toList();
    }
}
