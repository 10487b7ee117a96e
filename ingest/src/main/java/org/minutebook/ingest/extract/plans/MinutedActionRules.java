package org.minutebook.ingest.extract.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minutebook.corpus.Action;
import org.minutebook.corpus.Block;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.Table;

/// The actions that minutes print: lines with the label "Action", and paragraphs and bullets with somebody's mark in the
/// margin. A mark beside an item's title says who leads the item, and is no action.
public final class MinutedActionRules {

    private static final Pattern LABEL = Pattern.compile(
            "[\\[(]?(?:ACTIONS?|Actions?)(?: (?:[Pp]oint|POINT|[Ii]tem|[Rr]equired|REQUIRED)s?)?(?: \\d{1,3}| for| by)?(?: (?<owner>\\p{Lu}[\\p{L}.&/, ’'-]{0,30}?))? ?[:–-](?: (?<rest>.*?))?[\\])]?",
            Pattern.DOTALL);
    private static final Pattern AT_END = Pattern
            .compile(
                    "(?<before>.*\\S)\\s*[\\[(](?:ACTION|Action)(?: by| for)? ?[:–-]? ?(?<owner>[^()\\[\\]]{1,40})[\\])]\\.?",
                    Pattern.DOTALL);
    private static final Pattern IN_CAPITALS = Pattern.compile(
            ".*\\p{Ll}[^\\p{L}]*[.!?:)]?\\s+(?<action>(?<owner>(?:CLERK|CHAIR(?:MAN)?|CLLRS?\\.? \\p{Lu}+|ALL|\\p{Lu}{2,3})(?: ?(?:/|&|AND|,) ?(?:CLERK|CHAIR(?:MAN)?|CLLRS?\\.? \\p{Lu}+|\\p{Lu}{2,3}))*) TO \\p{Lu}{2}[\\p{Lu}\\d\\s.,’'/&()-]*)",
            Pattern.DOTALL);
    private static final Pattern NO_OWNER = Pattern
            .compile(
                    "(?i)(?:plan|log|points?|required|taken|tracker|list|group|team|fund|notes?|sheet|summary|update)s?\\b.*");
    private static final Pattern STATUS = Pattern.compile(
            "(?i)(?:actions? )?(?:completed?|done|closed|discharged|cancelled|dropped|in progress|on-?going|outstanding|carried (?:forwards?|over)|c/f|not (?:yet )?(?:done|complete|started))\\W*");
    private static final Pattern STATUS_AT_END = Pattern
            .compile("(?<action>.*[.;–-]) (?<status>Completed?|COMPLETED?|Done|DONE|Ongoing|Closed)\\W*",
                    Pattern.DOTALL);
    private static final Pattern MARK_AT_END = Pattern.compile(
            "(?<before>.{20,}[.!?)]) (?<owner>\\p{Lu}{2,3}(?: ?[/&,] ?\\p{Lu}{2,3})*)", Pattern.DOTALL);
    private static final Pattern COLUMN_OF_ACTIONS = Pattern
            .compile("(?m)^\\s*(?:Actions?|ACTIONS?)(?: (?:by|BY))?(?=\\s*$|\\s+\\d)");
    private static final Pattern DUE_LINE = Pattern.compile(
            "(?i)(?:due|by when|when|deadline|time ?scale|target date|due date)s? ?[:–-] ?(?<when>.{2,60}?)[.]?");
    private static final Pattern BY_WHEN = Pattern
            .compile(".*\\bby (?<when>(?:the )?[^.;,]{3,40}?)[.;]?$", Pattern.DOTALL);

    private static final Pattern PARAGRAPH_NUMBER = Pattern.compile(
            "^\\d{1,2}(?:(?:\\. ?\\d{1,2})+\\.?(?: ?[ivx]{1,5}[.)])?|[ivx]{1,5}\\))\\s+");
    private static final int TITLE_NUMBER = 8;

