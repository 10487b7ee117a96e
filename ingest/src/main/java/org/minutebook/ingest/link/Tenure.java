package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// How long papers show a body under one name, and what its minutes begin and end with.
final class Tenure {

    private Optional<LocalDate> first = Optional.empty();
    private Optional<LocalDate> last = Optional.empty();
    private Optional<Integer> firstNumber = Optional.empty();
    private Optional<Integer> lastNumber = Optional.empty();
    private final Set<LocalDate> approved = new TreeSet<>();

    /// Counts a meeting in.
    ///
    /// @param numbers the numbers of its minutes; empty where its minutes are not here
    void add(LocalDate day, NavigableSet<Integer> numbers) {
        if (first.filter(d -> !day.isBefore(d)).isEmpty()) {
            firstNumber = least(first.filter(day::equals).isPresent() ? firstNumber : Optional.empty(), numbers);
            first = Optional.of(day);
        } else if (first.filter(day::equals).isPresent()) {
            firstNumber = least(firstNumber, numbers);
        }
        if (last.filter(day::isBefore).isEmpty()) {
            Optional<Integer> known = last.filter(day::equals).isPresent() ? lastNumber : Optional.empty();
            lastNumber = numbers.isEmpty()
                    ? known
                    : known.filter(n -> n > numbers.last()).or(() -> Optional.of(
                            numbers.last()));
            last = Optional.of(day);
        }
    }

    private static Optional<Integer> least(Optional<Integer> known, NavigableSet<Integer> numbers) {
        return numbers.isEmpty()
                ? known
                : known.filter(n -> n < numbers.first()).or(() -> Optional.of(numbers.first()));
    }

    /// Notes a day whose minutes the body approved.
    void approves(LocalDate day) {
        approved.add(day);
    }

    /// Whether the other begins where this ends, and its minutes go on where these stop.
    boolean runsOnIn(Tenure later) {
        boolean inOrder = last.isPresent() && later.first.filter(d -> d.isAfter(last.get())).isPresent();
        boolean numbers = inOrder && lastNumber.isPresent() && later.firstNumber.equals(lastNumber.map(n -> n + 1))
                && MunicipalYear.mayShare(last.get(), later.first.get());
        return numbers || (inOrder && later.approved.contains(last.get()));
    }
}
