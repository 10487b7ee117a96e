package org.minutebook.ingest.extract.decisions;

import java.util.Optional;

/// The words of a decision, or of one part of it, as a passage of the paper.
///
/// @param rule what kind of wording gave it away
record Wording(Optional<String> label, int start, int end, String rule) {}
