package org.minutebook.bench.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.minutebook.bench.sample.MeetingStory.ReportStory;
import org.minutebook.bench.sample.Story.MadePaper;
import org.minutebook.bench.sample.Story.PaperPlan;

/// Makes the papers of a story. A pure function of the story: the same story gives the same bytes.
final class PaperMaker {

    private final Story story;

    PaperMaker(Story story) {
        this.story = story;
    }

    /// Every paper that the story plans, in its order.
    List<MadePaper> all() {
        return story.papers().stream().map(p -> new MadePaper(p.name(), bytes(p), new TruthMaker(story).of(p)))
                .toList();
    }

    private byte[] bytes(PaperPlan plan) {
        MeetingStory meeting = story.meeting(plan.meeting());
        return switch (plan.form()) {
            case PACK -> pack(plan, meeting);
            case AGENDA -> write(plan, FrontSheet.of(story.council(), meeting, Map.of()));
            case MINUTES -> write(plan, minutes(story.minuted(plan)));
            case WEB -> WebPage.of(story.council(), story.minuted(plan), plan.cutting());
            case REPORT -> write(plan, reports(meeting));
            case SCAN -> ScanWriter.write(minutes(story.minuted(plan)));
            case BROKEN -> cutOff(write(plan, minutes(meeting)));
        };
    }

    /// Minutes that stand alone bear the council's name.
    private List<Piece> minutes(MeetingStory meeting) {
        List<Piece> sheet = new ArrayList<>(MinutesSheet.of(meeting));
        sheet.add(1, new Piece.Title(story.council().toUpperCase(Locale.ROOT)));
        return sheet;
    }

    private static byte[] cutOff(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    private List<Piece> reports(MeetingStory meeting) {
        List<Piece> sheet = new ArrayList<>();
        int number = 0;
        for (ReportStory report : meeting.reports()) {
            sheet.addAll(ReportSheet.of(story.council(), meeting, report, "report " + ++number));
        }
        return sheet;
    }

    /// The front sheet, the minutes of the meeting before, and the reports. The front sheet of a PDF says on which pages
    /// they stand, so the pack is laid out twice.
    private byte[] pack(PaperPlan plan, MeetingStory meeting) {
        List<Piece> parts = new ArrayList<>();
        if (!plan.previous().isEmpty()) {
            parts.addAll(MinutesSheet.of(story.minuted(plan)));
        }
        parts.addAll(reports(meeting));
        Map<String, String> pages = ending(plan).equals("pdf") ? PdfWriter.pages(parts) : Map.of();
        List<Piece> whole = new ArrayList<>(FrontSheet.of(story.council(), meeting, pages));
        whole.addAll(without(plan.lacking(), parts));
        return write(plan, whole);
    }

    private static List<Piece> without(String anchor, List<Piece> parts) {
        List<Piece> kept = new ArrayList<>();
        boolean lacking = false;
        for (Piece piece : parts) {
            if (piece instanceof Piece.Part part && !part.anchor().isEmpty()) {
                lacking = part.anchor().equals(anchor);
            }
            if (!lacking) {
                kept.add(piece);
            }
        }
        return kept;
    }

    private static byte[] write(PaperPlan plan, List<Piece> pieces) {
        return switch (ending(plan)) {
            case "pdf" -> PdfWriter.write(pieces);
            case "docx" -> DocxWriter.write(pieces);
            case "txt" -> TextWriter.write(pieces);
            default -> throw new StoryException(plan.name() + ": a paper is made as pdf, docx or txt");
        };
    }

    private static String ending(PaperPlan plan) {
        return plan.name().substring(plan.name().lastIndexOf('.') + 1);
    }
}
