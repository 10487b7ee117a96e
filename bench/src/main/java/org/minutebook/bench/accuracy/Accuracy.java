package org.minutebook.bench.accuracy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.bench.accuracy.Tally.Pair;
import org.minutebook.corpus.AgendaItem;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Appearance.Capacity;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.CrossReference;
import org.minutebook.corpus.Filing.Filed;
import org.minutebook.corpus.IndicatorReference;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Motion;
import org.minutebook.corpus.Recommendation;
import org.minutebook.corpus.Report;
import org.minutebook.corpus.Resolution;

/// Compares what was found in papers with what they are known to hold, kind by kind. Not thread-safe.
///
///     Accuracy accuracy = new Accuracy();
///     accuracy.add(truth, filed);
///     accuracy.tallies().get("resolution").f1();
public final class Accuracy {

    private static final double TITLES_OF_MINUTES = 0.8;
    private static final double TITLES = 0.85;
    private static final double ROLES = 0.8;
    private static final double RECOMMENDATIONS = 0.9;

    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    /// Adds one paper.
    public void add(Truth truth, Filed filed) {
        String paper = truth.document();
        meetings(paper, truth, filed);
        tally("agenda_item").add(paper, truth.meetings().stream().flatMap(m -> m.agenda().stream()).toList(),
                filed.all(AgendaItem.class), (t, f) -> Sameness.sameNumber(Optional.of(t.number()), f.number())
                        && Sameness.alike(t.title(), f.title(), TITLES));
        tally("attendance").add(paper, truth.meetings().stream().flatMap(m -> m.attendance().stream()).toList(),
                filed.all(Attendance.class), (t, f) -> Sameness.samePerson(t.name(), f.name())
                        && t.status().equalsIgnoreCase(f.status().name()));
        minutes(paper, truth, filed);
        officers(paper, truth, filed);
        reports(paper, truth, filed);
        tally("indicator").add(paper, truth.indicators().stream().map(Sameness::code).distinct().toList(),
                filed.all(IndicatorReference.class).stream().map(r -> Sameness.code(r.indicator())).distinct().toList(),
                String::equals);
        references(paper, truth, filed);
        new TabledAccuracy(this::tally).add(truth, filed);
    }

