package org.minutebook.ingest.extract.decisions;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Resolution;
import org.minutebook.corpus.Span;
import org.minutebook.ingest.extract.MinuteScope;

/// Finds what a meeting decided under one minute. Formal decisions (RESOLVED, AGREED:, Decision) come first; where
/// there is none, decisions that the prose tells. Thread-safe.
public final class ResolutionRules {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private ResolutionRules() {}

    /// The minute's decisions in the order of the text, one for each part at the top level; empty where nothing was
    /// decided.
    public static List<Resolution> find(MinuteScope scope) {
        return Decisions.of(scope).stream().map(w -> resolution(scope, w)).toList();
    }

    private static Resolution resolution(MinuteScope scope, Wording wording) {
        Span span = new Span(scope.paper().id(), wording.start(), wording.end());
        String text = scope.paper().quote(span);
        return new Resolution(scope.paper().id().brief() + ":resolution:" + wording.start(), scope.minute().id(),
                scope.meeting().id(), wording.label(), text, Outcomes.of(text.replaceAll("\\s+", " ")),
                scope.minute().version(), citation(scope, wording.label()), new Evidence(span, wording.rule()));
    }

    private static String citation(MinuteScope scope, Optional<String> label) {
        String part = label.map(l -> "(" + l + ")").orElse("");
        StringBuilder citation = new StringBuilder(scope.minute().number().map(n -> "Minute No. " + n + part)
                .orElseGet(() -> "“" + scope.minute().title() + "”" + part));
        scope.meeting().body().ifPresent(body -> citation.append(", ").append(body));
        scope.meeting().date().ifPresent(date -> citation.append(", ")
                .append(date.format(DAY)));
        return citation.toString();
    }
}
