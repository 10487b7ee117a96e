package org.minutebook.ingest.segment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.ingest.segment.PrintedDates.Printed;

/// Reads the heading over an agenda or over minutes.
final class MeetingHeadings {

    private static final Pattern OF_BODY = Wording.pattern(
            "\\b(?:meeting|minutes)\\s+of\\s+(?:an?\\s+|the\\s+)?(?:former\\s+)?(.{3,110}?)(?=\\s+held\\b|\\s+on\\s|\\s+at\\s|\\s+in\\s+the\\b|,|\\n|$|\\s+-\\s)");
    private static final Pattern WEB = Wording
            .pattern("^(?:the former )?(.{3,100}?)\\s*[-,]\\s*(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b.*");
    private static final Pattern VENUE_LABEL = Wording
            .pattern("^(?:venue|location|place|held at|at)\\s*:\\s*(.+)$|^held (?:at|in) (.+)$");
    private static final Pattern VENUE = Wording.pattern(
            "\\bheld (?:at|in) (?:the )?(.{4,120}?)(?=\\s+(?:on|at|commencing|from|when)\\s+(?:the |mon|tue|wed|thu|fri|sat|sun|\\d|there)|\\.|$)");
    private static final Pattern HELD = Wording.pattern(".*\\b(?:held|minutes|meeting)\\b.*");
    private static final Pattern RECEIVES = Wording.pattern(
            "(?i)^(?:published|printed|issued|dated?:? of publication|despatch|dispatch|signed|confirmed|next meeting|approved).*");

    private final Lines lines;

    MeetingHeadings(Lines lines) {
        this.lines = lines;
    }

    /// The heading that stands in these lines, all of them before the first item. What they do not say is empty.
    MeetingHeading read(int from, int to) {
        List<Line> zone = lines.range(from, Math.min(to, present(from, to)));
        Optional<String> council = BodyNames.council(zone, lines);
        Optional<String> body = body(zone, council);
        Optional<Dated> dated = dated(zone);
        Optional<LocalTime> time = time(zone, dated);
        Optional<String> venue = venue(zone);
        int last = lastUsed(zone, dated);
        int start = lines.startOf(from);
        return new MeetingHeading(council, body, dated.map(Dated::date), time, venue, start,
                last < 0 ? start : zone.get(last).end());
    }