    private final Paper paper;
    private final Places places;
    private final List<MinuteLine> lines;
    private final Optional<LocalDate> today;
    private final Set<String> titles;
    private final boolean notesInMargin;
    private final boolean columnOfActions;
    private final boolean titledAtEnd;
    private final List<Table> inDiscussions;
    private final List<Action> found = new ArrayList<>();

    private MinutedActionRules(Paper paper, List<Finding> findings, Places places, Optional<LocalDate> today) {
        this.paper = paper;
        this.places = places;
        this.today = today;
        List<Span> minutes = findings.stream().filter(Minute.class::isInstance).map(f -> f.evidence().span()).toList();
        int from = minutes.stream().mapToInt(Span::start).min().orElse(0);
        int to = minutes.stream().mapToInt(Span::end).max().orElse(0);
        this.columnOfActions = COLUMN_OF_ACTIONS.matcher(paper.text()).find();
        this.lines = MinuteLine.of(paper, from, to, columnOfActions);
        this.titledAtEnd = lines.stream().filter(l -> Owners.atEnd(l.text()).isPresent()).count() > 1;
        this.inDiscussions = DiscussionRules.tables(paper);
        this.titles = findings.stream().filter(Minute.class::isInstance).map(f -> ((Minute) f).title())
                .collect(Collectors.toSet());
        this.notesInMargin = paper.blocks().stream().anyMatch(b -> b.kind() == Block.Kind.MARGIN);
    }

    /// The actions in the minutes, in order; empty where they print none or the paper holds no minutes.
    ///
    /// @param findings what the paper is known to say, its minutes among them
    /// @param today the paper's own date
    public static List<Action> find(Paper paper, List<Finding> findings, Places places, Optional<LocalDate> today) {
        MinutedActionRules rules = new MinutedActionRules(paper, findings, places, today);
        for (int i = 0; i < rules.lines.size(); i++) {
            rules.line(i);
        }
        return rules.found;
    }

    private void line(int i) {
        MinuteLine line = lines.get(i);
        Matcher label = LABEL.matcher(line.text());
        Matcher end = AT_END.matcher(line.text());
        Matcher capitals = IN_CAPITALS.matcher(line.text());
        Matcher mark = MARK_AT_END.matcher(line.text());
        if (isMark(line)) {
            marked(i);
        } else if (label.matches()
                && !NO_OWNER.matcher(Optional.ofNullable(label.group("owner")).orElse("")).matches()) {
            labelled(i, Optional.ofNullable(label.group("owner")), Optional.ofNullable(label.group("rest")).orElse(""));
        } else if (end.matches()) {
            add(line, end.group("before"), Optional.of(end.group("owner")), status(i), "action.label-at-end");
        } else if (capitals.matches()) {
            add(line, capitals.group("action"), Optional.of(capitals.group("owner")), status(i), "action.capitals");
        } else if (columnOfActions && mark.matches() && Owners.isInitials(mark.group("owner"))) {
            add(line, unnumbered(mark.group("before")), Optional.of(mark.group("owner")), status(i), "action.margin");
        } else if (titledAtEnd) {
            Owners.atEnd(line.text()).ifPresent(m -> add(line, unnumbered(m.group("before")),
                    Optional.of(m.group("owner")), status(i), "action.margin"));
        }
    }

    private boolean isMark(MinuteLine line) {
        if (line.kind() == Block.Kind.MARGIN) {
            return Owners.isMark(line.text());
        }
        boolean told = inDiscussions.stream().anyMatch(t -> t.start() <= line.start() && line.end() <= t.end());
        return !told && !notesInMargin && ((columnOfActions && Owners.isInitials(line.text()))
                || (titledAtEnd && Owners.isTitled(line.text())));
    }

