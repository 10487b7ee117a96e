package org.minutebook.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Something that somebody is to do: a row of an action plan or action log, or an action that minutes print. What is
/// "as printed" has its line ends and runs of blanks made one space, and is otherwise untouched.
///
/// @param table the table's place among the paper's tables, from 0; empty for an action in the prose of minutes
/// @param row the row's place in that table, from 0
/// @param section the heading of the plan's section, as printed
/// @param objective what the action serves, as printed
/// @param action what is to be done, as printed
/// @param targetDate when, as printed: a date, several, or words such as "Ongoing"
/// @param due the dates that can be read from it and from `further`, in order; a month stands for its last day. Empty for
///        words, seasons and quarters
/// @param dueRange the days that such a season, quarter or year spans, from the first of several to the last; empty for what has no year and for what has no end
/// @param target what will have been reached, as printed
/// @param lead who is to do it, as printed
/// @param leads the people, posts or teams that `lead` names, each by itself
/// @param status as printed: "On track", "Slipped", a colour
/// @param complete as printed in a column that asks whether it is done
/// @param state how it stood on the paper's own date
/// @param further what rows below, with no action of their own, add to it
/// @param minute the id of the minute in which it stands
/// @param report the id of the report in which it stands
public record Action(OptionalInt table, OptionalInt row, Optional<String> section, Optional<String> objective,
        String action, Optional<String> priority, Optional<String> targetDate, List<LocalDate> due,
        Optional<Range> dueRange, Optional<String> baseline, Optional<String> target, Optional<String> lead,
        List<String> leads,
        Optional<String> update, Optional<String> status, Optional<String> complete, State state,
        List<Milestone> further,
        Optional<String> minute, Optional<String> report, Evidence evidence) implements Finding {

    public Action {
        due = List.copyOf(due);
        leads = List.copyOf(leads);
        further = List.copyOf(further);
    }

    /// A further date and what will have been reached by it, as printed.
    public record Milestone(Optional<String> targetDate, Optional<String> target) {}

    /// Days from the first to the last, both included.
    public record Range(LocalDate from, LocalDate to) {}

    /// How an action stood on a day.
    public enum State {
        /// The paper says that it is done.
        COMPLETE,
        /// Its last due date, or the end of its range, had passed, and the paper does not say that it is done.
        OVERDUE,
        /// Its last due date, or the end of its range, had not passed.
        DUE,
        /// It has no end: the paper says so.
        ONGOING,
        /// The paper does not say.
        UNKNOWN
    }
}
