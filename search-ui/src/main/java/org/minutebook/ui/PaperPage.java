package org.minutebook.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.minutebook.corpus.Action;
import org.minutebook.corpus.Correction;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Reading;
import org.minutebook.corpus.Report;

/// A paper as text, some pages at a time, with a passage marked; what was found in it, and what could not be read.
///
/// @param meetings the meetings that it tells of
/// @param contents the minutes and reports in it, in order
/// @param turning where in the paper these pages are
/// @param running what runs over all pages, shown after the last
/// @param actions how many actions it holds
/// @param readings how many values of indicators it gives
/// @param scanned which pages were read from pictures, and how surely, in words
/// @param citation how a report would cite the marked passage
/// @param corrections what readers corrected in its records
/// @param facsimile its pages as they were printed, where a browser can draw them
/// @param reporting the form in which errors are reported, where that is allowed
public record PaperPage(Document document, List<Meeting> meetings, List<Entry> contents, Turning turning,
        List<PageText> pages, List<Part> running, int actions, int readings, Optional<String> scanned,
        Optional<String> citation, List<Corrected> corrections, Optional<Facsimile> facsimile,
        Optional<Reporting> reporting) implements Page {

    /// One page of the paper.
    ///
    /// @param of how many there are
    /// @param asked whether it is the one that was asked for
    /// @param text as the paper has it
    public record PageText(Sheet sheet, int of, List<Part> parts, boolean asked, String text) {

        /// Where a link can point.
        public String anchor() {
            return sheet.name() + "-" + sheet.number();
        }

        /// "Page 3 of 104", and the number that the page itself bears where that is another.
        public String label() {
            if (of == 1 && !sheet.paged()) {
                return "The whole text";
            }
            String number = Integer.toString(sheet.number());
            String printed = sheet.printed().filter(p -> !p.equals(number)).map(p -> ", printed number " + p)
                    .orElse("");
            return Words.capital(sheet.name()) + " " + number + " of " + of + printed;
        }

        boolean opens() {
            return parts.stream().flatMap(part -> part.pieces().stream()).anyMatch(Piece::opens);
        }
    }

    /// A line of the contents.
    ///
    /// @param corrected whether a reader corrected the record
    public record Entry(String title, OptionalInt page, String address, boolean corrected) {}

    @Override
    public String template() {
        return "paper";
    }

    @Override
    public PaperData data() {
        return PaperData.of(this);
    }

    /// What the browser's tab says.
    public String title() {
        return document.name() + (turning.isWhole() ? "" : " – " + turning.label().toLowerCase(Locale.UK));
    }

    /// The page on which the marked passage begins; empty where none is marked on these pages.
    public Optional<PageText> marked() {
        return pages.stream().filter(PageText::opens).findFirst();
    }

    static PaperPage of(Filing filing, PaperRequest request, List<Correction> corrections,
            Optional<Reporting> reporting) {
        return switch (filing) {
            case Filing.Refused refused -> new PaperPage(refused.document(), List.of(), List.of(), Turning.NONE,
                    List.of(), List.of(), 0, 0, Optional.empty(), Optional.empty(),
                    Corrected.of(corrections, place -> OptionalInt.empty()), Optional.empty(), reporting);
            case Filing.Filed filed -> of(filed, request, corrections, reporting);
        };
    }

    private static PaperPage of(Filing.Filed filed, PaperRequest request, List<Correction> corrections,
            Optional<Reporting> reporting) {
        Paper paper = filed.paper();
        Turning turning = Turning.of(Sheet.of(paper), request);
        PageLayout layout = new PageLayout(paper, request);
        List<PageText> pages = turning.shown().stream()
                .map(sheet -> new PageText(sheet, turning.all().size(), layout.lay(sheet.start(), sheet.end()),
                        turning.asks(sheet), paper.text().substring(sheet.start(), sheet.end())))
                .toList();
        List<Part> running = turning.isLast() ? layout.lay(paper.mainEnd(), paper.text().length()) : List.of();
        return new PaperPage(filed.document(), filed.all(Meeting.class), contents(filed, corrections), turning, pages,
                running,
                filed.all(Action.class).size(), filed.all(Reading.class).size(), Scanned.told(paper),
                Citations.of(filed, request), Corrected.of(corrections, paper::pageAt),
                Facsimile.of(filed, request, turning), reporting);
    }

    private static List<Entry> contents(Filing.Filed filed, List<Correction> corrections) {
        List<Finding> parts = new ArrayList<>(filed.all(Minute.class));
        parts.addAll(filed.all(Report.class));
        parts.sort(Comparator.comparingInt(f -> f.evidence().span().start()));
        return parts.stream().map(
                part -> entry(part, filed.paper(), corrections.stream().anyMatch(c -> Corrected.concerns(c, part))))
                .toList();
    }

    private static Entry entry(Finding part, Paper paper, boolean corrected) {
        var span = part.evidence().span();
        OptionalInt page = paper.pageAt(span.start());
        String title = switch (part) {
            case Minute minute -> minute.number().map(n -> "Minute " + n + ": ").orElse("Minute: ") + minute.title();
            case Report report -> "Report: " + report.title();
            default -> part.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        };
        return new Entry(title, page, Links.passage(span, page), corrected);
    }
}
