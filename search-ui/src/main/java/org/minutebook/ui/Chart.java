package org.minutebook.ui;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minutebook.corpus.Reading;
import org.minutebook.corpus.linked.IndicatorHistory;
import org.minutebook.corpus.linked.IndicatorHistory.Told;

/// A drawing of one indicator's numbers by period. Lengths are units of the drawing, which the browser fits to the page.
///
/// @param title what it shows
/// @param told the same in a sentence or two, for who cannot see it
/// @param levels the lines across, from the bottom
/// @param periods the periods along the bottom
public record Chart(String title, String told, List<Mark> levels, List<Mark> periods, List<Line> lines) {

    public static final int WIDTH = 720;
    public static final int HEIGHT = 300;
    public static final int LEFT = 60;
    public static final int RIGHT = 700;
    public static final int TOP = 16;
    public static final int BOTTOM = 256;

    private static final int LEVELS = 4;
    private static final int MOST_NAMES = 6;

    /// A place along an edge, and what stands there; an empty label where there is no room for it.
    public record Mark(int at, String label) {}

    /// The values of one measure, from the left.
    ///
    /// @param course the line through the last told value of each period
    public record Line(Reading.Measure measure, String name, String course, List<Dot> dots) {}

    /// A value.
    ///
    /// @param hollow whether it is provisional
    public record Dot(int x, int y, String told, boolean hollow) {}

    private static final Pattern WHOLE_YEAR = Pattern.compile("\\d{4}(?:/\\d{2,4})?");

    private record Value(String period, Reading.Measure measure, BigDecimal number, Told told) {}

