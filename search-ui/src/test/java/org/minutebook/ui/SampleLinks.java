package org.minutebook.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.Correction;
import org.minutebook.corpus.CrossReference;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.library.LinkGroups;
import org.minutebook.corpus.linked.Commitment;
import org.minutebook.corpus.linked.Gap;
import org.minutebook.corpus.linked.Linked;
import org.minutebook.corpus.linked.MeetingThread;
import org.minutebook.corpus.linked.MinuteThread;
import org.minutebook.corpus.linked.Tie;

/// What linking found in the sample library, and a reader's correction.
final class SampleLinks {

    static final String HOSTILE = "<script>alert(5)</script> & \"more\"";
    static final String LATER = SampleLibrary.MEETING.replace("2007-05-14", "2007-06-11");
    private static final String BODY = SampleLibrary.MEETING.replace("/2007-05-14", "");
    private static final String PANEL = SamplePlan.MEETING.replace("/2009-10-06", "");
    private static final String PROMISE = "That the Director of Street Care be requested to report back on the Friday rounds\nwithin six months.";
    private static final Optional<LocalDate> LAST = Optional.of(LocalDate.of(2007, 6, 11));

    private SampleLinks() {}

    static CrossReference earlierMinute(PaperDraft draft) {
        return new CrossReference(SampleLibrary.id("46"), Optional.of("41"), Optional.of("2"),
                Optional.of(LocalDate.of(2007, 3, 12)), Optional.of(SamplePlan.PANEL),
                Optional.empty(), CrossReference.Kind.MINUTE, Optional.empty(), List.of(),
                draft.at("Minute No. 41(2)"));
    }

    static CrossReference earlierMeeting(PaperDraft draft) {
        return new CrossReference(SampleLibrary.id("45"), Optional.empty(), Optional.empty(),
                Optional.of(LocalDate.of(2007, 3, 12)), Optional.empty(), Optional.empty(),
                CrossReference.Kind.PREVIOUS_MINUTES, Optional.empty(), List.of(),
                draft.at("meeting held on 12th March, 2007"));
    }

    static void in(Library library) {
        try (LinkGroups groups = library.links().groups()) {
            groups.found(new LinkGroups.Group(LinkGroups.BODIES, BODY), board());
            groups.found(new LinkGroups.Group(LinkGroups.BODIES, PANEL),
                    List.of(meeting(SamplePlan.MEETING, SamplePlan.PANEL, SamplePlan.DAY, SamplePlan.plan().id(),
                            Optional.empty(), Optional.empty(), MeetingThread.Minutes.DRAFT, Optional.empty()),
                            minute(SamplePlan.minute(SamplePlan.plan()), SamplePlan.MEETING, "12", "LANTERNS",
                                    List.of(), List.of())));
        }
        SamplePeople.in(library);
        SampleHistory.in(library);
        library.links().agree();
        Correction.Change change = new Correction.Field(
                new Correction.Place(minutes(), "minute", at("46. MISSED", "For 5, against 1.").start(),
                        at("46. MISSED", "For 5, against 1.").end(), "", 1),
                "title", Optional.of("MISSED BIN COLLECTIONS"));
        library.corrections().add(new Correction("c1", "Ada Thornbury", LocalDate.of(2026, 5, 14), HOSTILE, change));
    }

