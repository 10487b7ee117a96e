package org.minutebook.ingest.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Span;
import org.minutebook.ingest.segment.Item;
import org.minutebook.ingest.segment.Part;

/// Makes minutes out of the items of a part of minutes.
public final class MinuteRules {

    private static final String RULE = "minute-heading";
    private static final int SLUG = 40;

    /// The minutes, one for each of the part's items and in their order; empty where it has none.
    public List<Minute> minutes(Paper paper, Part.Minutes part, Meeting meeting) {
        List<Minute> found = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Item item : part.items()) {
            String name = name(item);
            int again = item.version() > 1 ? seen.getOrDefault(name, 1) : seen.merge(name, 1, Integer::sum);
            String id = meeting.id() + "/minute/" + name + (again > 1 ? "-" + again : "")
                    + (item.version() > 1 ? "/version-" + item.version() : "");
            found.add(minute(paper, item, meeting, id));
        }
        return List.copyOf(found);
    }

    private static Minute minute(Paper paper, Item item, Meeting meeting, String id) {
        int end = trimmed(paper, item.start(), item.end());
        Span span = new Span(paper.id(), item.start(), end);
        return new Minute(id, meeting.id(), item.number(), item.title(), item.version(), paper.quote(span),
                item.restricted(), item.agendaNumber(), new Evidence(span, RULE));
    }

    private static int trimmed(Paper paper, int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(paper.text().charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private static String name(Item item) {
        String name = item.number().orElse(item.title()).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return name.isEmpty() ? "untitled" : name.substring(0, Math.min(SLUG, name.length()));
    }
}
