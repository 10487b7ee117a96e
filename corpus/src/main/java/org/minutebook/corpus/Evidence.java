package org.minutebook.corpus;

/// Where a finding stands, and which rule or model says so.
public record Evidence(Span span, String rule) {

    public static Evidence at(DocumentId document, int start, int end, String rule) {
        return new Evidence(new Span(document, start, end), rule);
    }
}