    /// The first of the marks beside a paragraph or bullet.
    private void marked(int i) {
        if (i == 0 || isMark(lines.get(i - 1))) {
            return;
        }
        MinuteLine beside = beside(i - 1);
        int end = i;
        while (end < lines.size() && isMark(lines.get(end))) {
            end++;
        }
        String owner = lines.subList(i, end).stream().map(MinuteLine::text).collect(Collectors.joining("/"));
        boolean prose = switch (beside.kind()) {
            case PARAGRAPH, LIST_ITEM, CELL -> !isTitle(beside);
            case HEADING, MARGIN, RUNNING_HEADER, RUNNING_FOOTER -> false;
        };
        if (prose) {
            add(beside, unnumbered(beside.text()), Optional.of(owner), Optional.empty(), "action.margin");
        }
    }

    private static String unnumbered(String text) {
        return PARAGRAPH_NUMBER.matcher(text).replaceFirst("");
    }

    /// What the mark stands beside: for the last item of a list without another mark, the words that lead to the list.
    private MinuteLine beside(int i) {
        int first = i;
        while (first > 0 && lines.get(first).kind() == Block.Kind.LIST_ITEM) {
            first--;
        }
        MinuteLine leading = lines.get(first);
        boolean leads = first < i && leading.kind() == Block.Kind.PARAGRAPH && leading.text().endsWith(":");
        return leads ? leading : lines.get(i);
    }

    private boolean isTitle(MinuteLine line) {
        return titles.stream()
                .anyMatch(t -> line.text().endsWith(t) && line.text().length() <= t.length() + TITLE_NUMBER);
    }

    private void labelled(int i, Optional<String> owner, String rest) {
        MinuteLine line = lines.get(i);
        boolean below = rest.isBlank() && i + 1 < lines.size() && lines.get(i + 1).kind() != Block.Kind.MARGIN;
        boolean ofAbove = owner.isEmpty() && Owners.isMark(rest) && i > 0;
        if (ofAbove) {
            add(lines.get(i - 1), lines.get(i - 1).text(), Optional.of(rest), status(i), "action.label-below");
        } else if (below) {
            MinuteLine next = lines.get(i + 1);
            add(next, next.text(), owner.or(() -> Owners.before(next.text())), status(i + 1), "action.label-above");
        } else if (!rest.isBlank()) {
            Matcher told = STATUS_AT_END.matcher(rest);
            String action = told.matches() ? told.group("action") : rest;
            Optional<String> status = told.matches() ? Optional.of(told.group("status")) : status(i);
            add(line, action, owner.or(() -> Owners.before(action)), status, "action.label");
        }
    }

    /// What the next line says of how far the action is, where it says nothing else.
    private Optional<String> status(int i) {
        return i + 1 < lines.size()
                ? Optional.of(lines.get(i + 1).text()).filter(t -> STATUS.matcher(t).matches())
                : Optional.empty();
    }

    /// The date that the line below gives: "Due: next meeting".
    private Optional<String> dueBelow(MinuteLine line) {
        int next = lines.indexOf(line) + 1;
        Matcher due = DUE_LINE.matcher(next < lines.size() ? lines.get(next).text() : "");
        return due.matches() ? Optional.of(due.group("when")) : Optional.empty();
    }

    private void add(MinuteLine line, String action, Optional<String> owner, Optional<String> status, String rule) {
        Matcher by = BY_WHEN.matcher(action);
        Optional<String> when = dueBelow(line)
                .or(() -> by.matches() ? Optional.of(by.group("when")).filter(DueDates::isWhen) : Optional.empty());
        List<LocalDate> due = when.map(DueDates::in).orElse(List.of());
        Optional<Action.Range> range = when.flatMap(DueRanges::in);
        Optional<String> says = status.map(s -> s.replaceFirst("(?i)^actions? ", ""));
        Span span = new Span(paper.id(), line.start(), line.end());
        found.add(new Action(OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty(), action,
                Optional.empty(), when, due, range, Optional.empty(), Optional.empty(), owner,
                owner.map(Leads::in).orElse(List.of()), Optional.empty(), status, Optional.empty(),
                ActionStates.of(Optional.empty(), says, when, new ActionStates.Due(due, range), today), List.of(),
                places.minute(span),
                places.report(span), new Evidence(span, rule)));
    }
}
