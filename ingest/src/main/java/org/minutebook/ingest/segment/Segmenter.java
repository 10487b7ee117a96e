package org.minutebook.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.Paper;

/// Finds the parts of a paper and the items in them. A pure function of the paper; thread-safe.
public final class Segmenter {

    private static final int LONGEST_HEADING = 60;

    /// The paper's parts, in order; empty for a paper without text.
    public List<Part> segment(Paper paper) {
        Lines lines = new Lines(paper);
        List<Part> parts = new ArrayList<>();
        if (lines.size() == 0) {
            return parts;
        }
        List<PartStart> starts = new PartStarts(lines).all();
        for (int i = 0; i < starts.size(); i++) {
            int limit = i + 1 < starts.size() ? starts.get(i + 1).line() : lines.size();
            if (limit > starts.get(i).line()) {
                parts.addAll(part(lines, starts.get(i), limit));
            }
        }
        return List.copyOf(parts);
    }

    private static List<Part> part(Lines lines, PartStart start, int limit) {
        return switch (start.kind()) {
            case SHEET -> List.of(sheet(lines, start.line(), limit));
            case MINUTES -> List.of(minutes(lines, start.line(), limit));
            case REPORT -> report(lines, start, limit);
            case OTHER -> List.of(other(lines, start.line(), limit));
        };
    }

    private static Part sheet(Lines lines, int from, int limit) {
        List<Heading> headings = new ItemFinder(lines).agenda(from, limit);
        int first = headings.isEmpty() ? limit : lines.at(headings.getFirst().start());
        MeetingHeading heading = new MeetingHeadings(lines).read(from, Math.min(first, from + LONGEST_HEADING));
        int end = lines.startOf(limit);
        return new Part.FrontSheet(heading, new Items(lines).plain(headings, end), lines.startOf(from), end);
    }

    private static Part minutes(Lines lines, int from, int limit) {
        int end = lines.startOf(limit);
        List<Heading> headings = new ItemFinder(lines).minutes(from, limit);
        int first = headings.isEmpty() ? limit : Math.max(from, lines.at(headings.getFirst().start()));
        MeetingHeading heading = new MeetingHeadings(lines).read(from, Math.min(first, from + LONGEST_HEADING));
        int tail = tail(lines, headings.isEmpty() ? first : lines.at(headings.getLast().title().body()), limit);
        int tailStart = lines.startOf(tail);
        int attendanceEnd = headings.isEmpty() ? tailStart : headings.getFirst().start();
        return new Part.Minutes(heading, Math.min(heading.end(), attendanceEnd), attendanceEnd,
                new Items(lines).of(headings, tailStart), tailStart, lines.startOf(from), end);
    }

    private static int tail(Lines lines, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (Wording.CLOSE.matcher(lines.get(i).text()).matches()) {
                return i;
            }
        }
        return limit;
    }

    private static List<Part> report(Lines lines, PartStart start, int limit) {
        Part.ReportPart report = new Reports(lines).read(start.report().orElseThrow(), start.line(), limit);
        int next = lines.at(report.end());
        return next < limit ? List.of(report, other(lines, next, limit)) : List.of(report);
    }

    private static Part other(Lines lines, int from, int limit) {
        Line first = lines.get(from);
        Optional<String> title = first.words() < 20 && !first.row()
                ? Optional.of(lines.words(first.start(), first.end()))
                : Optional.empty();
        return new Part.Other(title, lines.startOf(from), lines.startOf(limit));
    }
}
