package org.minutebook.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.minutebook.corpus.Action;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.IndicatorReference;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.MeetingIds;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Reading;

/// A paper of a panel that does not exist, with an action plan, a minute with an action, and values of indicators.
final class SamplePlan {

    static final String PANEL = "Lanterns Panel";
    static final LocalDate DAY = LocalDate.of(2009, 10, 6);
    static final String MEETING = MeetingIds.of(Optional.of(SampleLibrary.COUNCIL), Optional.of(PANEL),
            Optional.of(DAY), 1, DocumentId.of(""));
    static final String LONG = "The columns of the Parade were looked at in the spring. ".repeat(8).strip();
    static final String SCRIPT = "<script>alert(4)</script>";

    private static final String MINUTE = """
            12. LANTERNS

            BV 215a outturn 4.5 days for 2008/09 (target 5), 1,767 of 2,270 lamps.

            ACTION: Owen Tull to write to the Parade.""";

    private SamplePlan() {}

    static PaperDraft plan() {
        PaperDraft draft = new PaperDraft("Lanterns action plan.pdf", "application/pdf")
                .page("1", "LANTERNS PANEL\n\n6 October 2009\n\n" + MINUTE).page("2",
                        """
                                ACTION PLAN

                                | Objective | Action | Lead | Due | Update
                                | Streets are lit | Mend the lanterns of Gull Street | Una Reed | June 2009 | %s
                                | Streets are lit | Paint the columns | Tom Quill / Una Reed | Ongoing | %s
                                | Lamps are counted | =HYPERLINK("http://x.test","Count") | Perpetua Marsh | 31/3/2010 | Half are counted
                                """
                                .formatted(LONG, SCRIPT));
        return draft
                .find(d -> new Meeting(MEETING, Optional.of(SampleLibrary.COUNCIL), Optional.of(PANEL),
                        Optional.of(DAY), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                        d.at("6 October 2009")))
                .find(d -> new Minute(minute(d), MEETING, Optional.of("12"), "LANTERNS", 1, MINUTE, false,
                        Optional.empty(), d.at(MINUTE)))
                .find(d -> new IndicatorReference("BVPI 215a", "BV 215a", Optional.of("Days to mend a lamp"),
                        Optional.of(minute(d)), Optional.empty(), d.at("BV 215a")))
                .find(d -> reading(d, Reading.Measure.OUTTURN, "4.5", "4.5 days"))
                .find(d -> reading(d, Reading.Measure.TARGET, "5", "target 5"))
                .find(d -> minuted(d)).find(d -> action(d, "Streets are lit", "Mend the lanterns of Gull Street",
                        "Una Reed", "June 2009", LocalDate.of(2009, 6, 30), LONG, Action.State.OVERDUE))
                .find(d -> action(d, "Streets are lit", "Paint the columns", "Tom Quill / Una Reed", "Ongoing",
                        LocalDate.MIN, SCRIPT, Action.State.ONGOING))
                .find(d -> action(d, "Lamps are counted", "=HYPERLINK(\"http://x.test\",\"Count\")", "Perpetua Marsh",
                        "31/3/2010", LocalDate.of(2010, 3, 31), "Half are counted", Action.State.DUE));
    }

    /// The minute's id.
    static String minute(PaperDraft draft) {
        return draft.id().brief() + ":minute:12";
    }

    private static Action minuted(PaperDraft draft) {
        return new Action(OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty(),
                "Owen Tull to write to the Parade.", Optional.empty(), Optional.empty(), List.of(), Optional.empty(),
                Optional.empty(),
                Optional.empty(), Optional.of("Owen Tull"), List.of("Owen Tull"), Optional.empty(), Optional.empty(),
                Optional.empty(), Action.State.UNKNOWN, List.of(), Optional.of(minute(draft)), Optional.empty(),
                draft.at("Owen Tull to write to the Parade."));
    }

    /// @param day [LocalDate#MIN] where there is none
    private static Action action(PaperDraft draft, String objective, String words, String lead, String printed,
            LocalDate day, String update, Action.State state) {
        String row = draft.between(words, update);
        return new Action(OptionalInt.of(0), OptionalInt.of(1), Optional.of("1. Lighting"), Optional.of(objective),
                words, Optional.empty(), Optional.of(printed),
                day.equals(LocalDate.MIN) ? List.of() : List.of(day), Optional.empty(), Optional.empty(),
                Optional.of("All lit by spring"), Optional.of(lead), List.of(lead.split(" / ", -1)),
                Optional.of(update), Optional.empty(), Optional.empty(), state, List.of(), Optional.empty(),
                Optional.empty(), draft.at(row));
    }

    private static Reading reading(PaperDraft draft, Reading.Measure measure, String value, String words) {
        return new Reading("BVPI 215a", measure, Optional.of("2008/09"), Reading.Value.of(new BigDecimal(value)),
                Optional.of("days"), OptionalLong.of(1767), OptionalLong.of(2270),
                Optional.of(LocalDate.of(2009, 3, 31)),
                Optional.of(Reading.Polarity.LOW), false, Optional.of(minute(draft)), Optional.empty(),
                draft.at(words));
    }
}
