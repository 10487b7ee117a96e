package org.minutebook.ui;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Meeting;

/// A meeting as a calendar file (RFC 5545). How long it lasted no paper says, and so the file does not.
final class Calendar {

    static final String TYPE = "text/calendar;charset=utf-8";

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final List<String> LONDON = List.of("BEGIN:VTIMEZONE", "TZID:Europe/London", "BEGIN:DAYLIGHT",
            "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100", "TZNAME:BST", "DTSTART:19810329T010000",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT", "BEGIN:STANDARD", "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0000", "TZNAME:GMT", "DTSTART:19961027T020000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "END:STANDARD", "END:VTIMEZONE");

    private Calendar() {}

    /// The file; empty where no paper prints the day.
    ///
    /// @param address of the meeting's page, whole
    /// @param stamp when what is known of it last changed
    static Optional<String> of(Meeting meeting, String address, Instant stamp) {
        return meeting.date().map(day -> {
            List<String> lines = new ArrayList<>(List.of("BEGIN:VCALENDAR", "VERSION:2.0",
                    "PRODID:-//Minutebook//Minutebook//EN", "CALSCALE:GREGORIAN"));
            if (meeting.time().isPresent()) {
                lines.addAll(LONDON);
            }
            lines.add("BEGIN:VEVENT");
            lines.add("UID:" + DocumentId.of(meeting.id()).sha256() + "@minutebook");
            lines.add("DTSTAMP:" + STAMP.format(stamp));
            lines.add(start(meeting, day));
            lines.add("SUMMARY:" + text(meeting.body().or(meeting::council).orElse("Meeting")));
            meeting.venue().ifPresent(v -> lines.add("LOCATION:" + text(v)));
            meeting.council().ifPresent(c -> lines.add("DESCRIPTION:" + text(c)));
            lines.add("URL:" + address);
            lines.add("TRANSP:TRANSPARENT");
            lines.add("END:VEVENT");
            lines.add("END:VCALENDAR");
            StringBuilder file = new StringBuilder();
            lines.forEach(line -> file.append(folded(line)).append("\r\n"));
            return file.toString();
        });
    }

    private static String start(Meeting meeting, LocalDate day) {
        return meeting.time().map(t -> "DTSTART;TZID=Europe/London:" + TIME.format(day.atTime(t)))
                .orElseGet(() -> "DTSTART;VALUE=DATE:" + DAY.format(day));
    }

    /// A value of type TEXT (3.3.11).
    private static String text(String value) {
        return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /// Long lines go on in the next, after a blank (3.1); no character is cut in two.
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int length = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String letter = Character.toString(line.codePointAt(i));
            int bytes = letter.getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > LONGEST_LINE) {
                folded.append("\r\n ");
                length = 1;
            }
            folded.append(letter);
            length += bytes;
        }
        return folded.toString();
    }
}
