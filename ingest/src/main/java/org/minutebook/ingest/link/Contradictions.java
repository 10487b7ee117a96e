package org.minutebook.ingest.link;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Reading;
import org.minutebook.corpus.Reading.Value.Numeric;
import org.minutebook.corpus.linked.IndicatorHistory.Contradiction;
import org.minutebook.corpus.linked.IndicatorHistory.Told;

/// Finds what papers say differently of one period, measure and unit. A provisional figure, one told before its period
/// had ended, and one that is the other's rounding contradict nothing; nor do two figures that one paper gives side by
/// side, which may be of two parts of the council.
final class Contradictions {

    private static final Pattern PERIOD = Pattern.compile("(\\d{4})(/\\d\\d)?(?: Q([1-4]))?");

    private Contradictions() {}

    /// The contradictions, in the order of the readings.
    static List<Contradiction> in(List<Told> readings) {
        Map<List<Object>, List<Told>> same = new LinkedHashMap<>();
        for (Told told : readings) {
            if (told.period().isPresent() && isFinal(told)) {
                same.computeIfAbsent(List.of(told.period(), told.measure(), told.unit(), asOf(told)),
                        k -> new ArrayList<>()).add(told);
            }
        }
        List<Contradiction> found = new ArrayList<>();
        for (List<Told> told : same.values()) {
            List<Told> against = told.stream().filter(t -> told.stream().anyMatch(o -> contradict(t, o))).toList();
            if (!against.isEmpty()) {
                found.add(new Contradiction(against.getFirst().period(), against.getFirst().measure(), against));
            }
        }
        return found;
    }

    /// A year's figure so far changes from day to day; that of a quarter does not.
    private static Optional<LocalDate> asOf(Told told) {
        return told.measure() == Reading.Measure.CURRENT && !told.period().orElse("").contains("Q")
                ? told.asOf().or(told::told)
                : Optional.empty();
    }

    private static boolean isFinal(Told told) {
        boolean early = told.measure() == Reading.Measure.OUTTURN && told.told().isPresent()
                && told.period().flatMap(Contradictions::end).filter(e -> told.told().get().isBefore(e)).isPresent();
        return !told.provisional() && !early;
    }

    private static Optional<LocalDate> end(String period) {
        Matcher m = PERIOD.matcher(period);
        if (!m.matches()) {
            return Optional.empty();
        }
        LocalDate start = LocalDate.of(Integer.parseInt(m.group(1)), m.group(2) == null ? 1 : 4, 1);
        int months = m.group(3) == null ? 12 : 3 * Integer.parseInt(m.group(3));
        return Optional.of(start.plusMonths(months));
    }

    private static boolean contradict(Told a, Told b) {
        Set<DocumentId> ofA = documents(a);
        Set<DocumentId> ofB = documents(b);
        boolean apart = ofA.stream().anyMatch(d -> !ofB.contains(d)) && ofB.stream().anyMatch(d -> !ofA.contains(d));
        return apart && !agree(a.value(), b.value());
    }

    private static Set<DocumentId> documents(Told told) {
        Set<DocumentId> documents = new HashSet<>(Set.of(told.span().document()));
        told.again().forEach(s -> documents.add(s.document()));
        return documents;
    }

    private static boolean agree(Reading.Value a, Reading.Value b) {
        if (a instanceof Numeric x && b instanceof Numeric y) {
            return rounds(x.number(), y.number()) || rounds(y.number(), x.number());
        }
        return a.getClass() != b.getClass() || a.equals(b);
    }

    private static boolean rounds(BigDecimal exact, BigDecimal rounded) {
        return exact.scale() >= rounded.scale()
                && exact.setScale(rounded.scale(), RoundingMode.HALF_UP).compareTo(rounded) == 0;
    }
}
