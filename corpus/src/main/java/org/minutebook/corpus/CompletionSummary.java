package org.minutebook.corpus;

import java.util.Optional;
import java.util.OptionalInt;

/// A count of a plan's actions by how far they have come.
///
/// @param scope "Overall" for the whole plan, otherwise the section's title as printed
/// @param priority which priority's actions are counted, e.g. `Priority 1`; empty where all are
/// @param completed each count is empty where the table has no such column
/// @param reconciles whether the counts add up to the total
/// @param difference the total less the sum of the counts; 0 where they add up
/// @param minute the id of the minute in which it stands
/// @param report the id of the report in which it stands
public record CompletionSummary(String scope, Optional<String> priority, int total, OptionalInt completed,
        OptionalInt notCompleted, OptionalInt partiallyCompleted, OptionalInt unknown, boolean reconciles,
        int difference, Optional<String> minute, Optional<String> report, Evidence evidence) implements Finding {}
