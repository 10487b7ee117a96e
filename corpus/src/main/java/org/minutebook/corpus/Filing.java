package org.minutebook.corpus;

import java.util.List;

/// What came of reading one paper. Files in are filings out, always: a paper that cannot be read is a filing too.
public sealed interface Filing {

    Document document();

    /// A paper that was read, wholly or in part, and what was found in it, in the order of the text.
    record Filed(Document document, Paper paper, List<Finding> findings) implements Filing {

        public Filed {
            findings = List.copyOf(findings);
        }

        /// The findings of one type, in the order of the text.
        public <F extends Finding> List<F> all(Class<F> type) {
            return findings.stream().filter(type::isInstance).map(type::cast).toList();
        }
    }

    /// A paper that could not be read at all; the document's problems say why.
    record Refused(Document document) implements Filing {}
}
