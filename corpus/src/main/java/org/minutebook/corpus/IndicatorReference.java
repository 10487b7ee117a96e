package org.minutebook.corpus;

import java.util.Optional;

/// A performance indicator that a paper names by its code.
///
/// @param indicator the canonical code: `NI 59`, `BVPI 127a`, `PAF C72`
/// @param asWritten the code as it stands in the paper, exactly as the evidence's span
/// @param title the words printed beside the code that say what it measures, lines joined by a space; empty where none are
public record IndicatorReference(String indicator, String asWritten, Optional<String> title, Optional<String> minute,
        Optional<String> report, Evidence evidence) implements Finding {

    /// A code without words beside it.
    public IndicatorReference(String indicator, String asWritten, Optional<String> minute, Optional<String> report,
            Evidence evidence) {
        this(indicator, asWritten, Optional.empty(), minute, report, evidence);
    }
}
