package org.minutebook.ingest.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Picks, out of everything that a number heads, the run of numbers that heads the items: the run whose numbers rise
/// and whose lines look like titles. That numbers rise is evidence and not law: one that is printed wrongly is kept
/// where its line looks as the others do.
final class Sequence {

    private static final int LOOK_BACK = 300;
    private static final double LEAST_QUALITY = 0.5;
    private static final double CERTAIN = 4;

    private final Lines lines;

    Sequence(Lines lines) {
        this.lines = lines;
    }

    /// The candidates that head items, in order; empty where no run of them convinces.
    List<Candidate> best(List<Candidate> all) {
        Map<String, List<Candidate>> styles = new LinkedHashMap<>();
        all.forEach(c -> styles.computeIfAbsent(c.numbered().style(), k -> new ArrayList<>()).add(c));
        styles.computeIfPresent("9.9", (k, v) -> whole(v));
        Optional<Run> plain = Optional.ofNullable(styles.get("9")).map(this::run).filter(r -> r.chain().size() > 2);
        if (plain.isPresent() && parts(styles.getOrDefault("9.9", List.of()), plain.get())) {
            styles.remove("9.9");
        }
        List<Run> runs = styles.values().stream().map(this::run).filter(Run::convincing).toList();
        return runs.stream().max(Comparator.comparingDouble(Run::score)).map(Run::whole).orElse(List.of());
    }

    /// Of 1.0, 1.1, 1.2, 2.0 …, those that end in 0; all where there are few such.
    private static List<Candidate> whole(List<Candidate> dotted) {
        List<Candidate> whole = dotted.stream().filter(c -> c.numbered().number().endsWith(".0")).toList();
        return whole.size() > 2 ? whole : dotted;
    }

    /// Whether these are the paragraphs 5.1, 5.2 … of the items 5, 6 … of a run.
    private static boolean parts(List<Candidate> dotted, Run run) {
        Set<Integer> items = new HashSet<>(run.chain().stream().map(c -> c.numbered().values().getFirst()).toList());
        long inside = dotted.stream().filter(c -> items.contains(c.numbered().values().getFirst())).count();
        return run.convincing() && inside * 4 >= dotted.size() * 3L;
    }

    private record Run(List<Candidate> chain, List<Candidate> whole, double score) {
        boolean convincing() {
            double mean = chain.stream().mapToDouble(Candidate::quality).average().orElse(0);
            return chain.size() > 1 ? mean >= LEAST_QUALITY : chain.size() == 1 && mean >= CERTAIN;
        }
    }

    private Run run(List<Candidate> style) {
        int figure = varying(style);
        List<Candidate> fit = style.stream().filter(c -> c.quality() > -3).toList();
        double[] scores = new double[fit.size()];
        int[] before = new int[fit.size()];
        Arrays.fill(before, -1);
        int top = -1;
        for (int i = 0; i < fit.size(); i++) {
            scores[i] = fit.get(i).quality();
            for (int j = Math.max(0, i - LOOK_BACK); j < i; j++) {
                int step = value(fit.get(i), figure) - value(fit.get(j), figure);
                double score = scores[j] + fit.get(i).quality() + link(step);
                if (step > 0 && score > scores[i]) {
                    scores[i] = score;
                    before[i] = j;
                }
            }
            top = top < 0 || scores[i] > scores[top] ? i : top;
        }
        List<Candidate> chain = new ArrayList<>();
        for (int i = top; i >= 0; i = before[i]) {
            chain.add(fit.get(i));
        }
        Collections.reverse(chain);
        return new Run(chain, withStrays(style, chain, figure), top < 0 ? 0 : scores[top]);
    }

    private static double link(int step) {
        return step == 1 ? 2 : step == 2 ? 0.5 : step <= 5 ? -0.5 : -2 - Math.min(step / 10.0, 4);
    }

    /// Which of the figures counts the items: the one that takes most values.
    private static int varying(List<Candidate> style) {
        int figures = style.stream().mapToInt(c -> c.numbered().values().size()).min().orElse(0);
        int best = 0;
        int most = 0;
        boolean last = style.getFirst().numbered().style().indexOf('/') < 0;
        for (int f = 0; f < figures; f++) {
            int figure = f;
            Set<Integer> values = new HashSet<>(style.stream().filter(c -> c.quality() > 0)
                    .map(c -> c.numbered().values().get(figure)).toList());
            if (values.size() > most || (values.size() == most && last)) {
                most = values.size();
                best = f;
            }
        }
        return best;
    }

    private static int value(Candidate candidate, int figure) {
        List<Integer> values = candidate.numbered().values();
        return values.isEmpty() ? 0 : values.get(Math.min(figure, values.size() - 1));
    }

    private List<Candidate> withStrays(List<Candidate> style, List<Candidate> chain, int figure) {
        if (chain.size() < 2) {
            return chain;
        }
        List<Candidate> whole = new ArrayList<>();
        for (int i = 0; i < style.size(); i++) {
            Candidate candidate = style.get(i);
            if (chain.contains(candidate) || wronglyNumbered(candidate, chain)
                    || untitled(style, i, chain, whole, figure)) {
                whole.add(candidate);
            }
        }
        return whole;
    }

    private boolean wronglyNumbered(Candidate stray, List<Candidate> chain) {
        Predicate<Candidate> alike = c -> sameLook(lines.get(c.titleLine()), lines.get(stray.titleLine()));
        boolean set = lines.get(stray.titleLine()).heading() || lines.get(stray.titleLine()).capitals()
                || Wording.standard(lines.get(stray.titleLine()).text().substring(
                        stray.titleStart() - lines.startOf(stray.titleLine())));
        return set && stray.quality() >= 2.5 && stray.first() > chain.getFirst().first()
                && chain.stream().filter(alike).count() * 3 >= chain.size() * 2L;
    }

    private static boolean sameLook(Line a, Line b) {
        return a.heading() == b.heading() && (a.heading() || a.capitals() == b.capitals())
                && Math.abs(a.indent() - b.indent()) <= 4;
    }

    /// Whether it is the number that the run lacks behind the one before it, although no title follows it: a bare
    /// sentence, or a quotation.
    private boolean untitled(List<Candidate> style, int at, List<Candidate> chain, List<Candidate> whole, int figure) {
        if (at == 0 || whole.isEmpty() || !whole.getLast().equals(style.get(at - 1))) {
            return false;
        }
        Candidate before = style.get(at - 1);
        Candidate candidate = style.get(at);
        boolean next = value(candidate, figure) == value(before, figure) + 1;
        boolean closed = at + 1 < style.size() && chain.contains(style.get(at + 1))
                && value(style.get(at + 1), figure) == value(candidate, figure) + 1;
        boolean alone = alone(before) && alone(candidate);
        return next && (closed || alone)
                && Math.abs(lines.get(before.first()).indent() - lines.get(candidate.first()).indent()) <= 3;
    }

    private boolean alone(Candidate candidate) {
        return candidate.numbered().alone(lines.get(candidate.first()).text());
    }
}
