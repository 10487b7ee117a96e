package org.minutebook.ingest.link.promises;

import java.util.Optional;

/// A sentence of a resolution that promises something.
///
/// @param start where the sentence begins in the resolution's text
/// @param end where it ends
/// @param owner who is to do it, as printed without the article; empty where it is not said
/// @param subject the words that say what about: "the funding of taxi marshals"; empty where the sentence leaves it to
///        the minute's title
/// @param back whether something is to come back to a meeting: a report, figures, an answer
public record Promise(int start, int end, Optional<String> owner, Optional<Due> due, String subject, boolean back) {}
