package org.minutebook.ingest.extract.plans;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.corpus.CompletionSummary;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Span;
import org.minutebook.ingest.extract.plans.TableRow.Cell;

/// Tables that count a plan's actions: how many there are, are completed, partly completed, not completed. Not
/// thread-safe.
public final class CompletionSummaryRules {

    private static final String RULE = "completion-summary.row";
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}(?:,\\d{3})*|\\d+");
    private static final Pattern PRIORITY = Pattern
            .compile("(?i)^(priority \\w+|(?:high|medium|low)(?: priority)?|p\\d)\\b.*");

    private final Paper paper;
    private final Places places;
    private final List<CompletionSummary> found = new ArrayList<>();
    private final Set<List<Object>> told = new HashSet<>();
    private String scope = SummaryScope.OVERALL;
    private @Nullable CountColumns columns;

    private CompletionSummaryRules(Paper paper, Places places) {
        this.paper = paper;
        this.places = places;
    }

    /// The paper's summaries, in order, each once though the paper print it twice; empty where it has none.
    public static List<CompletionSummary> find(Paper paper, Places places) {
        CompletionSummaryRules rules = new CompletionSummaryRules(paper, places);
        int end = 0;
        for (int i = 0; i < paper.tables().size(); i++) {
            rules.table(i, TableGap.between(paper, end, paper.tables().get(i).start()));
            end = Math.max(end, paper.tables().get(i).end());
        }
        return rules.found;
    }

    private void table(int place, TableGap gap) {
        if (!gap.paragraphs().isEmpty()) {
            scope = SummaryScope.of(gap.paragraphs().getLast());
            columns = null;
        }
        for (TableRow row : TableRow.of(paper, place)) {
            Optional<CountColumns> header = CountColumns.of(row);
            header.ifPresent(h -> columns = h);
            CountColumns counting = columns;
            if (header.isEmpty() && counting != null) {
                summary(row, counting);
            }
        }
    }

    private void summary(TableRow row, CountColumns counting) {
        OptionalInt total = count(row, counting.total());
        OptionalInt completed = count(row, counting.completed());
        if (total.isEmpty() || completed.isEmpty()) {
            return;
        }
        String label = row.cell(0).filter(_ -> counting.total() > 0).map(Cell::text).orElse("");
        Matcher priority = PRIORITY.matcher(label);
        Optional<String> ofPriority = priority.matches() ? Optional.of(priority.group(1)) : Optional.empty();
        String ofScope = ofPriority.isPresent() || SummaryScope.isTotal(label) ? scope : label;
        add(row, ofScope, ofPriority, List.of(total, completed, count(row, counting.notCompleted()),
                count(row, counting.partly()), count(row, counting.unknown())));
    }

    private void add(TableRow row, String ofScope, Optional<String> priority, List<OptionalInt> counts) {
        int total = counts.getFirst().orElse(0);
        int sum = counts.subList(1, counts.size()).stream().flatMapToInt(OptionalInt::stream).sum();
        List<Cell> cells = row.filled();
        Span span = new Span(paper.id(), cells.getFirst().start(), cells.getLast().end());
        if (told.add(Stream.concat(Stream.of(ofScope, priority), counts.stream()).toList())) {
            found.add(new CompletionSummary(ofScope, priority, total, counts.get(1), counts.get(2), counts.get(3),
                    counts.get(4), sum == total, total - sum, places.minute(span), places.report(span),
                    new Evidence(span, RULE)));
        }
    }

    private static OptionalInt count(TableRow row, int column) {
        return row.cell(column).map(Cell::text).filter(t -> COUNT.matcher(t).matches())
                .map(t -> OptionalInt.of(Integer.parseInt(t.replace(",", "")))).orElse(OptionalInt.empty());
    }
}
