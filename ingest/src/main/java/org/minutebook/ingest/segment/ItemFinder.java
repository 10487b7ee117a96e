package org.minutebook.ingest.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the headings of the items between two lines, in whatever way the council marks them.
final class ItemFinder {

    private static final Pattern ITEM_PAGE = Wording.pattern("^agenda item$|^issue - .{0,60}|^item details$");
    private static final int LONGEST_HEADING = 40;
    private static final Pattern OWN_MINUTES = Wording
            .pattern("^(?:draft )?minutes(?! of (?:the )?(?:previous|last))\\b.*");
    private static final Pattern TABLE_HEAD = Wording.pattern("^(?:note )?no\\.? item$");
    private static final Pattern FIGURES = Pattern.compile("\\d+");

    private final Lines lines;
    private final Titles titles;
    private final UnnumberedHeadings unnumbered;

    ItemFinder(Lines lines) {
        this.lines = lines;
        this.titles = new Titles(lines);
        this.unnumbered = new UnnumberedHeadings(lines);
    }

    /// The headings over the items of minutes, in order; empty where none is found.
    List<Heading> minutes(int from, int to) {
        if (from >= to) {
            return List.of();
        }
        if (WebRows.flattened(lines, lines.startOf(from), lines.startOf(to))) {
            return WebRows.headings(lines, lines.startOf(from), lines.startOf(to));
        }
        if (ITEM_PAGE.matcher(lines.get(from).text()).matches() && from + 1 < to) {
            return List.of(Heading.unnumbered(titles.ofMinute(from + 1, lines.startOf(from + 1))));
        }
        List<Candidate> run = new Sequence(lines).best(new Candidates(lines, false).in(from, to));
        return run.isEmpty() || marked(run, from, to)
                ? unnumbered.all(afterHeading(from, to), to)
                : numbered(run, from, to);
    }

    /// Whether the items are marked by the agenda's number below their titles, as in "(Item 3)", and what is numbered
    /// is something else.
    private boolean marked(List<Candidate> run, int from, int to) {
        long marks = lines.range(from, to).stream().filter(Titles::item).count();
        long numbered = run.stream().map(c -> titles.ofMinute(c.titleLine(), c.titleStart()).next())
                .filter(n -> n < lines.size() && Titles.item(lines.get(n))).count();
        return marks > 2 && numbered * 2 < marks;
    }

    private List<Heading> numbered(List<Candidate> run, int from, int to) {
        List<Heading> found = new ArrayList<>();
        for (Candidate candidate : run) {
            found.add(Heading.of(candidate, titles.ofMinute(candidate.titleLine(), candidate.titleStart()), lines));
        }
        found = new ArrayList<>(new NumberBelowPurpose(lines).renumbered(found, to));
        for (Heading heading : between(run, from, to)) {
            boolean apart = found.stream()
                    .noneMatch(h -> h.start() <= heading.start() && heading.start() < h.title().body());
            if (apart) {
                found.add(heading);
            }
        }
        found.sort(Comparator.comparingInt(Heading::start));
        return found;
    }

    /// The first line that is not of the meeting's own heading.
    private int afterHeading(int from, int to) {
        int first = from;
        while (first < to && first - from < LONGEST_HEADING && !opens(lines.get(first))) {
            first++;
            if (TABLE_HEAD.matcher(lines.get(first - 1).text()).matches()) {
                break;
            }
        }
        MeetingHeading heading = new MeetingHeadings(lines).read(from, first);
        return Math.min(to, Math.max(from, lines.at(heading.end())));
    }

    private static boolean opens(Line line) {
        boolean ownMinutes = OWN_MINUTES.matcher(line.text()).matches();
        return (Wording.standard(line.text()) && !ownMinutes) || Wording.PRESENT.matcher(line.text()).matches();
    }

    private List<Heading> between(List<Candidate> run, int from, int to) {
        int first = run.getFirst().first();
        int start = afterHeading(from, first);
        List<Heading> found = new ArrayList<>(unnumbered.certain(first, to));
        if (startsAtTwo(run)) {
            unnumbered.all(start, first).stream().reduce((a, b) -> b).ifPresent(found::add);
            unnumbered.certain(start, first).stream().filter(h -> !apologies(h) && !found.contains(h))
                    .forEach(found::add);
        } else {
            unnumbered.certain(start, first).stream().filter(h -> !apologies(h)).forEach(found::add);
        }
        return found;
    }

    private boolean apologies(Heading heading) {
        return lines.words(heading.title().start(), heading.title().end()).toLowerCase(Locale.ROOT)
                .startsWith("apolog");
    }

    /// Whether the number of the first item was lost: the run begins with 2.
    private static boolean startsAtTwo(List<Candidate> run) {
        Matcher figures = FIGURES.matcher(run.getFirst().numbered().number());
        String last = "";
        while (figures.find()) {
            last = figures.group();
        }
        return last.equals("2") || last.equals("02");
    }

    /// The headings of the items of an agenda, in order; empty where none is found.
    List<Heading> agenda(int from, int to) {
        List<Candidate> run = new Sequence(lines).best(new Candidates(lines, true).in(from, to));
        List<Heading> found = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            int limit = i + 1 < run.size() ? run.get(i + 1).first() : to;
            found.add(Heading.of(run.get(i), titles.ofAgenda(run.get(i).titleLine(), run.get(i).titleStart(), limit),
                    lines));
        }
        return found;
    }
}
