package org.minutebook.ingest.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.Paper;
import org.minutebook.ingest.segment.Part;

/// Says what sort of paper it is, and whose.
public final class DocumentKindRules {

    private static final int HEAD = 1200;
    private static final Pattern LOG = Pattern.compile("\\b(?:action|actions) (?:log|tracker|list)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERFORMANCE = Pattern.compile(
            "\\bperformance (?:report|monitoring|indicators?|scorecard|dashboard)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECISION = Pattern.compile(
            "\\b(?:record of (?:\\w+ )?decision|decision (?:notice|record|sheet)|decisions taken|officer decision)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REPORT = Pattern.compile("\\breport (?:to|of|by|from)\\b|\\brecommendations?\\b",
            Pattern.CASE_INSENSITIVE);

    /// The sort of paper that consists of these parts.
    public Document.Kind kind(Paper paper, List<Part> parts) {
        boolean sheet = parts.stream().anyMatch(Part.FrontSheet.class::isInstance);
        boolean more = parts.stream().anyMatch(p -> p instanceof Part.Minutes || p instanceof Part.ReportPart);
        if (sheet) {
            return more ? Document.Kind.AGENDA_PACK : Document.Kind.AGENDA;
        }
        if (parts.stream().anyMatch(Part.Minutes.class::isInstance)) {
            return Document.Kind.MINUTES;
        }
        return other(paper.text().substring(0, Math.min(HEAD, paper.text().length())), parts);
    }

    private static Document.Kind other(String head, List<Part> parts) {
        if (LOG.matcher(head).find()) {
            return Document.Kind.ACTION_LOG;
        }
        if (DECISION.matcher(head).find()) {
            return Document.Kind.DECISION;
        }
        boolean report = parts.stream().anyMatch(Part.ReportPart.class::isInstance);
        if (!report && PERFORMANCE.matcher(head).find()) {
            return Document.Kind.PERFORMANCE_REPORT;
        }
        return report || REPORT.matcher(head).find() ? Document.Kind.REPORT : Document.Kind.OTHER;
    }

    /// The council whose paper it is, as printed; empty where no heading names it.
    public Optional<String> council(List<Part> parts) {
        return parts.stream().flatMap(p -> named(p).stream()).findFirst();
    }

    private static Optional<String> named(Part part) {
        return switch (part) {
            case Part.FrontSheet sheet -> sheet.heading().council();
            case Part.Minutes minutes -> minutes.heading().council();
            case Part.ReportPart report -> report.header().council();
            case Part.Other other -> Optional.empty();
        };
    }
}