    /// The drawing of what is printed in the unit that most values have; empty where fewer than two periods have
    /// numbers.
    static Optional<Chart> of(IndicatorHistory history) {
        Optional<String> unit = commonest(history);
        List<Value> values = history.readings().stream().filter(t -> t.unit().equals(unit))
                .flatMap(t -> t.period().flatMap(p -> number(t).map(n -> new Value(p, t.measure(), n, t))).stream())
                .toList();
        List<String> periods = List
                .copyOf(values.stream().map(Value::period)
                        .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(Chart::inTime)))));
        return periods.size() < 2 ? Optional.empty() : Optional.of(draw(history, unit, values, periods));
    }

    private static Optional<String> commonest(IndicatorHistory history) {
        Map<Optional<String>, Long> units = history.readings().stream().filter(t -> number(t).isPresent())
                .collect(Collectors.groupingBy(Told::unit, Collectors.counting()));
        return units.entrySet().stream()
                .max(Comparator.comparing(Map.Entry<Optional<String>, Long>::getValue).thenComparing(
                        e -> e.getKey().orElse("")))
                .flatMap(Map.Entry::getKey);
    }

    private static Optional<BigDecimal> number(Told told) {
        return told.value() instanceof Reading.Value.Numeric numeric
                ? Optional.of(numeric.number())
                : Optional.empty();
    }

    private static Chart draw(IndicatorHistory history, Optional<String> unit, List<Value> values,
            List<String> periods) {
        Scale scale = Scale.of(values.stream().map(Value::number).toList());
        List<Line> lines = new ArrayList<>();
        for (Reading.Measure measure : Reading.Measure.values()) {
            Map<Boolean, List<Value>> own = values.stream().filter(v -> v.measure() == measure)
                    .sorted(Comparator.comparing(v -> inTime(v.period())))
                    .collect(Collectors.partitioningBy(v -> wholeYear(v.period())));
            // A year's figure and a quarter's are no steps of one course.
            own.values().stream().filter(some -> !some.isEmpty())
                    .forEach(some -> lines.add(line(measure, some, periods, scale)));
        }
        int every = (periods.size() + MOST_NAMES - 1) / MOST_NAMES;
        List<Mark> names = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            names.add(new Mark(x(i, periods.size()), i % every == 0 ? periods.get(i) : ""));
        }
        return new Chart("%s by period%s".formatted(history.indicator(), unit.map(u -> ", in " + u).orElse("")),
                told(lines, history), scale.marks(), names, lines);
    }

    private static boolean wholeYear(String period) {
        return WHOLE_YEAR.matcher(period).matches();
    }

    /// By which periods stand in order of time; a year's figure comes after those of its parts.
    private static String inTime(String period) {
        return wholeYear(period) ? period + "~" : period;
    }

    private static Line line(Reading.Measure measure, List<Value> values, List<String> periods, Scale scale) {
        List<Dot> dots = new ArrayList<>();
        Map<Integer, Integer> last = new TreeMap<>();
        for (Value value : values) {
            int x = x(periods.indexOf(value.period()), periods.size());
            int y = scale.y(value.number());
            last.put(x, y);
            dots.add(new Dot(x, y, value.period() + ": " + Figures.Figure.of(value.told()).words(),
                    value.told().provisional()));
        }
        String course = last.entrySet().stream().map(e -> e.getKey() + "," + e.getValue())
                .collect(Collectors.joining(" "));
        String name = Words.capital(Words.of(measure))
                + (wholeYear(values.getFirst().period()) ? "" : ", part of a year");
        return new Line(measure, name, last.size() > 1 ? course : "", dots);
    }

    private static String told(List<Line> lines, IndicatorHistory history) {
        return lines.stream().map(l -> l.name() + ": " + l.dots().stream().map(Dot::told)
                .collect(Collectors.joining("; "))).collect(Collectors.joining(". "))
                + history.polarity().map(p -> ". " + Words.good(p)).orElse("") + ".";
    }

    private static int x(int period, int all) {
        int margin = 30;
        return LEFT + margin + period * (RIGHT - LEFT - 2 * margin) / (all - 1);
    }

    /// Where a value stands between bottom and top.
    private record Scale(BigDecimal lowest, BigDecimal step, int steps) {

        static Scale of(List<BigDecimal> values) {
            BigDecimal least = values.stream().min(Comparator.naturalOrder()).orElseThrow();
            BigDecimal most = values.stream().max(Comparator.naturalOrder()).orElseThrow();
            BigDecimal spread = most.subtract(least).signum() == 0 ? BigDecimal.ONE : most.subtract(least);
            BigDecimal step = round(spread.divide(BigDecimal.valueOf(LEVELS), MathContext.DECIMAL64));
            BigDecimal lowest = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
            if (least.signum() >= 0 && least.compareTo(spread) <= 0) {
                lowest = BigDecimal.ZERO;
            }
            int steps = Math.max(1, most.subtract(lowest).divide(step, 0, RoundingMode.CEILING).intValue());
            return new Scale(lowest, step, steps);
        }

        /// The next of 1, 2, 5 and their tens.
        private static BigDecimal round(BigDecimal step) {
            BigDecimal ten = BigDecimal.ONE.scaleByPowerOfTen(step.precision() - step.scale() - 1);
            for (int nice : new int[]{1, 2, 5}) {
                if (ten.multiply(BigDecimal.valueOf(nice)).compareTo(step) >= 0) {
                    return ten.multiply(BigDecimal.valueOf(nice));
                }
            }
            return ten.multiply(BigDecimal.TEN);
        }

        int y(BigDecimal value) {
            BigDecimal part = value.subtract(lowest).divide(step.multiply(BigDecimal.valueOf(steps)),
                    MathContext.DECIMAL64);
            return BOTTOM - part.multiply(BigDecimal.valueOf(BOTTOM - TOP)).intValue();
        }

        List<Mark> marks() {
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i <= steps; i++) {
                BigDecimal level = lowest.add(step.multiply(BigDecimal.valueOf(i))).stripTrailingZeros();
                marks.add(
                        new Mark(y(level), String.format(Locale.UK, "%,." + Math.max(0, level.scale()) + "f", level)));
            }
            return marks;
        }
    }
}
