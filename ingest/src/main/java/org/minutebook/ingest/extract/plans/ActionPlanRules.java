package org.minutebook.ingest.extract.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.corpus.Action;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Span;

/// The rows of a paper's action plans and action logs.
public final class ActionPlanRules {

    private static final String RULE = "action.plan-row";
    private static final int FEW_WORDS = 4;

    private ActionPlanRules() {}

    /// The actions of all plans, in order; empty where no table of the paper is a plan.
    ///
    /// @param today the paper's own date
    public static List<Action> find(Paper paper, Places places, Optional<LocalDate> today) {
        List<Action> found = new ArrayList<>();
        for (PlanReader.Plan plan : PlanReader.read(paper)) {
            boolean words = progressIsStatus(plan);
            plan.actions().forEach(a -> found.add(action(paper, places, a, words, today)));
        }
        return found;
    }

    /// Whether the plan's column "Progress" says no more than a word or two of each action.
    private static boolean progressIsStatus(PlanReader.Plan plan) {
        List<Integer> lengths = plan.actions().stream().flatMap(a -> a.field(Meaning.PROGRESS).stream())
                .map(t -> t.split(" ").length).sorted().toList();
        return !lengths.isEmpty() && lengths.get(lengths.size() / 2) <= FEW_WORDS
                && !plan.columns().has(Meaning.STATUS);
    }

    /// Whether the row is the header of a plan.
    public static boolean isHeader(TableRow row) {
        return Columns.of(row).isPresent();
    }

    private static Action action(Paper paper, Places places, PlannedAction planned, boolean progressIsStatus,
            Optional<LocalDate> today) {
        Optional<String> progress = planned.field(Meaning.PROGRESS);
        Optional<String> status = planned.field(Meaning.STATUS).or(() -> progress.filter(_ -> progressIsStatus));
        Optional<String> update = planned.field(Meaning.UPDATE).or(() -> progress.filter(_ -> !progressIsStatus));
        Optional<String> when = planned.field(Meaning.TARGET_DATE);
        Optional<String> lead = planned.field(Meaning.LEAD);
        Optional<String> complete = planned.field(Meaning.COMPLETE);
        List<LocalDate> due = due(planned);
        Optional<Action.Range> range = DueRanges.in(dates(planned).collect(Collectors.joining("; ")));
        Span span = new Span(paper.id(), planned.start, planned.end());
        return new Action(OptionalInt.of(planned.table), OptionalInt.of(planned.row),
                planned.section.map(StringBuilder::toString), planned.objective.map(StringBuilder::toString),
                planned.field(Meaning.ACTION).orElse(""), planned.field(Meaning.PRIORITY), when, due, range,
                planned.field(Meaning.BASELINE), planned.field(Meaning.TARGET), lead,
                lead.map(Leads::in).orElse(List.of()), update, status, complete,
                ActionStates.of(complete, status, when, new ActionStates.Due(due, range), today), further(planned),
                places.minute(span), places.report(span), new Evidence(span, RULE));
    }

    private static List<LocalDate> due(PlannedAction planned) {
        return dates(planned).flatMap(t -> DueDates.in(t).stream()).toList();
    }

    private static Stream<String> dates(PlannedAction planned) {
        return Stream.concat(planned.field(Meaning.TARGET_DATE).stream(),
                planned.further.stream().flatMap(f -> Optional.ofNullable(f.get(Meaning.TARGET_DATE)).stream()));
    }

    private static List<Action.Milestone> further(PlannedAction planned) {
        return planned.further.stream().map(f -> new Action.Milestone(Optional.ofNullable(f.get(Meaning.TARGET_DATE)),
                Optional.ofNullable(f.get(Meaning.TARGET)))).toList();
    }
}
