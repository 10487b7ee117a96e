package org.minutebook.ui;

import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Report;
import org.minutebook.corpus.Resolution;
import org.minutebook.corpus.Span;

/// How a report would cite a passage of a paper.
final class Citations {

    private Citations() {}

    /// The citation of the resolution, minute or report that is the passage or holds it, whichever is the shortest;
    /// empty where none does.
    static Optional<String> of(Filing.Filed filed, PaperRequest request) {
        if (!request.marks()) {
            return Optional.empty();
        }
        Span passage = new Span(filed.document().id(), request.from(), request.to());
        return List.of(Resolution.class, Minute.class, Report.class).stream()
                .flatMap(type -> filed.all(type.asSubclass(Finding.class)).stream())
                .filter(finding -> finding.evidence().span().contains(passage)).findFirst()
                .map(finding -> cite(finding, filed));
    }

    private static String cite(Finding finding, Filing.Filed filed) {
        return switch (finding) {
            case Resolution resolution -> resolution.citation();
            case Minute minute -> minute.number().map(n -> "Minute No. " + n).orElse(minute.title())
                    + held(minute.meeting(), filed);
            case Report report -> "Report: " + report.title() + report.meeting().map(m -> held(m, filed)).orElse("");
            default -> filed.document().name();
        };
    }

    private static String held(String meeting, Filing.Filed filed) {
        return filed.all(Meeting.class).stream().filter(m -> m.id().equals(meeting)).findFirst().map(m -> m.body()
                .map(b -> ", " + b).orElse("") + m.date().map(d -> ", " + Words.day(d)).orElse("")).orElse("");
    }
}