    private static List<Linked> board() {
        DocumentId pack = SampleLibrary.pack().id();
        return List.of(
                meeting(SampleLibrary.MEETING, SampleLibrary.BOARD, SampleLibrary.DAY, minutes(), Optional.empty(),
                        Optional.of(LATER), MeetingThread.Minutes.APPROVED, Optional.of(SampleLibrary.packId("1"))),
                meeting(LATER, SampleLibrary.BOARD, LAST.orElseThrow(), pack, Optional.of(SampleLibrary.MEETING),
                        Optional.empty(), MeetingThread.Minutes.DRAFT, Optional.empty()),
                minute(SampleLibrary.id("45"), SampleLibrary.MEETING, "45", "MINUTES OF THE LAST MEETING", List.of(),
                        List.of()),
                minute(SampleLibrary.id("46"), SampleLibrary.MEETING, "46", "MISSED BIN COLLECTIONS", printings(pack),
                        List.of(SampleLibrary.packId("1"), SamplePlan.minute(SamplePlan.plan()))),
                minute(SampleLibrary.packId("1"), LATER, "1", "MATTERS ARISING", List.of(), List.of()),
                new Tie.OfReference(at("Minute No. 41(2)", "41(2)"), Optional.of("41"), Optional.empty(),
                        List.of(SampleLibrary.id("45")), "No minute 41 is here. " + HOSTILE),
                new Tie.OfReference(at("meeting held on 12th", "March, 2007"), Optional.empty(),
                        Optional.of(SamplePlan.MEETING), List.of(), "The panel's meeting"),
                promise("k1", Commitment.State.OVERDUE, "It was due, and nothing came. " + HOSTILE, Optional.empty()),
                promise("k2", Commitment.State.KEPT, "It came back.", Optional.of(SampleLibrary.packId("1"))),
                gap("g1", Gap.Cause.NOT_FOUND, "Minutes 41 to 44 of 2006/07", "Ask the council for them."),
                gap("g2", Gap.Cause.COULD_NOT_BE_READ, HOSTILE, "Run OCR on it. " + HOSTILE));
    }

    private static MeetingThread meeting(String id, String body, LocalDate day, DocumentId paper,
            Optional<String> previous, Optional<String> next, MeetingThread.Minutes minutes,
            Optional<String> settledBy) {
        return new MeetingThread(id, Optional.of(SampleLibrary.COUNCIL), Optional.of(body), Optional.of(day),
                List.of(paper), previous, next, minutes, settledBy);
    }

    private static MinuteThread minute(String id, String meeting, String number, String title,
            List<MinuteThread.Printing> printings, List<String> later) {
        return new MinuteThread(id, meeting, Optional.of(number), title, printings, List.of(), List.of(), later);
    }

    private static List<MinuteThread.Printing> printings(DocumentId pack) {
        Span here = SampleLibrary.pack().at("45 for every").span();
        Span there = at("54 for", "54 for");
        return List.of(
                new MinuteThread.Printing(SampleLibrary.id("46"), minutes(), 1, MinuteThread.Standing.APPROVED,
                        List.of()),
                new MinuteThread.Printing(SampleLibrary.packId("46"), pack, 1, MinuteThread.Standing.DRAFT, List.of(
                        new MinuteThread.Difference(here, there, HOSTILE, "54 for every"),
                        new MinuteThread.Difference(here, at("46.", "MISSED"), "", "started there last"))));
    }

    private static Commitment promise(String id, Commitment.State state, String why, Optional<String> kept) {
        return new Commitment(id, "r462", SampleLibrary.MEETING, Optional.of(SampleLibrary.COUNCIL),
                Optional.of(SampleLibrary.BOARD), "Minute No. 46(2), 14 May 2007", PROMISE,
                Optional.of("Director of Street Care"), Optional.of(LocalDate.of(2007, 11, 14)),
                Optional.of("within six months"), Optional.of("six months after the meeting of 14 May 2007"), kept,
                state, LAST, why, new Evidence(at("That the Director of Street", "within six months."), "hand"));
    }

    private static Gap gap(String id, Gap.Cause cause, String what, String advice) {
        return new Gap(id, Gap.Kind.MINUTE_NUMBERS, cause, Optional.of(SampleLibrary.COUNCIL),
                Optional.of(SampleLibrary.BOARD), Optional.of(SampleLibrary.DAY), Optional.empty(),
                Optional.of(SampleLibrary.MEETING), List.of(minutes()), what, advice);
    }

    private static DocumentId minutes() {
        return SampleLibrary.minutes().id();
    }

    private static Span at(String first, String last) {
        PaperDraft draft = SampleLibrary.minutes();
        return draft.at(draft.between(first, last)).span();
    }
}
