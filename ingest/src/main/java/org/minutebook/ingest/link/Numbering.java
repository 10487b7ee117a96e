package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a body numbers its minutes over its meetings.
///
/// @param runs the dated meetings whose minutes have numbers that rise, earliest first
/// @param runsOn whether the numbers run on from meeting to meeting
/// @param startsAgain whether they are known to start again with the municipal year
record Numbering(List<Run> runs, boolean runsOn, boolean startsAgain) {

    private static final int FEWEST = 3;
    private static final Pattern OPENING = Pattern.compile(
            "(?i)^(?:to )?.{0,30}\\b(?:apolog(?:y|ies)|declarations?|disclosures?|interests?|minutes|welcome|introductions?|(?:election|appointment) of (?:an? |the )?(?:vice-?|deputy )?-?(?:chair|mayor)|chair(?:man|person)?'?s? (?:announcements|remarks)|attendance|substitut\\w+)\\b.*");

    /// One meeting's numbers.
    ///
    /// @param serials the numbers of its minutes
    /// @param opens whether it has several minutes and its first minute is one with which meetings begin, so that none before it was overlooked
    record Run(Sitting sitting, LocalDate day, Serials serials, boolean opens) {

        List<Integer> numbers() {
            return serials.numbers();
        }

        int first() {
            return numbers().getFirst();
        }

        int last() {
            return numbers().getLast();
        }

        /// Whether the next meeting's numbers may be of the same year: where no year is printed beside them, the day says
        /// so.
        boolean sharesYear(Run next) {
            return (serials.hasYear() || next.serials.hasYear())
                    ? isLike(next)
                    : MunicipalYear.mayShare(day, next.day);
        }

        /// Whether they surely are.
        boolean surelySharesYear(Run next) {
            return sharesYear(next) && (serials.hasYear() || MunicipalYear.surelyShare(day, next.day));
        }

        private boolean isLike(Run next) {
            return serials.before().equals(next.serials.before()) && serials.after().equals(next.serials.after());
        }
    }

    static Numbering of(History history) {
        List<Run> runs = history.sittings().stream().flatMap(s -> run(s).stream()).toList();
        boolean joined = false;
        boolean drops = false;
        boolean again = false;
        for (int i = 1; i < runs.size(); i++) {
            Run before = runs.get(i - 1);
            Run run = runs.get(i);
            boolean falls = run.first() <= before.last();
            joined |= run.first() == before.last() + 1 || (run.first() > 1 && run.opens());
            drops |= falls && before.surelySharesYear(run);
            again |= falls && !before.surelySharesYear(run);
        }
        return new Numbering(runs, joined && !drops, again);
    }

    /// Whether nothing that bears a number is missing between the meetings before and after this day.
    boolean isWhole(LocalDate day) {
        for (int i = 1; i < runs.size(); i++) {
            Run before = runs.get(i - 1);
            Run run = runs.get(i);
            if (before.day.isBefore(day) && run.day.isAfter(day)) {
                return runsOn && run.first() == before.last() + 1;
            }
        }
        return false;
    }

    private static Optional<Run> run(Sitting sitting) {
        List<String> printed = sitting.items().stream().flatMap(i -> i.first().number().stream()).toList();
        if (sitting.date().isEmpty() || printed.size() < sitting.items().size()) {
            return Optional.empty();
        }
        boolean opens = printed.size() >= FEWEST
                && OPENING.matcher(sitting.items().getFirst().first().title()).matches();
        LocalDate day = sitting.date().get();
        return Serials.of(printed, day).map(s -> new Run(sitting, day, s, opens));
    }
}
