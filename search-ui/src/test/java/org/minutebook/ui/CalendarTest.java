package org.minutebook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Meeting;

class CalendarTest {

    private static final Instant STAMP = Instant.parse("2026-05-14T09:30:00Z");

    private static Meeting meeting(String body, Optional<LocalTime> time, Optional<String> venue) {
        return new Meeting("council/body/2007-05-14", Optional.of("Nether Winsley; Borough, Council"),
                Optional.of(body), Optional.of(LocalDate.of(2007, 5, 14)), Optional.empty(), Optional.empty(), time,
                venue, Evidence.at(DocumentId.of(""), 0, 1, "hand"));
    }

    private static String file(Meeting meeting) {
        return Calendar.of(meeting, "http://localhost/meeting?id=x", STAMP).orElseThrow();
    }

    @Test
    void theTimeIsLondonsAndTheRulesOfItsClockAreThere() {
        String file = file(meeting("Cabinet", Optional.of(LocalTime.of(19, 30)), Optional.empty()));
        assertTrue(file.contains("\r\nDTSTART;TZID=Europe/London:20070514T193000\r\n"), file);
        assertTrue(file.contains("\r\nTZID:Europe/London\r\n"), file);
        assertTrue(file.contains("\r\nDTSTAMP:20260514T093000Z\r\n"), file);
    }

    @Test
    void aMeetingWithoutATimeTakesTheDay() {
        String file = file(meeting("Cabinet", Optional.empty(), Optional.empty()));
        assertTrue(file.contains("\r\nDTSTART;VALUE=DATE:20070514\r\n") && !file.contains("VTIMEZONE"), file);
    }

    @Test
    void whatHasAMeaningInTheFileIsEscaped() {
        String file = file(meeting("Parks, Roads; \\ Bins", Optional.empty(),
                Optional.of("Room 2\nBEGIN:VALARM\rX:Y\u2028Z")));
        assertTrue(file.contains("SUMMARY:Parks\\, Roads\\; \\\\ Bins\r\n"), file);
        assertTrue(file.contains("LOCATION:Room 2\\nBEGIN:VALARM\\nX:Y\\nZ\r\n"), file);
        assertTrue(file.lines().noneMatch("BEGIN:VALARM"::equals), file);
    }

    @Test
    void longLinesGoOnInTheNext() {
        String body = "Überwachungs- und 🦆-Ausschuss ".repeat(9).strip();
        String file = file(meeting(body, Optional.empty(), Optional.empty()));
        assertTrue(file.lines().allMatch(l -> l.getBytes(StandardCharsets.UTF_8).length <= 75), file);
        assertTrue(file.replace("\r\n ", "").contains("SUMMARY:" + body), file);
    }

    @Test
    void aMeetingOfNoKnownDayHasNoFile() {
        Meeting undated = new Meeting("x", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Evidence.at(DocumentId.of(""), 0, 1, "hand"));
        assertEquals(Optional.empty(), Calendar.of(undated, "http://localhost/", STAMP));
    }
}
