package org.minutebook.bench.accuracy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.minutebook.bench.accuracy.LinkTruth.Place;
import org.minutebook.corpus.CrossReference;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.linked.Acronym;
import org.minutebook.corpus.linked.ActionCourse;
import org.minutebook.corpus.linked.Commitment;
import org.minutebook.corpus.linked.Gap;
import org.minutebook.corpus.linked.Linked;
import org.minutebook.corpus.linked.MeetingThread;
import org.minutebook.corpus.linked.MinuteThread;
import org.minutebook.corpus.linked.Tie;

/// Compares what linking made of papers with what they are known to say together, kind by kind. Papers that are known
/// and were not given are left out on both sides.
///
///     LinkAccuracy accuracy = LinkAccuracy.of(truth, filings, linked);
///     accuracy.tallies().get("reference").precision();
///     accuracy.wronglyMerged();
public final class LinkAccuracy {

    private static final double WORDS = 0.85;

    private final LinkTruth truth;
    private final Found found;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final List<String> wronglyMerged;

    private LinkAccuracy(LinkTruth truth, Found found) {
        this.truth = truth;
        this.found = found;
        meetings();
        SamePersons persons = new SamePersons(truth, found);
        tallies.put("person", persons.ties());
        tallies.put("person.post", persons.posts());
        this.wronglyMerged = persons.wronglyMerged();
        references();
        commitments();
        recommendations();
        tally("action").add("", truth.actions(), found.all(ActionCourse.class),
                (t, f) -> Sameness.alike(t.action(), f.action(), WORDS) && said(f.course()).equals(t.course()));
        tally("acronym").add("", truth.acronyms(), found.all(Acronym.class), (t, f) -> t.acronym().equals(f.acronym())
                && Sameness.fold(t.expansion()).equals(Sameness.fold(f.expansion())));
        gaps();
        amendments();
        items();
    }

    /// Compares them.
    ///
    /// @param filings every paper that was linked, refused ones too
    public static LinkAccuracy of(LinkTruth truth, Collection<? extends Filing> filings,
            Collection<? extends Linked> linked) {
        return new LinkAccuracy(truth, new Found(truth, filings, linked));
    }

    /// The counts by kind of link.
    public Map<String, Tally> tallies() {
        return new LinkedHashMap<>(tallies);
    }

    /// The persons of linking that are two or more, each with the names that were tied.
    public List<String> wronglyMerged() {
        return wronglyMerged;
    }

    private Tally tally(String kind) {
        return tallies.computeIfAbsent(kind, k -> new Tally());
    }

