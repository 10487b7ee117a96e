package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a body numbers its minutes over its meetings.
///
/// @param runs the dated meetings whose minutes have plain numbers that rise, earliest first
/// @param runsOn whether the numbers run on from meeting to meeting
/// @param startsAgain whether they are known to start again with the municipal year
record Numbering(List<Run> runs, boolean runsOn, boolean startsAgain) {

    private static final int FEWEST = 3;
    private static final Pattern PLAIN = Pattern.compile("\\d{1,4}");
    private static final Pattern OPENING = Pattern.compile(
            "(?i)^(?:to )?.{0,30}\\b(?:apolog(?:y|ies)|declarations?|disclosures?|interests?|minutes|welcome|introductions?|(?:election|appointment) of (?:an? |the )?(?:vice-?|deputy )?-?(?:chair|mayor)|chair(?:man|person)?'?s? (?:announcements|remarks)|attendance|substitut\\w+)\\b.*");

    /// One meeting's numbers.
    ///
    /// @param numbers of its minutes, rising
    /// @param opens whether it has several minutes and its first minute is one with which meetings begin, so that none before it was overlooked
    record Run(Sitting sitting, LocalDate day, List<Integer> numbers, boolean opens) {
        int first() {
            return numbers.getFirst();
        }

        int last() {
            return numbers.getLast();
        }

        /// Whether the next meeting is of the same municipal year; one in May may be of either.
        boolean sharesYear(Run next) {
            return Gaps.year(day).equals(Gaps.year(next.day))
                    || Gaps.year(day).equals(Gaps.year(next.day.minusMonths(1)));
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
            drops |= falls && before.sharesYear(run);
            again |= falls && !before.sharesYear(run);
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
        List<Integer> numbers = new ArrayList<>();
        for (Sitting.Item item : sitting.items()) {
            Optional<Integer> number = item.first().number().filter(n -> PLAIN.matcher(n).matches())
                    .map(Integer::valueOf);
            if (number.isEmpty() || (!numbers.isEmpty() && number.get() <= numbers.getLast())) {
                return Optional.empty();
            }
            numbers.add(number.get());
        }
        boolean opens = numbers.size() >= FEWEST
                && OPENING.matcher(sitting.items().getFirst().first().title()).matches();
        return numbers.isEmpty() ? Optional.empty() : sitting.date().map(d -> new Run(sitting, d, numbers, opens));
    }
}