    /// The counts by kind of record, and by `kind.field` for fields that are scored by themselves.
    public Map<String, Tally> tallies() {
        return tallies.entrySet().stream().filter(e -> e.getValue().isKnown()).collect(
                Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    private Tally tally(String kind) {
        return tallies.computeIfAbsent(kind, k -> new Tally());
    }

    private void meetings(String paper, Truth truth, Filed filed) {
        Set<String> told = Stream.of(filed.all(Minute.class).stream().map(Minute::meeting),
                filed.all(AgendaItem.class).stream().map(AgendaItem::meeting),
                filed.all(Attendance.class).stream().map(Attendance::meeting)).flatMap(s -> s)
                .collect(Collectors.toSet());
        List<Meeting> found = filed.all(Meeting.class).stream().filter(m -> told.contains(m.id())).toList();
        tally("meeting").add(paper,
                truth.meetings().stream().filter(m -> !m.minutes().isEmpty() || !m.agenda().isEmpty()).toList(), found,
                (t, f) -> t.date().equals(f.date().map(Object::toString))
                        && Sameness.sameBody(Optional.of(t.body()), f.body()));
    }

    private void minutes(String paper, Truth truth, Filed filed) {
        List<Truth.Item> items = truth.meetings().stream().flatMap(m -> m.minutes().stream()).toList();
        List<Resolution> resolutions = filed.all(Resolution.class);
        List<Pair<Truth.Item, Minute>> pairs = tally("minute").add(paper, items, filed.all(Minute.class),
                (t, f) -> Sameness.sameNumber(t.number(), f.number())
                        && Sameness.alike(t.title(), f.title(), TITLES_OF_MINUTES));
        tally("resolution").add(paper, items.stream().flatMap(i -> i.resolutions().stream()).toList(), resolutions,
                (t, f) -> Sameness.sameDecision(t, f.text()));
        for (Pair<Truth.Item, Minute> pair : pairs) {
            for (Truth.Decision decision : pair.truth().resolutions()) {
                tally("resolution.minute").add(paper + ": " + decision,
                        resolutions.stream().filter(r -> r.minute().equals(pair.found().id()))
                                .anyMatch(r -> Sameness.sameDecision(decision, r.text())));
            }
        }
        tally("motion").add(paper, items.stream().flatMap(i -> i.motions().stream()).toList(),
                filed.all(Motion.class), Accuracy::sameMotion);
    }

    private static boolean sameMotion(Truth.Vote truth, Motion found) {
        return samePersonIfSaid(truth.mover(), found.mover()) && samePersonIfSaid(truth.seconder(), found.seconder())
                && sameIfSaid(truth.inFavour(), found.inFavour()) && sameIfSaid(truth.against(), found.against())
                && sameIfSaid(truth.abstain(), found.abstain())
                && (truth.carried().isEmpty() || truth.carried().equals(found.carried()));
    }

    private static boolean samePersonIfSaid(Optional<String> truth, Optional<String> found) {
        return truth.isEmpty() || Sameness.samePerson(truth.get(), found.orElse(""));
    }

    private static boolean sameIfSaid(OptionalInt truth, OptionalInt found) {
        return truth.isEmpty() || truth.equals(found);
    }

    private void officers(String paper, Truth truth, Filed filed) {
        List<Truth.Officer> all = new ArrayList<>();
        truth.meetings().forEach(m -> m.minutes().forEach(i -> all.addAll(i.officers())));
        truth.meetings().forEach(m -> all.addAll(m.contacts()));
        truth.reports().forEach(r -> all.addAll(r.contacts()));
        List<Appearance> found = filed.all(Appearance.class);
        List<Pair<Truth.Officer, Appearance>> pairs = tally("officer").add(paper,
                all.stream().filter(o -> !o.capacity().equals("mentioned")).toList(),
                found.stream().filter(a -> a.capacity() == Capacity.PRESENTER || a.capacity() == Capacity.CONTACT)
                        .toList(),
                (t, f) -> Sameness.samePerson(t.name(), f.name())
                        && t.capacity().equalsIgnoreCase(f.capacity().name()));
        for (Pair<Truth.Officer, Appearance> pair : pairs) {
            pair.truth().role().ifPresent(role -> tally("officer.role").add(paper + ": " + pair,
                    Sameness.alike(role, pair.found().role().orElse(""), ROLES)));
        }
        Map<String, Truth.Officer> people = new LinkedHashMap<>();
        all.forEach(o -> people.put(Sameness.person(o.name()), o));
        List<Appearance> free = new ArrayList<>(found);
        for (Truth.Officer person : people.values()) {
            Optional<Appearance> hit = free.stream().filter(a -> Sameness.samePerson(person.name(), a.name()))
                    .findFirst();
            hit.ifPresent(free::remove);
            tally("officer.any_recall").add(paper + ": " + person, hit.isPresent());
        }
    }

    private void reports(String paper, Truth truth, Filed filed) {
        tally("report").add(paper, truth.reports(), filed.all(Report.class),
                (t, f) -> Sameness.alike(t.title(), f.title(), TITLES)
                        && t.date().equals(f.date().map(Object::toString)));
        tally("recommendation").add(paper, truth.reports().stream().flatMap(r -> r.recommendations().stream()).toList(),
                filed.all(Recommendation.class), (t, f) -> Sameness.alike(t.text(), f.text(), RECOMMENDATIONS));
    }

    private void references(String paper, Truth truth, Filed filed) {
        Map<String, Optional<String>> numbers = filed.all(Minute.class).stream()
                .collect(Collectors.toMap(Minute::id, Minute::number, (a, b) -> a));
        tally("cross_reference").add(paper, truth.crossReferences(), filed.all(CrossReference.class),
                (t, f) -> sameTextIfSaid(t.toMinute(), f.toMinute()) && sameTextIfSaid(t.toLabel(), f.toLabel())
                        && sameTextIfSaid(t.toMeeting(), f.toMeeting().map(Object::toString))
                        && (t.from().isEmpty() || Sameness.sameNumber(t.from(),
                                numbers.getOrDefault(f.minute(), Optional.empty()))));
    }

    private static boolean sameTextIfSaid(Optional<String> truth, Optional<String> found) {
        return truth.isEmpty() || truth.map(Sameness::fold).equals(found.map(Sameness::fold));
    }
}
