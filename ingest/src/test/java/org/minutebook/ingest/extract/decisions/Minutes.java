package org.minutebook.ingest.extract.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Paper;
import org.minutebook.ingest.extract.MinuteScope;
import org.minutebook.ingest.segment.Item;

/// Makes scopes out of text blocks: minute 46 of the Harbour Board, 14 May 2007.
public final class Minutes {

    private Minutes() {}

    /// The minute with this body.
    public static MinuteScope of(String body) {
        return of(body, List.of(), Map.of());
    }

    /// The minute with this body, at which these members were present.
    public static MinuteScope of(String body, List<String> present, Map<String, String> initials) {
        String title = "Harbour dues";
        Paper paper = Paper.ofText("minutes.txt", title + "\n\n" + body);
        Evidence whole = Evidence.at(paper.id(), 0, paper.text().length(), "test");
        Meeting meeting = new Meeting("m", Optional.empty(), Optional.of("Harbour Board"),
                Optional.of(LocalDate.of(2007, 5, 14)), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), whole);
        Item item = new Item(Optional.of("46"), Optional.empty(), title, 1, false, 0, title.length() + 2,
                paper.text().length());
        Minute minute = new Minute("46", "m", Optional.of("46"), title, 1, paper.text(), false, Optional.empty(),
                whole);
        List<Attendance> there = present.stream().map(name -> new Attendance("m", name, Optional.empty(),
                Attendance.Status.PRESENT, false, Optional.empty(), whole)).toList();
        return new MinuteScope(paper, meeting, item, minute, there, initials);
    }
}
