package org.minutebook.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.Action;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Reading;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.library.LinkGroups;
import org.minutebook.corpus.linked.ActionCourse;
import org.minutebook.corpus.linked.Commitment;
import org.minutebook.corpus.linked.Gap;
import org.minutebook.corpus.linked.IndicatorHistory;
import org.minutebook.corpus.linked.Linked;
import org.minutebook.corpus.linked.MeetingThread;
import org.minutebook.corpus.linked.MinuteThread;
import org.minutebook.corpus.linked.Person;
import org.minutebook.corpus.linked.PersonDoubt;

/// What linking would make of words that would do harm: they stand wherever a linked record has words.
final class HostileLinks {

    private HostileLinks() {}

    /// @param key tells the records of these words from those of others, and is the end of their meeting's id
    static List<Linked> of(String words, String key, LocalDate day, Evidence at) {
        Optional<String> said = Optional.of(words);
        Span span = at.span();
        MinuteThread.Difference difference = new MinuteThread.Difference(span, span, words, words);
        return List.of(
                new MeetingThread("m-" + key, said, said, Optional.of(day), List.of(span.document()), Optional.empty(),
                        Optional.empty(), MeetingThread.Minutes.DRAFT, Optional.empty()),
                new MinuteThread("x" + key, "m-" + key, said, words,
                        List.of(new MinuteThread.Printing("x" + key, span.document(), 1, MinuteThread.Standing.DRAFT,
                                List.of(difference))),
                        List.of(), List.of(), List.of()),
                new Commitment("k" + key, "r" + key, "m-" + key, said, said, words, words, said, Optional.of(day), said,
                        said, said, Commitment.State.OVERDUE, Optional.of(day), words, at),
                new Gap("g" + key, Gap.Kind.MINUTE_NUMBERS, Gap.Cause.NOT_FOUND, said, said, Optional.of(day),
                        Optional.empty(), Optional.of("m-" + key), List.of(span.document()), words, words),
                new ActionCourse("a" + key, said, said, words, List.of(edition(span, day, words),
                        edition(span, day.plusYears(1), words)), ActionCourse.Course.SLIPPED, words),
                new IndicatorHistory("i" + key, said, "NI " + key, List.of(words), Optional.of(Reading.Polarity.LOW),
                        List.of(new IndicatorHistory.Told(said, Reading.Measure.OUTTURN, Reading.Value.of(words), said,
                                Optional.of(day), true, Optional.of(day), span, List.of(span))),
                        List.of()),
                new Person("p" + key, said, words, List.of(words), Person.Kind.OFFICER,
                        List.of(new Person.Post(words, Optional.of(day), Optional.of(day))), List.of(words)),
                new PersonDoubt("p" + key, "p" + key, words));
    }

    private static ActionCourse.Edition edition(Span span, LocalDate day, String words) {
        return new ActionCourse.Edition(span, Optional.of(day), Optional.of(words), List.of(day), Action.State.DUE);
    }

    static void in(Library library, List<Linked> found) {
        try (LinkGroups groups = library.links().groups()) {
            groups.found(new LinkGroups.Group(LinkGroups.BODIES, "m"), found);
        }
        library.links().agree();
    }
}
