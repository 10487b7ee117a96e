package org.minutebook.bench.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.minutebook.bench.sample.MeetingStory.Attendee;
import org.minutebook.bench.sample.MeetingStory.Clerking;
import org.minutebook.bench.sample.MeetingStory.Decision;
import org.minutebook.bench.sample.MeetingStory.Grid;
import org.minutebook.bench.sample.MeetingStory.Item;
import org.minutebook.bench.sample.MeetingStory.Line;
import org.minutebook.bench.sample.MeetingStory.Point;
import org.minutebook.bench.sample.MeetingStory.Words;

/// Sets the minutes of a meeting in the way of its clerk.
final class MinutesSheet {

    private MinutesSheet() {}

    static List<Piece> of(MeetingStory meeting) {
        List<Piece> sheet = new ArrayList<>();
        String body = meeting.body().toUpperCase(Locale.ROOT);
        sheet.add(new Piece.Part("minutes", body + " - " + Printed.brief(meeting.date()), true));
        sheet.add(new Piece.Title(body));
        switch (meeting.style()) {
            case BOARD -> asSentences(sheet, meeting);
            case LATER -> oneOnALine(sheet, meeting);
            case PANEL -> inColumns(sheet, meeting);
        }
        for (Item item : meeting.minutes()) {
            item(sheet, item, meeting.style());
        }
        return sheet;
    }

    private static void asSentences(List<Piece> sheet, MeetingStory meeting) {
        sheet.add(new Piece.Title(Printed.dayAndDate(meeting.date())));
        sheet.add(Piece.Prose.of("Present:- " + Attending.present(meeting)));
        List<Attendee> officers = meeting.attending(Attendee.Kind.OFFICER);
        if (!officers.isEmpty()) {
            sheet.add(Piece.Prose.of("Also in attendance:- " + Attending.officers(officers) + "."));
        }
        List<Attendee> away = meeting.attending(Attendee.Kind.APOLOGIES);
        if (!away.isEmpty()) {
            sheet.add(Piece.Prose.of(Attending.apologies(away)));
        }
    }

    private static void oneOnALine(List<Piece> sheet, MeetingStory meeting) {
        sheet.add(Piece.Prose.of("Minutes of the meeting held on " + Printed.dayAndDate(meeting.date()) + " at "
                + meeting.time() + " in the " + meeting.venue()));
        sheet.add(new Piece.Heading("Present:"));
        for (Attendee chair : meeting.attending(Attendee.Kind.CHAIR)) {
            sheet.add(Piece.Prose.of(chair.titled() + " (Chair)"));
        }
        meeting.attending(Attendee.Kind.PRESENT).forEach(a -> sheet.add(Piece.Prose.of(a.titled())));
        sheet.add(new Piece.Heading("In attendance:"));
        meeting.attending(Attendee.Kind.OFFICER).forEach(a -> sheet.add(Piece.Prose.of(a.titled() + " – " + a.role())));
        List<Attendee> away = meeting.attending(Attendee.Kind.APOLOGIES);
        if (!away.isEmpty()) {
            sheet.add(Piece.Prose.of("Apologies: " + Attending.councillors(away)));
        }
    }

    private static void inColumns(List<Piece> sheet, MeetingStory meeting) {
        sheet.add(new Piece.Title(Printed.dayAndDate(meeting.date())));
        sheet.add(new Piece.Heading("PRESENT:"));
        List<String> members = new ArrayList<>();
        meeting.attending(Attendee.Kind.CHAIR).forEach(a -> members.add(a.titled() + " (Chair)"));
        meeting.attending(Attendee.Kind.PRESENT).forEach(a -> members.add(a.titled()));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < members.size(); i += 2) {
            rows.add(List.of(members.get(i), i + 1 < members.size() ? members.get(i + 1) : ""));
        }
        sheet.add(new Piece.Table(rows, List.of(1, 1), 0, false));
        sheet.add(new Piece.Heading("OFFICERS IN ATTENDANCE:"));
        sheet.add(new Piece.Table(meeting.attending(Attendee.Kind.OFFICER).stream()
                .map(a -> List.of(a.titled(), a.role())).toList(), List.of(2, 3), 0, false));
        List<Attendee> away = meeting.attending(Attendee.Kind.APOLOGIES);
        if (!away.isEmpty()) {
            sheet.add(new Piece.Heading("APOLOGIES:"));
            sheet.add(Piece.Prose.of(Attending.councillors(away)));
        }
    }

    private static void item(List<Piece> sheet, Item item, Clerking style) {
        String title = style == Clerking.LATER ? item.title() : item.title().toUpperCase(Locale.ROOT);
        sheet.add(new Piece.Heading((item.number().isEmpty() ? "" : item.number() + ". ") + title));
        if (!item.agendaItem().isEmpty()) {
            sheet.add(Piece.Prose.of("(Item " + item.agendaItem() + ")"));
        }
        boolean first = true;
        for (Line line : item.lines()) {
            switch (line) {
                case Words words -> sheet.add(new Piece.Prose(words.text(), words.margin()));
                case Point point -> sheet.add(new Piece.Bullet(point.text()));
                case Grid grid -> sheet.add(new Piece.Table(grid.rows(), grid.widths(), 1, true));
                case Decision decision -> {
                    Deciding.lines(decision, first, style).forEach(l -> sheet.add(Piece.Prose.of(l)));
                    first = false;
                }
            }
        }
    }
}
