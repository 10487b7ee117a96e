package org.minutebook.corpus;

import java.util.Optional;

/// A performance indicator that a paper names by its code.
///
/// @param indicator the canonical code: `NI 59`, `BVPI 127a`, `PAF C72`
/// @param asWritten the code as it stands in the paper, exactly as the evidence's span
public record IndicatorReference(String indicator, String asWritten, Optional<String> minute,
        Optional<String> report, Evidence evidence) implements Finding {}
