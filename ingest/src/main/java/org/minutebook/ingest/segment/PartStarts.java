package org.minutebook.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds where the parts of a paper begin.
final class PartStarts {

    private static final int HEADING_LINES = 14;
    private static final int OPENING = 25;
    private static final int NAMED_WITHIN = 8;
    private static final int DECIDED_WITHIN = 40;
    private static final Pattern SHEET = Wording.pattern(
            "^a ?g ?e ?n ?d ?a$|^agenda (?:for|of) .{3,100}|^.{0,60}\\bsummoned to\\b.*|^(?:notice of (?:the )?)(?:annual |parish |council )*meeting\\b.{0,60}|^agenda:?$|^agenda - .{3,60}$|^agenda items$");
    private static final Pattern MINUTES = Wording.pattern(
            "^(?:draft |unconfirmed |approved )?minutes(?: of|\\.|:|$| -| \\().{0,140}|^(?:meeting|action) notes?\\b.{0,60}$|^notes? of (?:the|a) .{0,30}meeting.*|^agenda(?:, decisions)? and minutes$|^.{3,60} minutes$|^issue - .*");
    private static final Pattern TITLED_SHEET = Pattern.compile("^[\\p{Lu}][\\p{L} &'-]{3,60} (?:AGENDA|Agenda)$");
    private static final Pattern HISTORY = Wording.pattern("^meeting: \\d{1,2}/\\d{1,2}/\\d{4} - .{3,100}$");
    private static final Pattern HELD = Wording
            .pattern("^(?:\\S+ )?minutes of (?:the|a) .{0,100}\\b(?:meeting|held)\\b.*");
    private static final Pattern WEB = Pattern.compile("(?m)\\bMinutes:|^Decision:?$");
    private static final Pattern DECIDED = Pattern.compile("\\b(?:RESOLVED|Resolved|resolved|AGREED|Agreed|agreed)\\b");
    private static final Pattern FORMAL = Pattern.compile("(?m)^\\s*(?:RESOLVED|Resolved|AGREED)\\b");
    private static final Pattern NOT_MINUTES = Wording.pattern(
            "^.{0,60}\\b(?:action log|risk register|forward plan of|performance report|decision notice|record of decision|officer decision)\\b.{0,60}$");

    private final Lines lines;
    private final ReportHeaders headers;

    PartStarts(Lines lines) {
        this.lines = lines;
        this.headers = new ReportHeaders(lines);
    }

