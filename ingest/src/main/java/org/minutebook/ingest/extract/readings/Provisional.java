package org.minutebook.ingest.extract.readings;

import java.util.Optional;
import java.util.regex.Pattern;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.Table;
import org.minutebook.corpus.TextView;

/// Whether a paper calls a value provisional, estimated or forecast, in the same clause or over its column.
final class Provisional {

    private static final int BEFORE = 70;
    private static final int AFTER = 50;
    private static final int HEADERS = 3;
    private static final Pattern SAID = Pattern.compile(
            "(?i)\\b(?:provisional(?:ly)?|estimated?|projected|projection|forecast|unaudited|unvalidated|un-?confirmed|expected to|predicted)\\b");
    private static final Pattern CLAUSE_BEFORE = Pattern.compile(".*[.;] |.*(?:%|\\d),? and |.*\\bagainst ");
    private static final Pattern CLAUSE_AFTER = Pattern
            .compile("[.;](?: |$).*| and .*|,? (?:against|with a|compared).*");

    private Provisional() {}

    static boolean said(Paper paper, Span value) {
        for (Table table : paper.tables()) {
            if (table.start() <= value.start() && value.end() <= table.end()) {
                Optional<Table.Cell> own = table.cells().stream().filter(c -> holds(c, value)).findFirst();
                if (own.isPresent()) {
                    return clause(paper, value, own.get().start(), own.get().end()) || header(paper, table, own.get());
                }
            }
        }
        return clause(paper, value, 0, paper.mainEnd());
    }

    private static boolean holds(Table.Cell cell, Span value) {
        return cell.start() <= value.start() && value.end() <= cell.end();
    }

    private static boolean clause(Paper paper, Span value, int first, int last) {
        int from = Math.max(first, value.start() - BEFORE);
        int to = Math.max(value.end(), Math.min(last, value.end() + AFTER));
        String before = TextView.of(paper, from, value.start()).text();
        String after = TextView.of(paper, value.end(), to).text();
        String own = CLAUSE_BEFORE.matcher(before).replaceFirst("") + paper.quote(value)
                + CLAUSE_AFTER.matcher(after).replaceFirst("");
        return SAID.matcher(own).find();
    }

    private static boolean header(Paper paper, Table table, Table.Cell own) {
        return table.cells().stream().filter(c -> c.row() < Math.min(HEADERS, own.row()))
                .filter(c -> c.col() <= own.col() && own.col() < c.col() + c.colSpan())
                .anyMatch(c -> SAID.matcher(TextView.of(paper, c.start(), c.end()).text()).find());
    }
}
