package org.minutebook.ingest.segment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.corpus.Block;
import org.minutebook.ingest.segment.PrintedDates.Printed;

/// Reads the heading over an agenda or over minutes.
final class MeetingHeadings {

    private static final Pattern OF_BODY = Wording.pattern(
            "\\b(?:meeting|minutes)\\s+of\\s+(?:an?\\s+|the\\s+)?(?:former\\s+)?(.{3,110}?)(?=\\s+held\\b|\\s+on\\s|\\s+at\\s|\\s+in\\s+the\\b|,|$|\\s+-\\s)");
    private static final Pattern PLACE = Wording.pattern(
            "^(?:venue|contact|location|place|tel|e-?mail|responsible|held (?:at|in)|at the|in the)\\b.*");
    private static final Pattern DETAIL = Wording
            .pattern("^(?:contact|time|date|items|no\\.? item|(?:draft )?minutes|(?:meeting|action) notes?)\\b.*");
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
        List<Statement> phrases = Statement.of(zone);
        Optional<Dated> dated = dated(phrases);
        Optional<String> council = council(phrases, dated).or(this::running);
        Optional<String> body = body(phrases, council);
        Optional<LocalTime> time = time(zone, dated.map(d -> d.line() - from));
        Optional<String> venue = venue(zone);
        int start = lines.startOf(from);
        int last = lastUsed(phrases, dated);
        return new MeetingHeading(council, body, dated.map(Dated::date), time, venue, start,
                last < 0 ? start : lines.get(last).end());
    }

    private int present(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Wording.PRESENT.matcher(lines.get(i).text()).matches()) {
                return lines.get(i).text().toLowerCase(Locale.ROOT).contains("when there") ? i + 1 : i;
            }
        }
        return to;
    }

    private static Optional<String> council(List<Statement> phrases, Optional<Dated> dated) {
        int until = dated.map(Dated::last).orElse(Integer.MAX_VALUE);
        return phrases.stream().filter(p -> p.line() <= until && !PLACE.matcher(p.text()).matches())
                .flatMap(p -> BodyNames.council(p.text()).stream()).findFirst();
    }

    /// The council that the pages name in what runs over them, or the site round its page.
    private Optional<String> running() {
        String text = lines.paper().text();
        return lines.paper().blocks().stream()
                .filter(b -> b.kind() == Block.Kind.RUNNING_HEADER || b.kind() == Block.Kind.RUNNING_FOOTER)
                .flatMap(b -> BodyNames.council(Folding.fold(text.substring(b.start(), b.end()))).stream())
                .findFirst();
    }

    private static Optional<String> body(List<Statement> phrases, Optional<String> council) {
        List<String> named = new ArrayList<>();
        phrases.stream().map(p -> WEB.matcher(p.text())).filter(Matcher::matches)
                .forEach(m -> BodyNames.body(m.group(1), council).ifPresent(named::add));
        phrases.forEach(p -> OF_BODY.matcher(p.text()).results()
                .forEach(m -> BodyNames.body(m.group(1), council).ifPresent(named::add)));
        List<String> rest = phrases.stream().map(Statement::text)
                .filter(t -> !PLACE.matcher(t).matches() && t.indexOf('\t') < 0).toList();
        rest.forEach(t -> BodyNames.body(t, council).ifPresent(named::add));
        Optional<String> own = named.stream().filter(n -> !BodyNames.isCouncil(n)).findFirst();
        Optional<String> whole = named.stream().filter(n -> council.isEmpty() || !n.equalsIgnoreCase(council.get()))
                .findFirst();
        return own.or(() -> council.filter(BodyNames::isLocal)).or(() -> whole).or(() -> council)
                .or(() -> rest.stream().flatMap(t -> BodyNames.weak(t).stream()).findFirst());
    }

    /// A date and the lines of the statement in which it stands.
    private record Dated(LocalDate date, int line, int last, String statement) {}

    private Optional<Dated> dated(List<Statement> phrases) {
        List<Dated> whole = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            Statement phrase = phrases.get(i);
            String two = phrase.text() + (i + 1 < phrases.size() ? "\n" + phrases.get(i + 1).text() : "");
            for (Printed printed : PrintedDates.in(two)) {
                if (printed.start() < phrase.text().length() && !RECEIVES.matcher(phrase.text()).matches()) {
                    date(printed, phrases).ifPresent(
                            d -> whole.add(new Dated(d, phrase.line(), phrase.last(), phrase.text())));
                }
            }
        }
        return whole.stream().filter(d -> HELD.matcher(d.statement()).matches()).findFirst()
                .or(() -> whole.stream().findFirst());
    }

    private Optional<LocalDate> date(Printed printed, List<Statement> zone) {
        if (printed.year().isPresent()) {
            return printed.date();
        }
        String near = zone.stream().map(Statement::text).reduce("", (a, b) -> a + "\n" + b) + "\n"
                + lines.paper().name();
        List<Integer> years = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)").matcher(near).results()
                .map(r -> Integer.valueOf(r.group())).distinct().filter(printed::fits).toList();
        return years.size() == 1 ? printed.in(years.getFirst()) : Optional.empty();
    }

    private static Optional<LocalTime> time(List<Line> zone, Optional<Integer> dated) {
        int from = dated.orElse(0);
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

    private static int lastUsed(List<Statement> phrases, Optional<Dated> dated) {
        int last = dated.map(Dated::last).orElse(-1);
        for (Statement phrase : phrases) {
            String text = phrase.text();
            boolean label = VENUE_LABEL.matcher(text).matches() || DETAIL.matcher(text).matches();
            boolean body = text.length() < 120 && BodyNames.body(text, Optional.empty()).isPresent();
            boolean near = last < 0 || phrase.line() <= last + 3;
            last = near && (label || body) ? Math.max(last, phrase.last()) : last;
        }
        return last;
    }
}
