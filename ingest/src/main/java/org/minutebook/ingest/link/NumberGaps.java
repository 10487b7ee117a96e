package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.minutebook.corpus.linked.Gap;
import org.minutebook.ingest.link.Numbering.Run;

/// Finds numbers that no minute bears: within a meeting, and between meetings where the body numbers on from one to the
/// next. What the reading of a paper may have overlooked is left out.
final class NumberGaps {

    private static final int FEWEST = 4;
    private static final int MOST_WITHIN = 2;
    private static final int FEWEST_BETWEEN = 3;

    private final Gaps gaps;
    private final Numbering numbering;
    private final List<Gap> found = new ArrayList<>();

    private NumberGaps(Gaps gaps, Numbering numbering) {
        this.gaps = gaps;
        this.numbering = numbering;
    }

    static List<Gap> in(Gaps gaps, Numbering numbering) {
        NumberGaps numbers = new NumberGaps(gaps, numbering);
        Optional<Run> before = Optional.empty();
        for (Run run : numbering.runs()) {
            if (numbering.runsOn()) {
                before.ifPresent(b -> numbers.between(b, run));
            }
            numbers.within(run);
            before = Optional.of(run);
        }
        return numbers.found;
    }

    /// One stretch of numbers that are missing; where there are several, only parts of the minutes are here.
    private void within(Run run) {
        long stretches = IntStream.range(1, run.numbers().size())
                .filter(i -> run.numbers().get(i) > run.numbers().get(i - 1) + 1).count();
        if (run.numbers().size() < FEWEST || stretches > 1) {
            return;
        }
        for (int i = 1; i < run.numbers().size(); i++) {
            int last = run.numbers().get(i - 1);
            int next = run.numbers().get(i);
            if (next > last + 1 && next - last - 1 <= MOST_WITHIN
                    && !standsIn(run.sitting().items().get(i - 1), last + 1)) {
                found.add(gaps.of(Gap.Kind.MINUTE_NUMBERS, run.sitting(), String.valueOf(last + 1),
                        Gaps.Days.of(run.day()),
                        "%s of the meeting of %s: minute %d is followed by minute %d".formatted(
                                minutes(last + 1, next - 1),
                                Gaps.day(run.day()), last, next),
                        "Look at the signed minutes: it may have been taken without press and public, or the number was never used."));
            }
        }
    }

    private void between(Run before, Run run) {
        boolean falls = run.first() <= before.last();
        boolean sameYear = !falls && before.sharesYear(run);
        int from = sameYear ? before.last() + 1 : 1;
        boolean known = sameYear || numbering.startsAgain();
        boolean lost = run.first() - from < FEWEST_BETWEEN || !run.opens() || before.numbers().size() < FEWEST_BETWEEN
                || (sameYear && standsIn(before.sitting().items().getLast(), from));
        if (known && !lost && run.first() != before.last() + 1) {
            LocalDate start = sameYear || before.day().isAfter(Gaps.year(run.day()))
                    ? before.day()
                    : Gaps.year(run.day());
            found.add(gaps.of(Gap.Kind.MINUTE_NUMBERS, run.sitting(), String.valueOf(from),
                    Gaps.Days.between(start, run.day()), what(before, run, from, sameYear), advice(start, run)));
        }
    }

    private String what(Run before, Run run, int from, boolean sameYear) {
        String lost = minutes(from, run.first() - 1) + " of " + gaps.theBody() + " in " + Gaps.yearName(run.day());
        return lost + (sameYear
                ? ": the minutes of %s end with minute %d, and those of %s begin with minute %d"
                        .formatted(Gaps.day(before.day()), before.last(), Gaps.day(run.day()), run.first())
                : ": the first minutes of that year that are here, those of %s, begin with minute %d"
                        .formatted(Gaps.day(run.day()), run.first()));
    }

    private String advice(LocalDate start, Run run) {
        return "Ask for the minutes of the meetings of %s between %s and %s.".formatted(gaps.theBody(), Gaps.day(start),
                Gaps.day(run.day()));
    }

    private static String minutes(int from, int to) {
        return from == to ? "Minute " + from : "Minutes " + from + " to " + to;
    }

    /// Whether a line of the minute begins with the number, so that two minutes were read as one.
    private static boolean standsIn(Sitting.Item item, int number) {
        return Pattern.compile("(?m)^[\\s*_#]*" + number + "\\b").matcher(item.first().text()).find();
    }
}
