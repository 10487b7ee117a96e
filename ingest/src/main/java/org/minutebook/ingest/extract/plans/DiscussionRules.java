package org.minutebook.ingest.extract.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.minutebook.corpus.Action;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.Table;
import org.minutebook.ingest.extract.plans.TableRow.Cell;

/// The actions of minutes that are set as a table "Item / Discussion / Action": the last column holds short actions, or
/// only the initials of who is to act, and then what was discussed is the action. Thread-safe.
public final class DiscussionRules {

    private static final Pattern DISCUSSION = Pattern.compile(
            "(?:summary of |key |main |notes (?:of|on) )?(?:discussions?|points?|minutes?|notes?|details?|proceedings|matters?|issues?|descriptions?|narrative|business|comments?|items? discussed)"
                    + "(?: (?:/|and|&) (?:decisions?|discussions?|agreements?|outcomes?|conclusions?|resolutions?|notes|points))?(?: (?:raised|discussed|points|notes|summary|of discussion))?");
    private static final Pattern ACTION = Pattern.compile(
            "actions?(?: ?/ ?(?:owner|lead|by|who|initials))?(?: (?:by|for|on|points?|items?|required|owner|lead|agreed|by whom|person))?|(?:to be )?actioned by|(?:by )?whom?|owner|lead|responsible|responsibility|initials");
    private static final Pattern NOTHING = Pattern.compile(
            "(?i)(?:none|nil|noted?(?: .{1,20})?|for (?:information|noting)|information|no action(?: required| needed)?|n/?a|agreed|approved|resolved|complete[d]?|[-–—.]+)[.]?");
    private static final Pattern BEFORE = Pattern
            .compile(
                    "(?<owner>\\p{Lu}{2,4}|(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\\.? \\p{Lu}\\S+|Clerk) ?[:–-] ?(?<action>.+)");
    private static final Pattern BEHIND = Pattern
            .compile("(?<action>.{8,}?)[.]? (?:[-–] ?|[(\\[])?(?<owner>\\p{Lu}{2,4}(?: ?[/&,] ?\\p{Lu}{2,4})*)[)\\]]?");
    private static final Pattern BY_WHEN = Pattern.compile("(?s).*\\bby (?<when>(?:the )?[^.;,]{3,40}?)[.;]?");
    private static final int FEW_COLUMNS = 5;
    private static final int LONG_ACTION = 60;

    private DiscussionRules() {}

    /// The columns of what was discussed and of who is to act, and the row that names them.
    private record Columns(int header, int discussion, int action) {}

    /// The paper's tables of this form, in order.
    static List<Table> tables(Paper paper) {
        return IntStream.range(0, paper.tables().size())
                .filter(i -> columns(TableRow.of(paper, i)).isPresent()).mapToObj(paper.tables()::get).toList();
    }

    /// The actions of such tables, in order; empty where the paper has none.
    ///
    /// @param today the paper's own date
    public static List<Action> find(Paper paper, Places places, Optional<LocalDate> today) {
        List<Action> found = new ArrayList<>();
        for (int i = 0; i < paper.tables().size(); i++) {
            List<TableRow> rows = TableRow.of(paper, i);
            columns(rows).ifPresent(columns -> rows.stream().filter(r -> r.row() > columns.header)
                    .flatMap(r -> action(paper, places, today, columns, r).stream()).forEach(found::add));
        }
        return found;
    }

    private static Optional<Columns> columns(List<TableRow> rows) {
        boolean plan = rows.stream().anyMatch(ActionPlanRules::isHeader);
        return plan ? Optional.empty() : rows.stream().limit(3).flatMap(r -> header(r).stream()).findFirst();
    }

    private static Optional<Columns> header(TableRow row) {
        OptionalInt discussion = column(row, DISCUSSION);
        OptionalInt action = column(row, ACTION);
        boolean few = row.width() <= FEW_COLUMNS;
        return few && discussion.isPresent() && action.isPresent() && discussion.getAsInt() < action.getAsInt()
                ? Optional.of(new Columns(row.row(), discussion.getAsInt(), action.getAsInt()))
                : Optional.empty();
    }

    /// The last column whose header is one of the words.
    private static OptionalInt column(TableRow row, Pattern words) {
        return row.filled().stream().filter(c -> words.matcher(c.text().toLowerCase(Locale.ROOT).replaceAll("[:*]", "")
                .strip()).matches()).mapToInt(Cell::col).reduce((_, last) -> last);
    }

    private static Optional<Action> action(Paper paper, Places places, Optional<LocalDate> today, Columns columns,
            TableRow row) {
        Optional<Cell> discussion = row.cell(columns.discussion).filter(c -> !c.blank());
        Optional<Cell> cell = row.cells().stream().filter(c -> c.col() == columns.action && !c.blank()).findFirst()
                .filter(c -> !NOTHING.matcher(c.text()).matches() && c.words() <= LONG_ACTION);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        String text = cell.get().text();
        if (isMarks(text)) {
            return discussion.map(d -> made(places, today, d.text(), Optional.of(text),
                    new Span(paper.id(), d.start(), Math.max(d.end(), cell.get().end()))));
        }
        Matcher before = BEFORE.matcher(text);
        Matcher behind = BEHIND.matcher(text);
        boolean named = before.matches() || behind.matches();
        Matcher name = before.matches() ? before : behind;
        return Optional.of(made(places, today, named ? name.group("action") : text,
                named ? Optional.of(name.group("owner")) : Owners.before(text),
                new Span(paper.id(), cell.get().start(), cell.get().end())));
    }

    private static boolean isMarks(String text) {
        return Owners.isMark(text) || Owners.isInitials(text.replace(' ', '/'));
    }

    private static Action made(Places places, Optional<LocalDate> today, String action,
            Optional<String> owner, Span span) {
        Matcher by = BY_WHEN.matcher(action);
        Optional<String> when = by.matches()
                ? Optional.of(by.group("when")).filter(DueDates::isWhen)
                : Optional.empty();
        List<LocalDate> due = when.map(DueDates::in).orElse(List.of());
        Optional<Action.Range> range = when.flatMap(DueRanges::in);
        return new Action(OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty(), action,
                Optional.empty(), when, due, range, Optional.empty(), Optional.empty(), owner,
                owner.map(Leads::in).orElse(List.of()), Optional.empty(), Optional.empty(), Optional.empty(),
                ActionStates.of(Optional.empty(), Optional.empty(), when, new ActionStates.Due(due, range), today),
                List.of(), places.minute(span), places.report(span), new Evidence(span, "action.discussion-row"));
    }
}