    /// The starts of the paper's parts, in order. The first is at the first line.
    List<PartStart> all() {
        List<PartStart> starts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<PartStart> start = at(i, starts);
            if (start.isPresent()) {
                starts.add(start.get());
                i = Math.max(i, start.get().report().map(r -> r.next() - 1).orElse(i));
            }
        }
        if (starts.isEmpty() || starts.getFirst().line() > 0) {
            starts.addFirst(new PartStart(opening(starts), 0, Optional.empty()));
        }
        return starts;
    }

    private Optional<PartStart> at(int i, List<PartStart> before) {
        int floor = before.isEmpty()
                ? 0
                : before.getLast().report().map(ReportHeaders.Found::next).orElse(before.getLast().line() + 1);
        Optional<ReportHeaders.Found> report = headers.at(i);
        if (report.isPresent()) {
            int first = i;
            while (first > floor && i - first < 3 && ReportHeaders.banner(lines.get(first - 1))) {
                first--;
            }
            return Optional.of(new PartStart(PartStart.Kind.REPORT, first, report));
        }
        if (HISTORY.matcher(lines.get(i).text()).matches()) {
            return Optional.of(new PartStart(PartStart.Kind.MINUTES, i, Optional.empty()));
        }
        if (before.isEmpty() && i < OPENING && sheet(lines.get(i)) && !webPage() && !decidedBy(i)) {
            return Optional.of(new PartStart(PartStart.Kind.SHEET, 0, Optional.empty()));
        }
        if (!before.isEmpty() && minutesBegin(i, floor) && !ownList(before.getLast(), i)) {
            return Optional.of(new PartStart(PartStart.Kind.MINUTES, headingStart(i, floor), Optional.empty()));
        }
        boolean appendix = !before.isEmpty() && before.getLast().kind() == PartStart.Kind.REPORT
                && lines.get(i).gap() && Reports.appendix(lines.get(i));
        return appendix ? Optional.of(new PartStart(PartStart.Kind.OTHER, i, Optional.empty())) : Optional.empty();
    }

    /// Whether the line is the first attendance list under the heading of minutes that have just begun.
    private boolean ownList(PartStart last, int i) {
        return last.kind() == PartStart.Kind.MINUTES && i - last.line() < HEADING_LINES
                && lines.range(last.line(), i).stream()
                        .noneMatch(l -> Wording.PRESENT.matcher(l.text()).matches());
    }

    private static boolean sheet(Line line) {
        return SHEET.matcher(line.text()).matches() || TITLED_SHEET.matcher(line.text()).matches();
    }

    /// Whether what follows the word "agenda" is already decided, so that it is minutes in the agenda's order.
    private boolean decidedBy(int i) {
        int end = lines.startOf(Math.min(lines.size(), i + DECIDED_WITHIN));
        List<Integer> formal = FORMAL.matcher(lines.text()).region(lines.startOf(i), end).results()
                .map(MatchResult::start).toList();
        return formal.size() > 1 && lines.range(i, lines.at(formal.get(1))).stream()
                .noneMatch(l -> Wording.PRESENT.matcher(l.text()).matches());
    }

    private boolean webPage() {
        return WEB.matcher(lines.text()).results().limit(2).count() > 1;
    }

    /// Whether minutes that are bound into a pack begin about this line: an attendance list under a date, or a line
    /// that calls them minutes, with a date.
    private boolean minutesBegin(int i, int floor) {
        Line line = lines.get(i);
        if (Wording.PRESENT.matcher(line.text()).matches() && Numbered.of(line.text()).isEmpty()) {
            return dated(Math.max(floor, i - HEADING_LINES), i);
        }
        boolean called = MINUTES.matcher(line.text()).matches() && line.words() < 25 && !line.text().contains("(");
        return called && line.index() > floor
                && lines.range(i, i + 4).stream().anyMatch(l -> !PrintedDates.in(l.text()).isEmpty())
                && attended(i);
    }

    /// Whether one of these lines is a date, and no attendance list stands between: "Also in attendance" goes on with
    /// the list that began above it.
    private boolean dated(int from, int to) {
        boolean dated = false;
        for (Line line : lines.range(from, to)) {
            boolean list = Wording.PRESENT.matcher(line.text()).matches();
            dated = !list && (dated || (line.length() < 160 && !PrintedDates.in(line.text()).isEmpty()
                    && Numbered.of(line.text()).isEmpty()));
        }
        return dated;
    }

    private boolean attended(int i) {
        return lines.range(i, i + HEADING_LINES).stream().anyMatch(l -> Wording.PRESENT.matcher(l.text()).matches()
                || l.text().matches("(?i).*\\bapologies\\b.*|.*members? of the public.*"));
    }

    private int headingStart(int i, int floor) {
        int first = i;
        while (first > floor && i - first < HEADING_LINES && headingLike(lines.get(first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean headingLike(Line line) {
        boolean dated = !PrintedDates.in(line.text()).isEmpty();
        return line.length() < 160 && Numbered.of(line.text()).filter(n -> !dated).isEmpty() && !line.row()
                && !Shape.decision(line.text()) && (line.capitals() || line.heading() || dated
                        || MINUTES.matcher(line.text()).matches()
                        || BodyNames.body(line.text(), Optional.empty()).isPresent()
                        || line.text()
                                .matches(
                                        "(?i)^(?:held|at|venue|time|date\\\\s*:|location|council chamber|town hall)\\b.*"));
    }

    private PartStart.Kind opening(List<PartStart> rest) {
        if (!rest.isEmpty() && HISTORY.matcher(lines.get(rest.getFirst().line()).text()).matches()) {
            return PartStart.Kind.OTHER;
        }
        List<Line> first = lines.range(0, Math.min(OPENING, rest.isEmpty() ? OPENING : rest.getFirst().line()));
        if (calledOtherwise(first)) {
            return PartStart.Kind.OTHER;
        }
        boolean called = first.stream().anyMatch(
                l -> MINUTES.matcher(l.text()).matches() || l.text().matches("(?i)^agenda item$|.*\\bminutes of\\b.*"));
        called |= lines.paper().name().toLowerCase(Locale.ROOT).contains("minutes");
        boolean attended = first.stream().anyMatch(l -> Wording.PRESENT.matcher(l.text()).matches());
        int standard = (int) lines.range(0, rest.isEmpty() ? lines.size() : rest.getFirst().line()).stream()
                .filter(l -> known(l.text())).limit(3).count();
        boolean decided = DECIDED.matcher(lines.text()).find();
        return called || attended || webPage() || standard > (decided ? 1 : 2)
                ? PartStart.Kind.MINUTES
                : PartStart.Kind.OTHER;
    }

    /// Whether the heading calls the paper something that is not minutes. What stands below the attendance list or the
    /// first number is an item, and minutes that call themselves so are minutes of whatever body.
    private static boolean calledOtherwise(List<Line> first) {
        List<String> heading = first.stream().limit(NAMED_WITHIN).map(Line::text)
                .takeWhile(t -> !Wording.PRESENT.matcher(t).matches() && Numbered.of(t).isEmpty()).toList();
        return heading.stream().anyMatch(t -> NOT_MINUTES.matcher(t).matches())
                && heading.stream().noneMatch(t -> HELD.matcher(t).matches());
    }

    private static boolean known(String text) {
        String words = text.substring(Numbered.of(text).map(Numbered::length).orElse(0));
        return Wording.standard(words);
    }
}
