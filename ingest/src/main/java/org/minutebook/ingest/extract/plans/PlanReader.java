package org.minutebook.ingest.extract.plans;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.corpus.Paper;
import org.minutebook.ingest.extract.plans.TableRow.Cell;

/// Reads the rows of a paper's plans, from one table to the next: a plan goes on over tables that repeat its header, or
/// that have none and as many columns. Not thread-safe.
final class PlanReader {

    private static final Pattern NUMBERED = Pattern.compile("\\(?\\d{1,2}(?:\\.\\d{1,2})?[.):]?\\s+\\p{Lu}.*");
    private static final Set<Meaning> KEPT = EnumSet.of(Meaning.PRIORITY, Meaning.TARGET_DATE, Meaning.BASELINE,
            Meaning.TARGET, Meaning.LEAD, Meaning.UPDATE, Meaning.STATUS, Meaning.COMPLETE, Meaning.PROGRESS);

    private final Paper paper;
    private final Set<String> running;
    private final List<Plan> plans = new ArrayList<>();
    private @Nullable Plan plan;
    private Optional<StringBuilder> section = Optional.empty();
    private Optional<StringBuilder> objective = Optional.empty();
    private boolean afterHeader;

    private PlanReader(Paper paper) {
        this.paper = paper;
        this.running = TableGap.running(paper);
    }

    /// A plan and its actions, in order.
    record Plan(Columns columns, List<PlannedAction> actions) {}

    /// The paper's plans, in order; empty where no table is one.
    static List<Plan> read(Paper paper) {
        PlanReader reader = new PlanReader(paper);
        int end = 0;
        for (int i = 0; i < paper.tables().size(); i++) {
            reader.table(i, end);
            end = Math.max(end, paper.tables().get(i).end());
        }
        return reader.plans;
    }

    private void table(int place, int endOfLast) {
        List<TableRow> rows = TableRow.of(paper, place);
        TableGap gap = TableGap.between(paper, endOfLast, paper.tables().get(place).start());
        boolean headed = rows.stream().anyMatch(r -> Columns.of(r).isPresent());
        if (plan != null && (gap.isLong() || (!headed && !goesOn(rows, plan)))) {
            plan = null;
        }
        if (plan == null && !headed) {
            return;
        }
        boolean goesOn = plan != null;
        gap.heading(goesOn, running).ifPresent(this::startSection);
        for (TableRow row : rows) {
            if (!isHeader(row) && plan != null && !row.filled().isEmpty()) {
                body(plan, inColumns(row, plan.columns));
                afterHeader = false;
            }
        }
    }

    private static boolean goesOn(List<TableRow> rows, Plan plan) {
        int width = rows.stream().mapToInt(TableRow::width).max().orElse(0);
        return width > 2 && Math.abs(width - plan.columns.width()) <= 1;
    }

    private boolean isHeader(TableRow row) {
        Optional<Columns> columns = Columns.of(row);
        if (columns.isPresent()) {
            open(columns.get());
            return true;
        }
        Plan headed = plan;
        if (!afterHeader || headed == null) {
            return false;
        }
        Optional<Columns> divided = headed.columns.dividedBy(row);
        divided.filter(_ -> headed.actions.isEmpty()).ifPresent(d -> replace(new Plan(d, new ArrayList<>())));
        return divided.isPresent();
    }

    private void open(Columns columns) {
        if (plan == null || !plan.columns.repeatedBy(columns)) {
            Columns own = plan == null ? columns : columns.completedFrom(plan.columns);
            if (plan != null) {
                section = Optional.empty();
            }
            objective = Optional.empty();
            plan = new Plan(own, new ArrayList<>());
            plans.add(plan);
        }
        afterHeader = true;
    }

    private void replace(Plan divided) {
        plans.removeLast();
        plans.add(divided);
        plan = divided;
    }

    /// A row whose cells a converter set one column too far left, the blank one that continues an objective being lost:
    /// all of them, or where the last column is filled, those up to the first blank one.
    private static TableRow inColumns(TableRow row, Columns columns) {
        int action = columns.action();
        int when = columns.of(Meaning.TARGET_DATE).orElse(-1);
        boolean lost = action > 0 && when == action + 1 && columns.has(Meaning.OBJECTIVE)
                && filled(row, action - 1).isPresent()
                && filled(row, action).filter(c -> DueDates.isWhen(c.text())).isPresent()
                && filled(row, when).filter(c -> DueDates.isWhen(c.text())).isEmpty();
        return lost ? row.movedRight(filled(row, columns.width() - 1).isPresent()) : row;
    }

