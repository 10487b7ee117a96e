package org.minutebook.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.minutebook.corpus.Correction;
import org.minutebook.corpus.CrossReference;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Resolution;
import org.minutebook.corpus.linked.Commitment;
import org.minutebook.corpus.linked.MinuteThread;
import org.minutebook.corpus.linked.Tie;

/// What leads to a minute and from it.
///
/// @param refersTo where its references lead
/// @param referredToBy the later minutes that refer to it
/// @param commitments what its resolutions promise
/// @param printings every place where it is printed; empty where there is only one
/// @param corrected whether a reader corrected it or one of its resolutions
public record MinuteCourse(List<Reference> refersTo, List<Step> referredToBy, List<CommitmentRow> commitments,
        List<Printing> printings, boolean corrected) {

    /// A reference.
    ///
    /// @param words as they stand in the minute
    /// @param meant what they mean, where that is another body's: "minute 41(2) of the Cabinet, 12 March 2007"
    /// @param to where it leads; empty where that is open
    /// @param candidates what may be meant, where it is open
    public record Reference(String words, Optional<String> meant, Optional<Step> to, List<Step> candidates,
            String why) {}

    /// A place where the minute is printed.
    ///
    /// @param differences what differs there from the first
    public record Printing(Step paper, MinuteThread.Standing standing,
            List<MinuteThread.Difference> differences) {

        /// "approved"; empty where it is not known what it is.
        public Optional<String> told() {
            return Optional.of(standing).filter(s -> s != MinuteThread.Standing.UNKNOWN).map(Words::of);
        }
    }

    /// Whether there is anything to show.
    public boolean empty() {
        return refersTo.isEmpty() && referredToBy.isEmpty() && commitments.isEmpty() && printings.isEmpty();
    }

    static MinuteCourse of(Minute minute, Filing.Filed paper, BodyHistory history, Shelf shelf) {
        Optional<MinuteThread> thread = history.minute(minute.id());
        List<Resolution> resolutions = paper.all(Resolution.class).stream()
                .filter(r -> r.minute().equals(minute.id())).toList();
        return new MinuteCourse(references(minute, paper, history, shelf),
                thread.stream().flatMap(t -> t.referredToBy().stream()).map(history::step).flatMap(Optional::stream)
                        .toList(),
                history.commitments().stream().filter(promisedBy(minute, resolutions))
                        .map(c -> new CommitmentRow(c, c.fulfilledBy().flatMap(history::step))).toList(),
                thread.map(MinuteThread::printings).filter(p -> p.size() > 1).stream().flatMap(List::stream)
                        .map(p -> printing(p, shelf)).toList(),
                Stream.concat(Stream.of(minute), resolutions.stream())
                        .anyMatch(f -> corrected(f, shelf.library().corrections().of(paper.document().id()))));
    }

    /// A commitment names the resolution of one printing, which may be another than the one that is shown.
    private static Predicate<Commitment> promisedBy(Minute minute, List<Resolution> resolutions) {
        return c -> resolutions.stream().anyMatch(r -> r.id().equals(c.resolution()))
                || (c.meeting().equals(minute.meeting())
                        && !c.evidence().span().document().equals(minute.evidence().span().document())
                        && flat(minute.text()).contains(flat(c.text())));
    }

    private static List<Reference> references(Minute minute, Filing.Filed paper, BodyHistory history, Shelf shelf) {
        List<CrossReference> references = paper.all(CrossReference.class).stream()
                .filter(r -> r.minute().equals(minute.id())).toList();
        if (references.isEmpty()) {
            return List.of();
        }
        List<Tie.OfReference> ties = shelf.library().links().ties(paper.document().id()).stream()
                .filter(Tie.OfReference.class::isInstance).map(Tie.OfReference.class::cast).toList();
        return references.stream().flatMap(r -> ties.stream()
                .filter(t -> t.span().equals(r.evidence().span()) && t.toMinute().equals(r.toMinute())).limit(1)
                .map(t -> new Reference(flat(paper.paper().text().substring(t.span().start(), t.span().end())),
                        meant(r), t.resolved().flatMap(history::step),
                        t.candidates().stream().map(history::step).flatMap(Optional::stream).toList(), t.why())))
                .distinct().toList();
    }

    private static Optional<String> meant(CrossReference reference) {
        return reference.toBody().map(body -> reference.toMinute()
                .map(n -> "minute " + n + reference.toLabel().map(l -> "(" + l + ")").orElse("") + " of ").orElse("")
                + body + reference.toMeeting().map(day -> ", " + Words.day(day)).orElse(""));
    }

    private static Printing printing(MinuteThread.Printing printing, Shelf shelf) {
        Optional<Filing.Filed> paper = shelf.library().filing(printing.document())
                .filter(Filing.Filed.class::isInstance).map(Filing.Filed.class::cast);
        String address = paper.stream().flatMap(p -> p.all(Minute.class).stream())
                .filter(m -> m.id().equals(printing.minute())).findFirst()
                .map(m -> Links.passage(m.evidence().span(),
                        paper.orElseThrow().paper().pageAt(m.evidence().span().start())))
                .orElseGet(() -> Links.paper(printing.document()));
        return new Printing(new Step(paper.map(Filing.Filed::document).map(Document::name).orElse("A paper"), address),
                printing.standing(), printing.differences());
    }

    private static boolean corrected(Finding finding, List<Correction> corrections) {
        return corrections.stream().anyMatch(c -> Corrected.concerns(c, finding));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
