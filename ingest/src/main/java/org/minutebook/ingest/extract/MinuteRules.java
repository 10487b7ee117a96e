package org.minutebook.ingest.extract;

import java.util.List;
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

    /// The minutes, one for each of the part's items and in their order; empty where it has none.
    public List<Minute> minutes(Paper paper, Part.Minutes part, Meeting meeting) {
        return part.items().stream().map(item -> minute(paper, item, meeting)).toList();
    }

    private static Minute minute(Paper paper, Item item, Meeting meeting) {
        int end = trimmed(paper, item.start(), item.end());
        Span span = new Span(paper.id(), item.start(), end);
        return new Minute(paper.id().brief() + ":minute:" + span.start(), meeting.id(), item.number(), item.title(),
                item.version(), paper.quote(span),
                item.restricted(), item.agendaNumber(), new Evidence(span, RULE));
    }

    private static int trimmed(Paper paper, int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(paper.text().charAt(last - 1))) {
            last--;
        }
        return last;
    }
}