    private static Optional<Cell> filled(TableRow row, int column) {
        return row.cell(column).filter(c -> !c.blank());
    }

    private void body(Plan plan, TableRow row) {
        List<Cell> filled = row.filled();
        if (filled.size() == 1 && isSection(plan.columns, row, filled.getFirst())) {
            startSection(filled.getFirst().text());
            return;
        }
        carry(plan.columns, row);
        Optional<Cell> action = row.cells().stream().filter(c -> c.col() == plan.columns.action())
                .filter(c -> !c.blank()).findFirst();
        if (action.isPresent() && !isRest(plan, row, action.get())) {
            start(plan, row, action.get());
        } else if (!plan.actions.isEmpty()) {
            goOn(plan, row, plan.actions.getLast());
        }
    }

    private boolean isSection(Columns columns, TableRow row, Cell only) {
        boolean wide = only.colSpan() > 1 && only.colSpan() >= columns.width() - 2;
        boolean first = only.col() == 0 && columns.action() > 0 && !columns.meanings().containsKey(0);
        boolean beforeAction = only.col() == 0 && columns.action() > 0 && !startsSmall(only);
        boolean numbered = only.col() == columns.action() && columns.has(Meaning.OBJECTIVE)
                && NUMBERED.matcher(only.text()).matches();
        boolean alone = row.cells().size() == 1 && columns.width() > 2;
        return wide || first || beforeAction || numbered || alone;
    }

    private void startSection(String title) {
        section = Optional.of(new StringBuilder(title));
        objective = Optional.empty();
    }

    private void carry(Columns columns, TableRow row) {
        columns.cell(row, Meaning.SECTION).filter(c -> c.col() != columns.action())
                .ifPresent(c -> section = Optional.of(new StringBuilder(c.text())));
        columns.cell(row, Meaning.OBJECTIVE).filter(row.cells()::contains).ifPresent(cell -> {
            if (afterHeader && startsSmall(cell) && objective.isPresent()) {
                objective.get().append(' ').append(cell.text());
            } else {
                objective = Optional.of(new StringBuilder(cell.text()));
            }
        });
    }

    /// Whether the row is the rest of one that a page break cut.
    private boolean isRest(Plan plan, TableRow row, Cell action) {
        return afterHeader && !plan.actions.isEmpty() && startsSmall(action)
                && plan.columns.cell(row, Meaning.TARGET_DATE).isEmpty()
                && plan.columns.cell(row, Meaning.PRIORITY).isEmpty();
    }

    private static boolean startsSmall(Cell cell) {
        return Character.isLowerCase(cell.text().charAt(0)) && cell.words() > 1
                && !Character.isUpperCase(cell.text().charAt(1));
    }

    private void start(Plan plan, TableRow row, Cell cell) {
        PlannedAction action = new PlannedAction(row, cell, section, objective);
        for (Meaning meaning : KEPT) {
            plan.columns.cell(row, meaning).ifPresent(c -> {
                action.add(meaning, c.text());
                action.reach(row.cells().contains(c) ? c.end() : 0);
            });
        }
        plan.actions.add(action);
    }

    private static void goOn(Plan plan, TableRow row, PlannedAction action) {
        Map<Meaning, String> more = new EnumMap<>(Meaning.class);
        for (Meaning meaning : KEPT) {
            plan.columns.cell(row, meaning).filter(row.cells()::contains).ifPresent(c -> more.put(meaning, c.text()));
        }
        row.cells().stream().filter(c -> c.col() == plan.columns.action() && !c.blank())
                .forEach(c -> more.put(Meaning.ACTION, c.text()));
        if (more.containsKey(Meaning.TARGET_DATE) && DueDates.isWhen(more.getOrDefault(Meaning.TARGET_DATE, ""))) {
            action.further.add(more);
        } else {
            more.forEach(action::add);
        }
    }
}
