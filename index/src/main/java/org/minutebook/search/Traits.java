package org.minutebook.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.IndicatorReference;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Motion;
import org.minutebook.corpus.Recommendation;
import org.minutebook.corpus.Report;
import org.minutebook.corpus.Resolution;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.library.Holding;
import org.minutebook.corpus.linked.Commitment;
import org.minutebook.corpus.linked.Tie;

/// What can be said at a glance of the passages of one paper.
final class Traits {

    private final Filing.Filed filing;
    private final StandardBusiness standard;
    private final Map<String, Set<Commitment.State>> promises = new HashMap<>();
    private final Map<String, Set<String>> ofMinutes = new HashMap<>();

    Traits(Holding holding, Filing.Filed filing) {
        this.filing = filing;
        this.standard = new StandardBusiness(filing);
        holding.ties(Tie.OfPromise.class)
                .forEach(t -> promises.computeIfAbsent(t.resolution(), r -> new HashSet<>()).add(t.state()));
        filing.all(Motion.class).forEach(m -> ofMinutes.computeIfAbsent(m.minute(), id -> new TreeSet<>())
                .addAll(of(m)));
        filing.all(Resolution.class).stream().filter(r -> promises.containsKey(r.id()))
                .forEach(r -> ofMinutes.computeIfAbsent(r.minute(), id -> new TreeSet<>()).add("commitment"));
    }

    Passage.Nature of(Minute minute) {
        Set<String> has = new TreeSet<>(ofMinutes.getOrDefault(minute.id(), Set.of()));
        has.addAll(standing(minute.evidence().span(), f -> f instanceof IndicatorReference));
        return new Passage.Nature(standard.has(minute), has, Set.of());
    }

    Passage.Nature of(Resolution resolution) {
        Set<String> has = new TreeSet<>(ofMinutes.getOrDefault(resolution.minute(), Set.of()));
        has.remove("commitment");
        Set<Commitment.State> states = promises.getOrDefault(resolution.id(), Set.of());
        if (!states.isEmpty()) {
            has.add("commitment");
        }
        has.addAll(standing(resolution.evidence().span(), f -> f instanceof IndicatorReference));
        return new Passage.Nature(standard.has(resolution), has, states);
    }

    /// @param span the whole of the report's own text, or a part of it
    Passage.Nature of(Report report, Span span) {
        return new Passage.Nature(false, standing(span, f -> f instanceof IndicatorReference
                || (f instanceof Recommendation r && r.report().equals(report.id()))), Set.of());
    }

    Passage.Nature ofPage(Span page) {
        return new Passage.Nature(standard.fills(page), standing(page, f -> true), Set.of());
    }

    /// What stands in a stretch of the paper.
    private Set<String> standing(Span span, Predicate<Finding> wanted) {
        Set<String> has = new TreeSet<>();
        filing.findings().stream().filter(wanted).filter(f -> starts(f, span)).forEach(f -> has.addAll(of(f)));
        filing.paper().tables().stream()
                .filter(t -> !t.layout() && t.start() >= span.start() && t.start() < span.end()).findAny()
                .ifPresent(t -> has.add("table"));
        return has;
    }

    private List<String> of(Finding finding) {
        return switch (finding) {
            case Motion motion when motion.inFavour().isPresent() || motion.against().isPresent()
                    || !motion.votes().isEmpty() ->
                List.of("motion", "vote");
            case Motion motion -> List.of("motion");
            case Recommendation recommendation -> List.of("recommendation");
            case IndicatorReference reference -> List.of("indicator");
            case Resolution resolution when promises.containsKey(resolution.id()) -> List.of("commitment");
            case Finding other -> List.of();
        };
    }

    private static boolean starts(Finding finding, Span span) {
        int start = finding.evidence().span().start();
        return start >= span.start() && start < span.end();
    }
}
