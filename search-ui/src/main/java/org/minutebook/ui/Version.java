package org.minutebook.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.linked.MinuteThread;
import org.minutebook.search.Hit;

/// A printing of a minute whose words differ from the first's, beside it.
///
/// @param paper the address of the printing
/// @param first the address of the first
/// @param text its words, with those marked that the first has otherwise or not at all
/// @param firstText the first's, likewise
public record Version(Step paper, String standing, Step first, String firstStanding, List<Piece> text,
        List<Piece> firstText) {

    /// The versions that differ, in the thread's order; one whose paper is not here any more is left out.
    static List<Version> of(MinuteThread thread, Shelf shelf) {
        List<MinuteThread.Printing> all = thread.printings();
        Optional<Filing.Filed> first = all.stream().findFirst().flatMap(p -> paper(p.document(), shelf));
        return first.stream().flatMap(f -> all.stream().filter(p -> !p.differences().isEmpty())
                .flatMap(p -> paper(p.document(), shelf).flatMap(o -> of(p, o, all.getFirst(), f)).stream())).toList();
    }

    private static Optional<Version> of(MinuteThread.Printing other, Filing.Filed paper,
            MinuteThread.Printing first, Filing.Filed firstPaper) {
        return minute(other, paper).flatMap(m -> minute(first, firstPaper).map(f -> new Version(step(m, paper),
                told(other), step(f, firstPaper), told(first),
                pieces(m, paper, other.differences(), MinuteThread.Difference::here),
                pieces(f, firstPaper, other.differences(), MinuteThread.Difference::first))));
    }

    private static List<Piece> pieces(Minute minute, Filing.Filed paper, List<MinuteThread.Difference> differences,
            Function<MinuteThread.Difference, Span> side) {
        Span span = minute.evidence().span();
        Flow flow = new Flow(paper.paper().text(), paper.paper().hyphens());
        List<Hit.Mark> marks = differences.stream().map(side)
                .filter(d -> d.document().equals(span.document()) && span.contains(d))
                .map(d -> new Hit.Mark(d.start() - span.start(), d.end() - span.start()))
                .sorted(Comparator.comparingInt(Hit.Mark::start)).toList();
        return Piece.of(flow.flow(span.start(), span.end()), marks).stream()
                .map(p -> new Piece(Flow.shown(p.text()), p.marked(), false)).filter(p -> !p.text().isEmpty()).toList();
    }

    private static Step step(Minute minute, Filing.Filed paper) {
        return new Step(paper.document().name(), MeetingPage.source(minute, paper));
    }

    private static String told(MinuteThread.Printing printing) {
        return printing.standing() == MinuteThread.Standing.UNKNOWN ? "" : Words.of(printing.standing());
    }

    private static Optional<Minute> minute(MinuteThread.Printing printing, Filing.Filed paper) {
        return paper.all(Minute.class).stream().filter(m -> m.id().equals(printing.minute())).findFirst();
    }

    private static Optional<Filing.Filed> paper(DocumentId id, Shelf shelf) {
        return shelf.library().filing(id).filter(Filing.Filed.class::isInstance).map(Filing.Filed.class::cast);
    }
}