    private int present(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Wording.PRESENT.matcher(lines.get(i).text()).matches()) {
                return lines.get(i).text().toLowerCase(java.util.Locale.ROOT).contains("when there") ? i + 1 : i;
            }
        }
        return to;
    }

    private Optional<String> body(List<Line> zone, Optional<String> council) {
        List<String> named = new ArrayList<>();
        zone.stream().map(l -> WEB.matcher(l.text())).filter(Matcher::matches)
                .forEach(m -> BodyNames.body(m.group(1), council).ifPresent(named::add));
        if (!zone.isEmpty()) {
            String joined = lines.paper().text().substring(zone.getFirst().start(), zone.getLast().end());
            OF_BODY.matcher(joined.replaceAll("(?i)(of(?: the)?)\\s*\\n\\s*", "$1 ")).results()
                    .forEach(m -> BodyNames.body(m.group(1), council).ifPresent(named::add));
        }
        zone.stream().filter(l -> !l.text().matches("(?i)^(?:venue|contact|location|place|tel|email|responsible)\\b.*"))
                .forEach(l -> BodyNames.body(lines.words(l.start(), l.end()), council).ifPresent(named::add));
        Optional<String> chosen = named.stream().filter(n -> !BodyNames.isCouncil(n)).findFirst()
                .or(() -> named.stream().filter(n -> council.isEmpty() || !n.equalsIgnoreCase(council.get()))
                        .findFirst());
        return council.filter(BodyNames::isLocal).filter(c -> chosen.isEmpty() || BodyNames.isCouncil(chosen.get()))
                .or(() -> chosen).or(() -> council);
    }

    /// A date and the place among the lines where it stands.
    private record Dated(LocalDate date, int line) {}

    private Optional<Dated> dated(List<Line> zone) {
        List<Dated> whole = new ArrayList<>();
        for (int i = 0; i < zone.size(); i++) {
            int line = i;
            String two = zone.get(i).text() + (i + 1 < zone.size() ? "\n" + zone.get(i + 1).text() : "");
            for (Printed printed : PrintedDates.in(two)) {
                if (printed.start() < zone.get(i).length() && !RECEIVES.matcher(zone.get(i).text()).matches()) {
                    date(printed, zone).ifPresent(d -> whole.add(new Dated(d, line)));
                }
            }
        }
        return whole.stream().filter(d -> HELD.matcher(zone.get(d.line()).text()).matches()).findFirst()
                .or(() -> whole.stream().findFirst());
    }

    private Optional<LocalDate> date(Printed printed, List<Line> zone) {
        if (printed.year().isPresent()) {
            return printed.date();
        }
        String near = zone.stream().map(Line::text).reduce("", (a, b) -> a + "\n" + b) + "\n" + lines.paper().name();
        List<Integer> years = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)").matcher(near).results()
                .map(r -> Integer.valueOf(r.group())).distinct().filter(printed::fits).toList();
        return years.size() == 1 ? printed.in(years.getFirst()) : Optional.empty();
    }

    private Optional<LocalTime> time(List<Line> zone, Optional<Dated> dated) {
        int from = dated.map(Dated::line).orElse(0);
        List<LocalTime> found = new ArrayList<>();
        for (Line line : zone.subList(Math.min(from, zone.size()), zone.size())) {
            found.addAll(times(line));
        }
        zone.subList(0, Math.min(from, zone.size())).forEach(l -> found.addAll(times(l)));
        return found.stream().findFirst();
    }

    private static List<LocalTime> times(Line line) {
        StringBuilder bare = new StringBuilder(line.text());
        for (Printed date : PrintedDates.in(line.text())) {
            for (int i = date.start(); i < date.end(); i++) {
                bare.setCharAt(i, ' ');
            }
        }
        return line.text().matches("(?i)^(?:contact|tel|email|responsible).*") ? List.of() : PrintedTimes.in(bare);
    }

    private Optional<String> venue(List<Line> zone) {
        for (int i = 0; i < zone.size(); i++) {
            Matcher m = VENUE_LABEL.matcher(zone.get(i).text());
            Matcher inside = VENUE.matcher(zone.get(i).text());
            boolean label = m.matches();
            if (label || inside.find()) {
                int at = label ? Math.max(m.start(1), m.start(2)) : inside.start(1);
                int end = label ? goesOn(zone, i) : zone.get(i).start() + inside.end(1);
                String venue = lines.words(zone.get(i).start() + at, end).replaceAll("[\\s,.]+$", "");
                return venue.isEmpty() ? Optional.empty() : Optional.of(venue);
            }
        }
        return Optional.empty();
    }

    private int goesOn(List<Line> zone, int at) {
        boolean more = at + 1 < zone.size() && !zone.get(at + 1).gap() && !zone.get(at + 1).text().contains(":")
                && !zone.get(at + 1).capitals() && PrintedDates.in(zone.get(at + 1).text()).isEmpty();
        return zone.get(more ? at + 1 : at).end();
    }

    private int lastUsed(List<Line> zone, Optional<Dated> dated) {
        int last = dated.map(Dated::line).orElse(-1);
        for (int i = 0; i < Math.min(zone.size(), 16); i++) {
            String text = zone.get(i).text();
            boolean label = VENUE_LABEL.matcher(text).matches()
                    || text.matches("(?i)^(?:contact|time|date|items|no\\.? item)\\b.{0,90}");
            boolean body = text.length() < 120 && BodyNames.body(text, Optional.empty()).isPresent();
            boolean time = i <= last + 2 && !times(zone.get(i)).isEmpty();
            boolean used = label || body || time;
            last = used && (i <= last + 3 || last < 0) ? Math.max(last, i) : last;
        }
        return last;
    }
}
