package org.minutebook.corpus.linked;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.Action;
import org.minutebook.corpus.Span;

/// An action followed from one edition of a plan or log to the next.
///
/// @param action its words in the first edition
/// @param editions where it stands, earliest paper first; two at least, unless it vanished
/// @param course what the editions add up to
public record ActionCourse(String id, Optional<String> council, Optional<String> body, String action,
        List<Edition> editions, Course course, String why) implements Linked {

    public ActionCourse {
        editions = List.copyOf(editions);
    }

    /// How it stood in one paper.
    ///
    /// @param span the action's evidence
    /// @param date the day of the paper or its meeting
    public record Edition(Span span, Optional<LocalDate> date, Optional<String> targetDate, List<LocalDate> due,
            Action.State state) {
        public Edition {
            due = List.copyOf(due);
        }
    }

    /// What became of it.
    public enum Course {
        COMPLETED,
        /// Its date was moved back.
        SLIPPED,
        /// It is not in the next edition, and was not completed.
        VANISHED,
        /// It goes on as it was.
        CARRIED
    }
}
