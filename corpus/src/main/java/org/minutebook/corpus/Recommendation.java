package org.minutebook.corpus;

import java.util.Optional;

/// Something that a report asks a meeting to decide.
///
/// @param text exactly as the evidence's span of the paper
public record Recommendation(String report, Optional<String> label, String text, Evidence evidence)
        implements
            Finding {}
