package org.minutebook.ingest.extract.decisions;

import java.util.List;
import org.minutebook.corpus.Paper;
import org.minutebook.ingest.extract.MinuteScope;

/// All wordings of decisions under one minute.
final class Decisions {

    private Decisions() {}

    static List<Wording> of(MinuteScope scope) {
        Paper paper = scope.paper();
        List<Paragraph> paragraphs = Paragraphs.of(paper, scope.item().bodyStart(), scope.item().end());
        return FormalDecisions.find(paragraphs);
    }
}
