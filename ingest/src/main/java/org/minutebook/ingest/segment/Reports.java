package org.minutebook.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a report from its header on: its sections, and where it ends.
final class Reports {

    private static final Pattern APPENDIX = Pattern
            .compile(
                    "^(?:APPENDIX|Appendix|ANNEX|Annex|ANNEXE|Annexe|SCHEDULE|Schedule)\\b(?:\\s+(?:[A-Z]|\\d{1,2}|[ivx]+)\\b)?(?:\\s*[-:.].{0,100}|)$");
    private static final Pattern CONTACT = Wording.pattern(
            "^(?:\\d+\\.?\\s*)?(?:contact(?: name| officer| details| person)?s?|report author|author|further information)\\b.{0,40}$|^(?:\\d+\\.?\\s*)?contact.{0,20}:.*");
    private static final Pattern REACHED = Wording.pattern(".*(?:@|\\bext\\b|\\btel|\\bphone|email|\\d{5}).*|.*,.*");

    private final Lines lines;

    Reports(Lines lines) {
        this.lines = lines;
    }

    /// The report under this header, which ends before this line at the latest.
    Part.ReportPart read(ReportHeaders.Found found, int start, int limit) {
        int end = end(found.next(), limit);
        List<Heading> headings = sections(found.next(), end);
        int endOffset = end < lines.size() ? lines.startOf(end) : lines.text().length();
        List<Item> sections = new Items(lines).plain(headings, endOffset);
        ReportHeader header = found.header();
        Optional<String> council = lines.range(start, lines.at(header.start())).stream()
                .flatMap(l -> BodyNames.council(Names.titleCase(l.text())).stream()).findFirst();
        ReportHeader whole = new ReportHeader(council, header.addressedTo(), header.date(), header.title(),
                header.directorate(), header.start(), header.end());
        return new Part.ReportPart(whole, sections, lines.startOf(start), endOffset);
    }

    private int end(int from, int limit) {
        boolean contact = false;
        for (int i = from; i < limit; i++) {
            Line line = lines.get(i);
            if ((line.gap() && APPENDIX.matcher(line.text()).matches()) || (line.row() && contact)) {
                return i;
            }
            if (contact && line.gap() && !REACHED.matcher(line.text()).matches() && line.words() > 1) {
                return i;
            }
            contact |= CONTACT.matcher(line.text()).matches() && line.words() < 8;
        }
        return limit;
    }

    private List<Heading> sections(int from, int to) {
        List<Candidate> run = new Sequence(lines).best(new Candidates(lines, false).in(from, to));
        Titles titles = new Titles(lines);
        List<Heading> found = new ArrayList<>();
        run.forEach(c -> found.add(Heading.of(c, titles.ofMinute(c.titleLine(), c.titleStart()), lines)));
        return found.isEmpty() ? new UnnumberedHeadings(lines).all(from, to) : found;
    }

    /// Whether an appendix begins with this line.
    static boolean appendix(Line line) {
        return APPENDIX.matcher(line.text()).matches();
    }
}
