package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.minutebook.ingest.link.MinuteBook.Entry;
import org.minutebook.ingest.link.MinuteBook.Held;

/// Finds the minute that a number means: at the meeting whose day the reference gives, or else at the latest meeting of
/// the same numbering that has it. The words in brackets and those around the reference have to agree.
final class MinuteSearch {

    private final MinuteBook book;
    private final NumberRuns runs;

    MinuteSearch(MinuteBook book) {
        this.book = book;
        this.runs = new NumberRuns(book);
    }

    Answer minute(Asked asked) {
        Optional<LocalDate> day = asked.reference().toMeeting();
        Answer answer = day.isPresent() ? dated(asked, day.get()) : undated(asked);
        return withoutItself(asked, withPart(asked, answer));
    }

    private Answer dated(Asked asked, LocalDate day) {
        List<Held> held = book.on(day);
        List<Entry> same = held.stream().flatMap(h -> h.numbered(number(asked)).stream()).toList();
        Optional<Answer> fit = held.stream().anyMatch(Held::hasMinutes)
                ? Optional.of(atMeeting(asked, held, same, day))
                : Optional.empty();
        return fit.orElseGet(() -> Answer.open(elsewhere(asked), held.isEmpty()
                ? "The minutes of " + Days.words(day) + " are not here"
                : "Of the meeting of " + Days.words(day) + " only the agenda is here, not the minutes"));
    }

    private Answer atMeeting(Asked asked, List<Held> held, List<Entry> same, LocalDate day) {
        Optional<String> subject = subject(asked);
        List<Entry> fitting = same.stream().filter(e -> subject.isEmpty() || fits(subject.get(), e)).toList();
        if (fitting.size() == 1) {
            return Answer.is(fitting.getFirst().id(), found(fitting.getFirst(), subject));
        }
        List<Entry> titled = held.stream().flatMap(h -> h.entries().stream())
                .filter(e -> subject.filter(s -> Likeness.isTitle(s, e.minute().title())).isPresent()).toList();
        if (fitting.isEmpty() && titled.size() == 1) {
            return Answer.is(titled.getFirst().id(), titled.getFirst().name() + " has the title in brackets; the paper"
                    + " that refers to it says " + asked.wanted());
        }
        if (same.isEmpty()) {
            return Answer.open(elsewhere(asked),
                    "The minutes of " + Days.words(day) + " are here, but none of them is "
                            + asked.wanted().replaceFirst("\\(.*", ""));
        }
        return Answer.open(fitting.isEmpty() ? same : fitting, fitting.isEmpty()
                ? same.getFirst().name() + " is not about “" + subject.orElse("") + "”"
                : "Several minutes of " + Days.words(day) + " have this number");
    }

    /// Minutes of that number at other meetings that have the words in brackets: the day may be misprinted.
    private List<Entry> elsewhere(Asked asked) {
        return subject(asked).map(s -> book.meetings().stream().flatMap(h -> h.numbered(number(asked)).stream())
                .filter(e -> isEarlier(e, asked) && Likeness.isTitle(s, e.minute().title())).toList())
                .orElse(List.of());
    }

    private Answer undated(Asked asked) {
        if (asked.day().isEmpty()) {
            return Answer.open(List.of(), "The day of the meeting that refers to it is not known");
        }
        List<Entry> same = pool(asked).stream().flatMap(h -> h.numbered(number(asked)).stream()).toList();
        return subject(asked).map(s -> bySubject(asked, s, same)).orElseGet(() -> byWordsAround(asked, same));
    }

