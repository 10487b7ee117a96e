package org.minutebook.corpus.linked;

import java.util.List;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Finding;

/// What linking has to know of one paper for one group of papers: the findings that concern the group, in the order of
/// the text.
public record Slip(Document document, List<Finding> findings) {

    public Slip {
        findings = List.copyOf(findings);
    }

    public DocumentId id() {
        return document.id();
    }

    /// The findings of one type, in the order of the text.
    public <F extends Finding> List<F> all(Class<F> type) {
        return findings.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
