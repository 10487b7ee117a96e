package org.minutebook.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.Action;
import org.minutebook.corpus.Reading;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.library.LinkGroups;
import org.minutebook.corpus.linked.ActionCourse;
import org.minutebook.corpus.linked.IndicatorHistory;

/// The figures of an indicator over the years, in the sample library.
final class SampleHistory {

    static final String TITLE = "<b>Days</b> to mend & light";

    private SampleHistory() {}

    static void in(Library library) {
        IndicatorHistory.Told one = told("2008/09", Reading.Measure.OUTTURN, "4.5", false);
        IndicatorHistory.Told other = told("2008/09", Reading.Measure.OUTTURN, "5.5", false);
        IndicatorHistory history = new IndicatorHistory("nether-winsley-borough-council/indicator/bvpi-215a",
                Optional.of(SampleLibrary.COUNCIL), "BVPI 215a", List.of("Days to mend a lamp", TITLE),
                Optional.of(Reading.Polarity.LOW),
                List.of(told("2006/07", Reading.Measure.OUTTURN, "9", false),
                        told("2006/07", Reading.Measure.TARGET, "8", false),
                        told("2007/08", Reading.Measure.OUTTURN, "6.25", false), one, other,
                        told("2008/09", Reading.Measure.TARGET, "5", false),
                        told("2009/10 Q1", Reading.Measure.CURRENT, "4", true)),
                List.of(new IndicatorHistory.Contradiction(Optional.of("2008/09"), Reading.Measure.OUTTURN,
                        List.of(one, other))));
        try (LinkGroups groups = library.links().groups()) {
            groups.found(new LinkGroups.Group("indicators", "nether-winsley"), List.of(history));
            groups.found(new LinkGroups.Group("actions", "nether-winsley"), List.of(slipped()));
        }
    }

    private static ActionCourse slipped() {
        Span span = SamplePlan.plan().at("Paint the columns").span();
        return new ActionCourse("ac1", Optional.of(SampleLibrary.COUNCIL), Optional.of(SamplePlan.PANEL),
                "Paint the columns " + TITLE,
                List.of(edition(span, SamplePlan.DAY.minusYears(1), "May 2009"),
                        edition(span, SamplePlan.DAY, "May 2010")),
                ActionCourse.Course.SLIPPED, "May 2009 became May 2010.");
    }

    private static ActionCourse.Edition edition(Span span, LocalDate day, String target) {
        return new ActionCourse.Edition(span, Optional.of(day), Optional.of(target), List.of(), Action.State.DUE);
    }

    private static IndicatorHistory.Told told(String period, Reading.Measure measure, String value,
            boolean provisional) {
        Span span = SamplePlan.plan().at("BV 215a").span();
        return new IndicatorHistory.Told(Optional.of(period), measure, Reading.Value.of(new BigDecimal(value)),
                Optional.of("days"), Optional.empty(), provisional, Optional.of(SamplePlan.DAY), span, List.of());
    }
}