    /// A word of the records as the truth writes it.
    private static String said(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    /// Two papers that tell of one meeting.
    private record Pair(Place meeting, String document, String other) {

        static List<Pair> of(Place meeting, Collection<String> documents) {
            List<Pair> pairs = new ArrayList<>();
            List<String> sorted = List.copyOf(new TreeSet<>(documents));
            for (int i = 0; i < sorted.size(); i++) {
                for (int j = i + 1; j < sorted.size(); j++) {
                    pairs.add(new Pair(meeting, sorted.get(i), sorted.get(j)));
                }
            }
            return pairs;
        }
    }

    private void meetings() {
        List<MeetingThread> threads = found.all(MeetingThread.class);
        tally("meeting").add("", truth.meetings().stream().flatMap(m -> Pair.of(place(m),
                m.documents().stream().filter(found::has).toList()).stream()).toList(),
                threads.stream().flatMap(t -> found.meeting(t.id()).stream().flatMap(
                        p -> Pair.of(p, t.documents().stream().map(found::name).toList()).stream())).toList(),
                Pair::equals);
        for (LinkTruth.Sitting sitting : truth.meetings()) {
            tally("meeting.minutes").add(sitting.toString(), threads.stream()
                    .filter(t -> found.meeting(t.id()).equals(Optional.of(place(sitting))))
                    .anyMatch(t -> said(t.minutes()).equals(sitting.minutes())
                            && t.settledBy().flatMap(found::minute).equals(sitting.settledBy())));
        }
    }

    private static Place place(LinkTruth.Sitting sitting) {
        return new Place(sitting.body(), sitting.date(), Optional.empty(), Optional.empty());
    }

    private void references() {
        List<LinkTruth.Reference> known = truth.references().stream().filter(r -> found.has(r.document())).toList();
        List<Tie.OfReference> ties = new ArrayList<>(found.all(Tie.OfReference.class));
        List<LinkTruth.Reference> resolved = known.stream().filter(r -> r.resolved().isPresent()).toList();
        tally("reference").add("", resolved, ties.stream().filter(t -> t.resolved().isPresent()).toList(),
                (t, f) -> stands(t, f) && f.resolved().flatMap(found::of).map(Place::whole)
                        .equals(t.resolved().map(Place::whole)));
    }

    /// Whether that is where the reference stands.
    private boolean stands(LinkTruth.Reference truth, Tie.OfReference tie) {
        Optional<CrossReference> reference = found.reference(tie.span());
        return found.name(tie.document()).equals(truth.document()) && reference.isPresent()
                && reference.get().toMinute().equals(truth.toMinute())
                && (truth.toMeeting().isEmpty()
                        || reference.get().toMeeting().map(Object::toString).equals(truth.toMeeting()))
                && found.minute(reference.get().minute()).equals(Optional.of(truth.at()));
    }

    private void commitments() {
        Map<Place, Commitment> told = new LinkedHashMap<>();
        List<Place> open = truth.commitments().stream().filter(p -> !p.certain()).map(LinkTruth.Promise::at).toList();
        List<Commitment> found = new ArrayList<>();
        for (Commitment commitment : this.found.all(Commitment.class)) {
            Optional<Place> at = this.found.resolution(commitment.resolution());
            if (at.isEmpty() || !open.contains(at.get())) {
                found.add(commitment);
                at.ifPresent(p -> told.putIfAbsent(p, commitment));
            }
        }
        List<LinkTruth.Promise> known = truth.commitments().stream().filter(LinkTruth.Promise::certain).toList();
        tally("commitment").add("", known, found, this::became);
        Tally due = tally("commitment.due");
        for (LinkTruth.Promise promise : known) {
            Optional.ofNullable(told.get(promise.at())).ifPresent(c -> due.add(
                    promise + ", found " + c.due(), c.due().map(Object::toString).orElse("")
                            .startsWith(promise.due().orElse("")) && c.due().isPresent() == promise.due().isPresent()));
        }
    }

    private boolean became(LinkTruth.Promise promise, Commitment commitment) {
        return found.resolution(commitment.resolution()).equals(Optional.of(promise.at()))
                && promise.outcomes().stream().anyMatch(o -> o.state().equals(said(commitment.state()))
                        && commitment.fulfilledBy().flatMap(found::minute).equals(o.by()));
    }

    private void recommendations() {
        List<LinkTruth.Answer> known = truth.recommendations().stream().filter(a -> found.has(a.document())).toList();
        tally("recommendation").add("", known, found.all(Tie.OfRecommendation.class),
                (t, f) -> found.name(f.document()).equals(t.document())
                        && found.recommendation(f.span()).filter(r -> Sameness.alike(r.text(), t.text(), WORDS))
                                .isPresent()
                        && t.answers().contains(said(f.answer())) && (f.resolution().isEmpty()
                                || f.resolution().flatMap(found::resolution).filter(t.resolutions()::contains)
                                        .isPresent()));
    }

    private void gaps() {
        List<Gap> gaps = new ArrayList<>(found.all(Gap.class));
        List<LinkTruth.Missing> here = truth.gaps().stream()
                .filter(g -> g.document().isEmpty() || found.has(g.document().get())).toList();
        List<LinkTruth.Missing> certain = here.stream().filter(LinkTruth.Missing::certain).toList();
        gaps.removeIf(g -> certain.stream().noneMatch(m -> isMissing(m, g))
                && here.stream().anyMatch(m -> isMissing(m, g)));
        tally("gap").add("", certain, gaps, this::isMissing);
    }

    private boolean isMissing(LinkTruth.Missing missing, Gap gap) {
        return said(gap.kind()).equals(missing.kind())
                && missing.document().map(d -> gap.documents().stream().anyMatch(g -> found.name(g).equals(d)))
                        .orElse(true)
                && missing.at().map(p -> concerns(gap, p)).orElse(true)
                && Sameness.words(gap.what()).containsAll(missing.words());
    }

    private boolean concerns(Gap gap, Place place) {
        boolean dated = gap.kind() == Gap.Kind.MINUTE_NUMBERS
                || gap.from().map(Object::toString).equals(Optional.of(place.date()))
                || gap.meeting().flatMap(found::meeting).map(Place::date).equals(Optional.of(place.date()));
        return dated && gap.body().map(found::bodyNow).map(place.body()::equals).orElse(true);
    }

    /// Whether two printings differ in words, and not in capitals only.
    private static boolean counts(MinuteThread.Difference difference) {
        return !Sameness.words(difference.text()).equals(Sameness.words(difference.firstText()));
    }

    private void amendments() {
        List<MinuteThread> differing = found.all(MinuteThread.class).stream()
                .filter(t -> t.printings().stream().flatMap(p -> p.differences().stream())
                        .anyMatch(LinkAccuracy::counts))
                .toList();
        tally("amendment").add("", truth.amendments(), differing,
                (t, f) -> found.minute(f.id()).equals(Optional.of(t.at())) && f.printings().stream()
                        .flatMap(p -> p.differences().stream())
                        .anyMatch(d -> (d.text() + " " + d.firstText()).contains(t.amended())
                                && (d.text() + " " + d.firstText()).contains(t.first())));
    }

    private void items() {
        tally("agenda_item").add("", truth.items().stream().filter(i -> found.has(i.document())).toList(),
                found.all(MinuteThread.class).stream().flatMap(t -> found.minute(t.id()).stream().flatMap(
                        minute -> t.agendaItems().stream().flatMap(i -> found.item(i, minute).stream()))).toList(),
                LinkTruth.Tabled::equals);
    }
}
