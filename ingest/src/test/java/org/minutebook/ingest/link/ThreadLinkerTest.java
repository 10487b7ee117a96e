package org.minutebook.ingest.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.linked.MeetingThread;
import org.minutebook.corpus.linked.MinuteThread;
import org.minutebook.corpus.linked.Tie;

class ThreadLinkerTest {

    static final String MAY = """
            ANYTOWN BOROUGH COUNCIL
            SCRUTINY BOARD
            14th May, 2007

            Present:- Councillor Ash (in the Chair); Councillors Beech and Cedar.

            46. ROAD SAFETY

            Dora Elm, Road Safety Manager, presented the report.

            Resolved:- That the report be noted.

            47. SCHOOL MEALS

            Consideration was given to a report on school meals.

            Resolved:- That a progress report be submitted in two months.
            """;

    static final String JULY = """
            ANYTOWN BOROUGH COUNCIL
            SCRUTINY BOARD
            9th July, 2007

            Present:- Councillor Ash (in the Chair); Councillors Beech and Cedar.

            1. MINUTES OF THE PREVIOUS MEETING

            Resolved:- That the minutes of the meeting held on 14th May, 2007 be approved as a correct record.

            2. SCHOOL MEALS

            Further to Minute No. 47 of the meeting held on 14th May, 2007, a progress report was received.

            Resolved:- That the report be noted.
            """;

    @Test
    void meetingsOfABodyStandInARow() {
        List<MeetingThread> meetings = new Papers().add("july.txt", JULY).add("may.txt", MAY)
                .linked(new ThreadLinker(), MeetingThread.class);

        assertEquals(List.of("anytown-borough-council/scrutiny-board/2007-05-14",
                "anytown-borough-council/scrutiny-board/2007-07-09"),
                meetings.stream().map(MeetingThread::id).toList());
        assertEquals(Optional.of(meetings.getLast().id()), meetings.getFirst().next());
        assertEquals(Optional.of(meetings.getFirst().id()), meetings.getLast().previous());
        assertEquals(Optional.empty(), meetings.getLast().next());
    }

    @Test
    void minuteThatTwoPapersPrintIsOne() {
        List<MinuteThread> minutes = new Papers().add("may.txt", MAY)
                .add("may-again.txt", MAY.replace("Dora Elm", "Mrs. Dora Elm"))
                .linked(new ThreadLinker(), MinuteThread.class);

        assertEquals(List.of("ROAD SAFETY", "SCHOOL MEALS"), minutes.stream().map(MinuteThread::title).toList());
        assertEquals(2, minutes.getFirst().printings().size());
    }

    @Test
    void everyPrintingIsTiedToItsMinute() {
        Papers papers = new Papers().add("may.txt", MAY).add("may-again.txt", MAY + "\n");
        List<MinuteThread> minutes = papers.linked(new ThreadLinker(), MinuteThread.class);
        List<Tie.OfPrinting> ties = papers.linked(new ThreadLinker(), Tie.OfPrinting.class);

        assertEquals(4, ties.size());
        for (MinuteThread minute : minutes) {
            assertEquals(minute.printings().stream().map(MinuteThread.Printing::minute).toList(),
                    ties.stream().filter(t -> t.thread().equals(minute.id())).map(Tie.OfPrinting::minute).toList());
        }
    }
}
