package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.IndicatorReference;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.MeetingIds;
import org.minutebook.corpus.Reading;
import org.minutebook.corpus.Report;
import org.minutebook.corpus.linked.IndicatorHistory;
import org.minutebook.corpus.linked.Linked;
import org.minutebook.corpus.linked.Slip;

/// Keeps the register of each council's indicators: what papers call them and which values they give. An indicator that
/// papers only name, without words or a value beside it, has no history.
final class IndicatorLinker implements Linker {

    @Override
    public String name() {
        return "indicators";
    }

    @Override
    public Map<String, Slip> slips(Slip paper, Places places) {
        List<Finding> told = new ArrayList<>();
        Set<List<Object>> named = new LinkedHashSet<>();
        for (Finding finding : paper.findings()) {
            if (finding instanceof Report report) {
                told.add(brief(report));
            } else if (finding instanceof Meeting || finding instanceof Reading
                    || (finding instanceof IndicatorReference code
                            && named.add(List.of(code.indicator(), code.title())))) {
                told.add(finding);
            }
        }
        boolean any = told.stream().anyMatch(f -> f instanceof Reading || f instanceof IndicatorReference);
        return any ? Map.of(Councils.key(paper, places), new Slip(paper.document(), told)) : Map.of();
    }

    private static Report brief(Report report) {
        return new Report(report.id(), report.meeting(), report.addressedTo(), report.date(), report.title(),
                report.directorate(), List.of(), report.evidence());
    }

    @Override
    public List<Linked> link(String key, List<Slip> slips, Places places) {
        Optional<String> council = Councils.name(slips, places);
        Comparator<String> byNumber = byNumber();
        Map<String, List<IndicatorReference>> named = new TreeMap<>(byNumber);
        Map<String, List<Figures.Figure>> figures = new TreeMap<>(byNumber);
        for (Slip slip : slips) {
            slip.all(IndicatorReference.class).forEach(
                    r -> named.computeIfAbsent(r.indicator(), i -> new ArrayList<>()).add(r));
            slip.all(Reading.class).forEach(r -> figures.computeIfAbsent(r.indicator(), i -> new ArrayList<>())
                    .add(new Figures.Figure(r, day(slip, r))));
        }
        Set<String> indicators = new TreeSet<>(byNumber);
        indicators.addAll(named.keySet());
        indicators.addAll(figures.keySet());
        return indicators.stream().<Linked>map(i -> history(key, council, i, named.getOrDefault(i, List.of()),
                figures.getOrDefault(i, List.of()))).toList();
    }

    private static IndicatorHistory history(String key, Optional<String> council, String indicator,
            List<IndicatorReference> named, List<Figures.Figure> told) {
        List<IndicatorHistory.Told> readings = Figures.of(told);
        Optional<Reading.Polarity> polarity = most(
                told.stream().flatMap(f -> f.reading().polarity().stream()).toList());
        return new IndicatorHistory(key + "/indicator/" + MeetingIds.slug(Optional.of(indicator)), council, indicator,
                titles(named), polarity, readings, Contradictions.in(readings));
    }

    /// The titles, each once however its letters are set, the most frequent first.
    private static List<String> titles(List<IndicatorReference> named) {
        Map<String, List<String>> printed = new LinkedHashMap<>();
        named.forEach(r -> r.title().ifPresent(
                t -> printed.computeIfAbsent(Words.folded(t), f -> new ArrayList<>()).add(t)));
        return printed.values().stream().sorted((a, b) -> Integer.compare(b.size(), a.size()))
                .map(List::getFirst).toList();
    }

    private static <T> Optional<T> most(List<T> values) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        values.forEach(v -> counts.merge(v, 1, Integer::sum));
        return counts.entrySet().stream().reduce((a, b) -> b.getValue() > a.getValue() ? b : a).map(Map.Entry::getKey);
    }

    /// The day on which the figure was told: for one in minutes the meeting's, otherwise that of the paper's own
    /// meeting, or else of its latest report.
    private static Optional<LocalDate> day(Slip slip, Reading reading) {
        int place = reading.evidence().span().start();
        List<Meeting> meetings = slip.all(Meeting.class);
        Optional<Meeting> minuted = meetings.stream()
                .filter(m -> reading.minute().isPresent() && m.evidence().span().start() <= place)
                .reduce((_, b) -> b);
        return minuted.flatMap(Meeting::date)
                .or(() -> meetings.stream().filter(m -> slip.document().meeting().filter(m.id()::equals).isPresent())
                        .flatMap(m -> m.date().stream()).findFirst())
                .or(() -> slip.all(Report.class).stream().flatMap(r -> r.date().stream()).max(LocalDate::compareTo));
    }

    /// `NI 59` before `NI 117`. Looks at each name once.
    private static Comparator<String> byNumber() {
        Map<String, String> padded = new HashMap<>();
        return Comparator.comparing(i -> padded.computeIfAbsent(i, IndicatorLinker::padded));
    }

    private static String padded(String indicator) {
        return indicator.replaceAll("(?<!\\d)(\\d{1,3})(?!\\d)", "000$1").replaceAll("0*(\\d{3})(?!\\d)", "$1");
    }
}
