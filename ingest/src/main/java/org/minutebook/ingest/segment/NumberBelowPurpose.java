package org.minutebook.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The form in which an agenda's number and title come first, then the item's purpose, then the minute's number on a
/// line of its own, then the minute: as the pages of some meeting software print it.
final class NumberBelowPurpose {

    private static final int REACH = 6;
    private static final int ENOUGH = 3;

    private final Lines lines;

    NumberBelowPurpose(Lines lines) {
        this.lines = lines;
    }

    /// The headings with the minutes' own numbers, and the agenda's beside them, where the minutes have this form; the
    /// same headings where they have not.
    List<Heading> renumbered(List<Heading> headings, int to) {
        List<Heading> found = new ArrayList<>();
        int last = -1;
        int rising = 0;
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            int limit = i + 1 < headings.size() ? lines.at(headings.get(i + 1).start()) : to;
            OptionalInt number = below(lines.at(heading.title().end()), limit);
            rising += number.isPresent() && number.getAsInt() > last ? 1 : 0;
            last = number.orElse(last);
            found.add(number.isEmpty()
                    ? heading
                    : new Heading(Optional.of(Integer.toString(number.getAsInt())), heading.number(), heading.title(),
                            heading.start(), heading.end()));
        }
        return rising >= ENOUGH && rising * 3 >= headings.size() * 2 && apart(headings, found) ? found : headings;
    }

    private static boolean apart(List<Heading> before, List<Heading> after) {
        return before.stream().noneMatch(b -> after.stream().anyMatch(a -> a.number().equals(b.number())
                && a.agendaNumber().isPresent()));
    }

    private OptionalInt below(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + REACH); i++) {
            Line line = lines.get(i);
            if (line.text().matches("\\d{1,4}\\.?")) {
                return OptionalInt.of(Integer.parseInt(line.text().replace(".", "")));
            }
        }
        return OptionalInt.empty();
    }
}
