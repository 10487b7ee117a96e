package org.minutebook.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.corpus.Block;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Table;
import org.minutebook.corpus.TextView;

/// The words beside an indicator's code that say what it measures: behind it (`NI 59 - Initial assessments …`), in
/// brackets (`BVPI 12 (sickness absence)`), before its brackets (`Violent crime (BV127a)`), or in the next cell of its
/// row. What may be a clause about it or its value is no title.
final class IndicatorTitles {

    private static final int LONGEST = 400;
    private static final int MOST_WORDS = 30;
    /// What may stand before a title's first word or a code at the start of its line.
    private static final String BULLET = "^[\\s•·▪●◦o*\\uf0b7-]*(?:\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)] )?";
    private static final Pattern BEHIND = Pattern.compile(
            "^(?:\\([iv]{1,3}\\))? ?[-:] ?(?=[\\p{L}%£#])(?<title>.+)", Pattern.DOTALL);
    private static final Pattern STRAIGHT_BEHIND = Pattern.compile("^ (?<title>\\p{Lu}\\p{Ll}+ .+)", Pattern.DOTALL);
    private static final Pattern IN_BRACKETS = Pattern.compile("^ ?\\((?<title>[\\p{L}%][^()\\d;]{5,90})\\)");
    private static final Pattern BEFORE_BRACKET = Pattern.compile(
            "(?:" + BULLET + "|(?<=[.;:] ))(?:the )?(?<title>[\\p{L}%][^().;:?!]{5,160}) ?[(\\[](?:\\w+ ){0,2}$");
    private static final Pattern WIDE_GAP = Pattern
            .compile("^(?:[ ]{2,}|\\t+ ?)(?<title>[\\p{L}%£][^\\t\\n]*?)(?= {3}|\\t|\\n|$)");
    /// Where the words behind a code end: a stop, the next dash, a figure that may be a value, a clause.
    private static final Pattern END = Pattern.compile(
            "[;<>|\"?]|[.:](?= |$)| - |(?<=[^\\d]) ?[-=:] ?\\d| ?\\((?=[^)]*(?:\\d{4}|\\d/\\d|[A-Z]{2}|target|band))|,? (?:which|where|because|whose|so that|but)\\b| (?:19|20)\\d\\d\\b|\\s\\d\\d/\\d\\d\\b"
                    + "| (?:NI|BV|BVPI|PAF|LPI|KPI) ?[A-E]?\\d| (?:This|These|The|Performance|Outturn|Target|Current|Actual|Baseline|Quarter) ");
    private static final Pattern CLAUSE = Pattern.compile(
            "(?i)\\b(?:was|were|is|has|had|have been|will|would|should|stood|stands|fell|rose|showed?|reported|gave|told|said|outlined|introduced|referred|considered|explained|informed|discussed|received|queried|highlighted|agreed|noted|presented|asked|requested|resolved|remains?|remained|continues?|continued|missed|declined|improved|slipped|that the|this|these|it|we|they|he|she)\\b");
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)^(?:out-?turn|actual|target|baseline|performance|current|currently|quarter|qtr|level \\w+|band \\w+|declined?|improved|increased|decreased|see|page|appendix|year|for|in|on|at|by|from|to|and|or|if|as|with|also|both|except|although|because|now|not|none|n/a|tbc|yes|no|this|these|those|that|it|they|we|members?|chair|cabinet|board|formerly|previously|replaced?|lead|comments?|action|update|clinic|indicator|measure)\\b.*");
    private static final Pattern ORDER = Pattern.compile(
            "(?i)^(?:make|pay|improve|ensure|deliver|achieve|develop|review|implement|introduce|complete|continue|maintain|provide|work|report|set|undertake|establish|monitor|progress|raise|support|identify)\\b.*");
    private static final Pattern HEADER = Pattern.compile(
            "(?i).*\\b(?:indicators?|descriptions?|titles?|names?|measures?|definitions?|pis?|what it measures)\\b.*");

    private final Paper paper;
    private final List<Block> blocks;

    IndicatorTitles(Paper paper) {
        this.paper = paper;
        this.blocks = paper.blocks().stream().filter(b -> switch (b.kind()) {
            case HEADING, PARAGRAPH, LIST_ITEM -> true;
            case CELL, MARGIN, RUNNING_HEADER, RUNNING_FOOTER -> false;
        }).toList();
    }

    /// The title beside the code that stands in this passage; empty where none stands there.
    Optional<String> beside(int from, int to) {
        int[] room = room(from, to);
        String behind = paper.text().substring(to, room[1]);
        String before = TextView.of(paper, room[0], from).text();
        return wideGap(behind).or(() -> behind(before, TextView.of(paper, to, room[1]).text(), behind))
                .or(() -> bracketed(before, behind)).or(() -> nextCell(from, to));
    }

    private static Optional<String> wideGap(String behind) {
        Matcher m = WIDE_GAP.matcher(behind);
        return m.find() ? title(m.group("title")) : Optional.empty();
    }

    private static Optional<String> behind(String before, String folded, String raw) {
        String behind = raw.startsWith("\n") || raw.startsWith(" ") ? " " + folded.stripLeading() : folded;
        Matcher bracket = IN_BRACKETS.matcher(behind);
        if (bracket.find()) {
            return title(bracket.group("title"));
        }
        Matcher dash = BEHIND.matcher(behind);
        if (dash.find()) {
            return title(untilEnd(dash.group("title")));
        }
        boolean first = Pattern.matches(BULLET + "$", before);
        Matcher straight = STRAIGHT_BEHIND.matcher(behind);
        return first && straight.find() ? title(untilEnd(straight.group("title"))) : Optional.empty();
    }

    private static Optional<String> bracketed(String before, String behind) {
        Matcher m = BEFORE_BRACKET.matcher(before);
        boolean closed = behind.matches("(?s)\\s?(?:\\([iv]+\\))?[)\\]].*");
        return closed && m.find() ? title(m.group("title")).filter(t -> !ORDER.matcher(t).matches()) : Optional.empty();
    }

    /// The cell to the right of one that holds nothing but the code.
    private Optional<String> nextCell(int from, int to) {
        for (Table table : paper.tables()) {
            if (table.start() <= from && to <= table.end() && !table.layout()) {
                Optional<Table.Cell> own = table.cells().stream().filter(c -> c.start() <= from && to <= c.end())
                        .findFirst();
                return own.filter(c -> words(c).length() <= to - from + 2).flatMap(c -> rightOf(table, c));
            }
        }
        return Optional.empty();
    }

    private Optional<String> rightOf(Table table, Table.Cell own) {
        int col = own.col() + own.colSpan();
        Optional<Table.Cell> right = table.cells().stream().filter(c -> c.row() == own.row() && c.col() == col)
                .findFirst();
        boolean headed = table.cells().stream().filter(c -> c.row() < Math.min(3, own.row()) && c.col() == col)
                .anyMatch(c -> HEADER.matcher(words(c)).matches());
        return right.map(this::words).filter(w -> headed || (own.col() == 0 && !w.matches(".*[.!?;].*")))
                .map(IndicatorTitles::untilEnd).flatMap(IndicatorTitles::title);
    }

    private String words(Table.Cell cell) {
        return TextView.of(paper, cell.start(), cell.end()).text().strip();
    }

    private static String untilEnd(String words) {
        Matcher m = END.matcher(words);
        return m.find() ? words.substring(0, m.start()) : words;
    }

    private static Optional<String> title(String printed) {
        String words = printed.replaceAll("\\s+", " ").strip().replaceAll("[\\s,:;.-]+$", "")
                .replaceFirst("(?:[\\s,]+(?:from|the|of|in|for|to|at|by|an?|and|with|against|than|as))+$", "");
        int count = words.split(" ").length;
        boolean named = count >= 2 && count <= MOST_WORDS && words.matches("(?s).*\\p{Ll}{3}.*");
        boolean said = CLAUSE.matcher(words).find() || NO_TITLE.matcher(words).matches();
        return named && !said ? Optional.of(words) : Optional.empty();
    }

    /// How far words that go with the code may reach: its cell, its block, or in plain text its lines.
    private int[] room(int from, int to) {
        List<int[]> holding = new ArrayList<>();
        for (Table table : paper.tables()) {
            if (table.start() <= from && to <= table.end()) {
                table.cells().forEach(c -> holding.add(new int[]{c.start(), c.end()}));
            }
        }
        blocks.forEach(b -> holding.add(new int[]{b.start(), b.end()}));
        int[] room = holding.stream().filter(h -> h[0] <= from && to <= h[1])
                .min(Comparator.comparingInt(h -> h[1] - h[0])).orElseGet(() -> lines(from, to));
        return new int[]{Math.max(room[0], from - LONGEST), Math.min(room[1], to + LONGEST)};
    }

    /// The code's line, and with it each next line that goes on in small letters.
    private int[] lines(int from, int to) {
        String text = paper.text();
        int start = text.lastIndexOf('\n', from) + 1;
        while (start > 1 && startsSmall(text, start) && text.charAt(start - 2) != '\n') {
            start = text.lastIndexOf('\n', start - 2) + 1;
        }
        int end = lineEnd(to);
        while (end + 1 < paper.mainEnd() && startsSmall(text, end + 1)) {
            end = lineEnd(end + 1);
        }
        return new int[]{start, Math.max(to, end)};
    }

    private static boolean startsSmall(String text, int line) {
        int at = line;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && Character.isLowerCase(text.charAt(at));
    }

    private int lineEnd(int at) {
        int newline = paper.text().indexOf('\n', at);
        return newline < 0 || newline > paper.mainEnd() ? paper.mainEnd() : newline;
    }
}
