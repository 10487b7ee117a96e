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
                    && !standsIn(run, run.sitting().items().get(i - 1), last + 1)) {
                found.add(gaps.of(Gap.Kind.MINUTE_NUMBERS, run.sitting(), String.valueOf(last + 1),
                        Gaps.Days.of(run.day()),
                        "%s of the meeting of %s: minute %s is followed by minute %s".formatted(
                                minutes(run, last + 1, next - 1), Days.words(run.day()), run.serials().printed(last),
                                run.serials().printed(next)),
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
                || (sameYear && standsIn(run, before.sitting().items().getLast(), from));
        if (known && !lost && run.first() != before.last() + 1) {
            LocalDate year = MunicipalYear.begunBy(run.day()).start();
            LocalDate start = sameYear || run.serials().hasYear() || before.day().isAfter(year) ? before.day() : year;
            found.add(gaps.of(Gap.Kind.MINUTE_NUMBERS, run.sitting(), String.valueOf(from),
                    Gaps.Days.between(start, run.day()), what(before, run, from, sameYear), advice(start, run)));
        }
    }

    private String what(Run before, Run run, int from, boolean sameYear) {
        String of = minutes(run, from, run.first() - 1) + " of " + gaps.theBody();
        String lost = run.serials().hasYear()
                ? of
                : of + " in " + (sameYear
                        ? MunicipalYear.words(before.day(), run.day())
                        : MunicipalYear.begunBy(run.day()).words());
        return lost + (sameYear
                ? ": the minutes of %s end with minute %s, and those of %s begin with minute %s"
                        .formatted(Days.words(before.day()), before.serials().printed(before.last()),
                                Days.words(run.day()), run.serials().printed(run.first()))
                : ": the first minutes of that year that are here, those of %s, begin with minute %s"
                        .formatted(Days.words(run.day()), run.serials().printed(run.first())));
    }

    private String advice(LocalDate start, Run run) {
        return "Ask for the minutes of the meetings of %s between %s and %s.".formatted(gaps.theBody(),
                Days.words(start),
                Days.words(run.day()));
    }

    private static String minutes(Run run, int from, int to) {
        return from == to
                ? "Minute " + run.serials().printed(from)
                : "Minutes " + run.serials().printed(from) + " to " + run.serials().printed(to);
    }

    /// Whether a line of the minute begins with the number, so that two minutes were read as one.
    private static boolean standsIn(Run run, Sitting.Item item, int number) {
        return Pattern.compile("(?m)^[\\s*_#]*(?:" + Pattern.quote(run.serials().before()) + ")?0*" + number + "\\b")
                .matcher(item.first().text()).find();
    }
}