    /// The earlier meetings in whose numbering the number may stand, the likeliest first.
    private List<Held> pool(Asked asked) {
        LocalDate day = asked.day().orElseThrow();
        if (runs.afreshEachMeeting()) {
            List<Held> year = book.before(day).stream()
                    .filter(h -> h.date().orElseThrow().isAfter(day.minusYears(1))).toList();
            Stream<Held> approved = year.stream().filter(h -> h.date().equals(asked.approved()));
            return Stream.concat(approved, year.stream()).distinct().toList();
        }
        OptionalInt number = number(asked).serial(asked.day());
        OptionalInt own = asked.held().map(Held::first).orElse(OptionalInt.empty());
        return runs.sameRunBefore(day, boxed(own), boxed(number));
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private Answer bySubject(Asked asked, String subject, List<Entry> same) {
        Optional<Entry> titled = same.stream().filter(e -> Likeness.isTitle(subject, e.minute().title())).findFirst();
        Optional<Entry> about = titled
                .or(() -> same.stream().filter(e -> Likeness.isAbout(subject, e.minute().text())).findFirst());
        if (about.isPresent()) {
            return Answer.is(about.get().id(), found(about.get(), Optional.of(subject)));
        }
        List<Entry> before = elsewhere(asked);
        if (same.isEmpty() && before.size() == 1) {
            return Answer.is(before.getFirst().id(), found(before.getFirst(), Optional.of(subject)));
        }
        Optional<Entry> misnumbered = misnumbered(asked, subject);
        if (misnumbered.isPresent()) {
            return Answer.is(misnumbered.get().id(), misnumbered.get().name()
                    + " has the title in brackets; the paper that refers to it says " + asked.wanted());
        }
        return same.isEmpty()
                ? Answer.open(before, missing(asked))
                : Answer.open(same, same.getFirst().name() + " is not about “" + subject + "”");
    }

    /// The minute of the meeting before that has exactly the title in brackets under another number.
    private Optional<Entry> misnumbered(Asked asked, String subject) {
        List<Entry> titled = asked.approved().map(book::on).orElse(List.of()).stream()
                .flatMap(h -> h.entries().stream())
                .filter(e -> Words.folded(subject).equals(Words.folded(e.minute().title()))).toList();
        return titled.size() == 1 ? Optional.of(titled.getFirst()) : Optional.empty();
    }

    private Answer byWordsAround(Asked asked, List<Entry> same) {
        String around = asked.around();
        List<Entry> spoken = same.stream().filter(e -> Likeness.speaksOf(around, e.minute().title())).toList();
        if (!spoken.isEmpty() && (spoken.size() == 1 || !runs.afreshEachMeeting())) {
            Entry entry = spoken.getFirst();
            return Answer.is(entry.id(), entry.name() + "; the words around the reference speak of its subject");
        }
        if (same.size() == 1 && !runs.afreshEachMeeting() && hasPart(asked, same.getFirst())) {
            return Answer.is(same.getFirst().id(), same.getFirst().name() + ", the only one of that number in "
                    + same.getFirst().held().date().map(d -> MunicipalYear.of(d).words()).orElse("its year"));
        }
        return same.isEmpty()
                ? Answer.open(List.of(), missing(asked))
                : Answer.open(same, same.size() == 1
                        ? same.getFirst().name() + " has this number, but nothing else says that it is meant"
                        : "Minutes of several meetings have this number");
    }

    private String missing(Asked asked) {
        List<LocalDate> gone = asked.approved().stream().filter(d -> book.on(d).stream().noneMatch(Held::hasMinutes))
                .toList();
        String none = "No earlier minutes that are here have " + asked.wanted().replaceFirst("\\(.*", "");
        return gone.isEmpty() ? none : none + "; the minutes of " + Days.words(gone.getFirst()) + " are not here";
    }

    private static MinuteNumber number(Asked asked) {
        return MinuteNumber.of(asked.reference().toMinute().orElse(""));
    }

    /// The words in brackets, where they tell something.
    private static Optional<String> subject(Asked asked) {
        return asked.reference().subject().filter(s -> !Likeness.words(s).isEmpty());
    }

    private static boolean fits(String subject, Entry entry) {
        return Likeness.isTitle(subject, entry.minute().title()) || Likeness.isAbout(subject, entry.minute().text());
    }

    private static String found(Entry entry, Optional<String> subject) {
        return entry.name() + subject.map(s -> Likeness.isTitle(s, entry.minute().title())
                ? "; its title has the words in brackets"
                : "; its text has the words in brackets").orElse("");
    }

    private static boolean isEarlier(Entry entry, Asked asked) {
        Optional<LocalDate> day = entry.held().date();
        return day.isPresent() && asked.day().isPresent() && day.get().isBefore(asked.day().get());
    }

    private Answer withPart(Asked asked, Answer answer) {
        Optional<String> label = asked.reference().toLabel();
        List<Entry> entries = answer.resolved().stream().flatMap(id -> book.printing(id).stream()).toList();
        if (label.isEmpty() || entries.isEmpty() || hasPart(asked, entries.getFirst())) {
            return answer;
        }
        return new Answer(answer.resolved(), new ArrayList<>(answer.candidates()),
                answer.why() + "; no part (" + label.get() + ") of it is printed");
    }

    /// Whether the minute has the lettered or numbered part that the reference names; so it has where none is named.
    private static boolean hasPart(Asked asked, Entry entry) {
        return asked.reference().toLabel().isEmpty()
                || Parts.of(entry).stream().anyMatch(p -> p.equalsIgnoreCase(asked.reference().toLabel().get()));
    }

    private static Answer withoutItself(Asked asked, Answer answer) {
        boolean itself = answer.resolved().filter(asked.source().id()::equals).isPresent();
        return itself ? Answer.open(List.of(), "The number is the minute's own") : answer;
    }
}
