package org.minutebook.bench.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.minutebook.bench.sample.MeetingStory.Decision;
import org.minutebook.bench.sample.MeetingStory.Grid;
import org.minutebook.bench.sample.MeetingStory.Item;
import org.minutebook.bench.sample.MeetingStory.Line;
import org.minutebook.bench.sample.MeetingStory.Point;
import org.minutebook.bench.sample.MeetingStory.ReportStory;
import org.minutebook.bench.sample.MeetingStory.Words;

/// Sets a report: the header table, the numbered sections, the contacts, and the appendices on pages of their own.
final class ReportSheet {

    private ReportSheet() {}

    /// @param anchor the part's name, by which the agenda finds it
    static List<Piece> of(String council, MeetingStory meeting, ReportStory report, String anchor) {
        List<Piece> sheet = new ArrayList<>();
        sheet.add(new Piece.Part(anchor, "", true));
        sheet.add(new Piece.Title(council.toUpperCase(Locale.ROOT) + " – REPORT TO MEMBERS"));
        sheet.add(new Piece.Table(
                List.of(List.of("1.", "Meeting:", meeting.body()),
                        List.of("2.", "Date:", Printed.date(meeting.date()).replace(",", "")),
                        List.of("3.", "Title:", report.title()), List.of("4.", "Directorate:", report.directorate())),
                List.of(1, 4, 12), 0, true));
        report.sections().stream().filter(s -> !s.number().isEmpty()).forEach(s -> section(sheet, s));
        sheet.add(Piece.Prose.of(report.contacts().size() == 1 ? "Contact Name:-" : "Contact Names:-"));
        report.contacts().forEach(c -> sheet.add(Piece.Prose.of(c.name() + c.role().map(r -> ", " + r).orElse("")
                + c.telephone().map(t -> ", Tel: " + t).orElse("") + c.extension().map(e -> ", ext " + e).orElse("")
                + c.email().map(e -> ", " + e).orElse(""))));
        for (Item appendix : report.sections().stream().filter(s -> s.number().isEmpty()).toList()) {
            sheet.add(new Piece.Part("", "", true));
            section(sheet, appendix);
        }
        return sheet;
    }

    private static void section(List<Piece> sheet, Item section) {
        sheet.add(new Piece.Heading((section.number().isEmpty() ? "" : section.number() + ". ") + section.title()));
        for (Line line : section.lines()) {
            sheet.add(switch (line) {
                case Words words -> new Piece.Prose(words.text(), words.margin());
                case Point point -> new Piece.Bullet(point.text());
                case Grid grid -> new Piece.Table(grid.rows(), grid.widths(), 1, true);
                case Decision d -> Piece.Prose.of((d.label().isEmpty() ? "" : "(" + d.label() + ") ") + d.text());
            });
        }
    }
}
