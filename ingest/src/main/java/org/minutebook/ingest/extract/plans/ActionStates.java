package org.minutebook.ingest.extract.plans;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutebook.corpus.Action;
import org.minutebook.corpus.Action.State;

/// How an action stood on the paper's own date, from what its row prints. Thread-safe.
final class ActionStates {

    private static final Pattern DONE = Pattern.compile(
            "(?is)(?:action )?(?:completed?|complete\\b.*|done|closed|implemented|achieved|discharged|delivered|yes|y|✓|✔)\\b?[.!]?"
                    + "|(?:completed?|closed|done|implemented)[\\s:,(–-].*");
    private static final Pattern NOT_DONE = Pattern
            .compile("(?is)(?:.*\\b(?:not|in|partly|partially|part|almost|nearly|to be|incomplete|will be)\\b.*)");

    private ActionStates() {}

    /// When it is due: dates, a range, both or neither.
    record Due(List<LocalDate> dates, Optional<Action.Range> range) {

        private Optional<LocalDate> last() {
            return Stream.concat(dates.stream(), range.map(Action.Range::to).stream()).max(Comparator.naturalOrder());
        }
    }

    /// @param closed what a column says of its being done: "Y", "Complete", a date
    /// @param status what the row says of its state
    /// @param when the date column as printed
    /// @param today the paper's own date
    static State of(Optional<String> closed, Optional<String> status, Optional<String> when, Due due,
            Optional<LocalDate> today) {
        if (closed.filter(c -> isDone(c) || !DueDates.in(c).isEmpty()).isPresent()
                || status.filter(ActionStates::isDone).isPresent()) {
            return State.COMPLETE;
        }
        boolean goesOn = status.filter(DueDates::isOngoing).isPresent() && due.last().isEmpty();
        if (goesOn || when.filter(DueDates::isOngoing).isPresent()) {
            return State.ONGOING;
        }
        Optional<LocalDate> last = due.last();
        if (last.isEmpty() || today.isEmpty()) {
            return State.UNKNOWN;
        }
        return last.get().isBefore(today.get()) ? State.OVERDUE : State.DUE;
    }

    /// Whether the words say that all of it is done.
    static boolean isDone(String words) {
        return DONE.matcher(words.strip()).matches() && !NOT_DONE.matcher(words).matches();
    }
}
