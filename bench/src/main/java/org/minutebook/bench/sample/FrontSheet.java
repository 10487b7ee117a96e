package org.minutebook.bench.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.minutebook.bench.accuracy.Truth;
import org.minutebook.bench.sample.MeetingStory.AgendaEntry;

/// Sets the front sheet of an agenda.
final class FrontSheet {

    private FrontSheet() {}

    /// @param pages the pages of the parts that follow, e.g. `1 - 4`, by their anchors; a part that is not in it gets none
    static List<Piece> of(String council, MeetingStory meeting, Map<String, String> pages) {
        List<Piece> sheet = new ArrayList<>();
        sheet.add(new Piece.Part("front", "", false));
        sheet.add(new Piece.Title(council.toUpperCase(Locale.ROOT)));
        sheet.add(new Piece.Title(meeting.body().toUpperCase(Locale.ROOT)));
        sheet.add(new Piece.Table(
                List.of(List.of("Venue:", meeting.venue()), List.of("Date:", Printed.dayAndDate(meeting.date())),
                        List.of("Time:", meeting.time())),
                List.of(1, 5), 0, false));
        sheet.add(new Piece.Title("A G E N D A"));
        meeting.agenda().forEach(e -> sheet.add(Piece.Prose.of(line(e, pages))));
        sheet.add(Piece.Prose.of("Contact: " + contact(meeting.clerk())));
        return sheet;
    }

    private static String line(AgendaEntry entry, Map<String, String> pages) {
        String line = entry.number() + ". " + entry.title();
        if (!entry.note().isEmpty()) {
            line += " (" + entry.note() + ")";
        }
        return pages.containsKey(entry.anchor()) ? line + " (Pages " + pages.get(entry.anchor()) + ")" : line;
    }

    /// `Name, Post  Tel: …  Email: …`.
    static String contact(Truth.Officer officer) {
        return officer.name() + officer.role().map(r -> ", " + r).orElse("")
                + officer.telephone().map(t -> "  Tel: " + t).orElse("")
                + officer.extension().map(e -> "  (Ext. " + e + ")").orElse("")
                + officer.email().map(e -> "  Email: " + e).orElse("");
    }
}
