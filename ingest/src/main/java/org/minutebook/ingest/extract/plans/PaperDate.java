package org.minutebook.ingest.extract.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Report;

/// The day on which a paper speaks: that of the latest meeting whose paper it is, or else of its latest report.
public final class PaperDate {

    private PaperDate() {}

    /// The paper's own date; empty where none of its meetings and reports has one.
    public static Optional<LocalDate> of(List<Finding> findings) {
        return findings.stream().filter(Meeting.class::isInstance).map(Meeting.class::cast)
                .flatMap(m -> m.date().stream()).max(LocalDate::compareTo)
                .or(() -> findings.stream().filter(Report.class::isInstance).map(Report.class::cast)
                        .flatMap(r -> r.date().stream()).max(LocalDate::compareTo));
    }
}
