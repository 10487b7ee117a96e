package org.minutebook.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes items out of their headings: where each ends, which agenda item it answers, whether it was taken in private,
/// and where a second version of it begins.
final class Items {

    private static final Pattern AGENDA_NUMBER = Pattern
            .compile("^\\s*\\(?(?:agenda )?item(?: no\\.?)? ?(\\d+[a-z]?)\\)?[^\\n]{0,20}(?:\\n|$)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_TITLE = Pattern
            .compile("\\s*\\((?:agenda )?item(?: no\\.?)? (\\d+[a-z]?)\\)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARGIN = Pattern.compile("\\s{3,}[A-Z]{2,3}(?:[/,& ]+[A-Z]{2,3})*$|\\t.*$");

    private final Lines lines;

    Items(Lines lines) {
        this.lines = lines;
    }

    /// The items under these headings, the last of which ends at the offset.
    List<Item> of(List<Heading> headings, int end) {
        List<Item> items = new ArrayList<>();
        Privacy privacy = new Privacy(lines);
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            int until = heading.end().orElse(i + 1 < headings.size() ? headings.get(i + 1).start() : end);
            Item item = item(heading, Math.max(heading.start(), Math.min(until, end)));
            item = privacy.judged(item);
            items.addAll(versions(item));
        }
        return items;
    }

    /// The items of a sheet or a report, which have neither versions nor privacy.
    List<Item> plain(List<Heading> headings, int end) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            items.add(item(headings.get(i), i + 1 < headings.size() ? headings.get(i + 1).start() : end));
        }
        return items;
    }

    private Item item(Heading heading, int end) {
        int titleEnd = Math.min(heading.title().end(), end);
        String printed = lines.paper().text().substring(Math.min(heading.title().start(), titleEnd), titleEnd);
        String title = lines.words(Math.min(heading.title().start(), titleEnd), titleEnd - cut(printed));
        Optional<String> agenda = heading.agendaNumber();
        int body = Math.min(heading.title().body(), end);
        Matcher inTitle = IN_TITLE.matcher(title);
        Matcher below = AGENDA_NUMBER.matcher(lines.text().substring(body, end));
        if (inTitle.find()) {
            agenda = Optional.of(inTitle.group(1));
            title = title.substring(0, inTitle.start());
        } else if (below.find()) {
            agenda = Optional.of(below.group(1));
            body += below.end();
        }
        return new Item(heading.number(), agenda, tidy(title), 1, false, heading.start(), body, end);
    }

    private static int cut(String title) {
        Matcher m = MARGIN.matcher(title);
        return m.find() ? title.length() - m.start() : 0;
    }

    private static String tidy(String title) {
        String bare = Wording.FILE.matcher(title).replaceFirst("").strip();
        boolean stop = bare.endsWith(".") && !bare.matches(".*\\b(?:\\w\\.){2,}$|.*\\.\\.$");
        return stop ? bare.substring(0, bare.length() - 1).strip() : bare;
    }

    private List<Item> versions(Item item) {
        OptionalInt second = Versions.second(lines, item.bodyStart(), item.end());
        if (second.isEmpty()) {
            return List.of(item);
        }
        int at = second.getAsInt();
        return List.of(
                new Item(item.number(), item.agendaNumber(), item.title(), 1, item.restricted(), item.start(),
                        item.bodyStart(), at),
                new Item(item.number(), item.agendaNumber(), item.title(), 2, item.restricted(), at, at, item.end()));
    }
}
