package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// How the minutes of one meeting are numbered: by figures that rise, with the same year or letters beside them or
/// nothing, as in `46`, `46/21`, `2021/46`, `FRA/46`, `17-18/46`.
///
/// @param numbers what counts, rising
/// @param before what is printed before it
/// @param after what is printed after it
record Serials(List<Integer> numbers, String before, String after) {

    private static final Pattern FIGURES = Pattern.compile("\\d+");
    private static final int MOST_PARTS = 3;
    private static final int MOST_DIGITS = 4;

    Serials {
        numbers = List.copyOf(numbers);
    }

    /// The numbers of a meeting of that day; empty where there are none, where they do not rise or have several forms.
    static Optional<Serials> of(List<String> printed, LocalDate day) {
        return printed.isEmpty()
                ? Optional.empty()
                : IntStream.range(0, MOST_PARTS).boxed().flatMap(part -> at(part, printed).stream())
                        .filter(s -> s.figuresBeside().stream()
                                .allMatch(f -> MinuteNumber.isYear(f, Optional.of(day))))
                        .findFirst();
    }

    /// Whether the year stands beside what counts, so that nobody need guess it.
    boolean hasYear() {
        return !figuresBeside().isEmpty();
    }

    /// Another number of this form.
    String printed(int number) {
        return before + number + after;
    }

    private List<String> figuresBeside() {
        return FIGURES.matcher(before + " " + after).results().map(r -> r.group()).toList();
    }

    /// The numbers where these of their figures count.
    private static Optional<Serials> at(int part, List<String> printed) {
        Optional<Serials> all = at(part, printed.getFirst());
        for (String number : printed.subList(1, printed.size())) {
            Optional<Serials> one = at(part, number);
            all = all.flatMap(a -> one.flatMap(a::with));
        }
        return all;
    }

    private static Optional<Serials> at(int part, String printed) {
        Matcher m = FIGURES.matcher(printed);
        for (int i = 0; i <= part; i++) {
            if (!m.find()) {
                return Optional.empty();
            }
        }
        return m.group().length() > MOST_DIGITS
                ? Optional.empty()
                : Optional.of(new Serials(List.of(Integer.valueOf(m.group())), printed.substring(0, m.start()),
                        printed.substring(m.end())));
    }

    private Optional<Serials> with(Serials next) {
        if (!before.equals(next.before) || !after.equals(next.after)
                || next.numbers.getFirst() <= numbers.getLast()) {
            return Optional.empty();
        }
        List<Integer> both = new ArrayList<>(numbers);
        both.addAll(next.numbers);
        return Optional.of(new Serials(both, before, after));
    }
}
