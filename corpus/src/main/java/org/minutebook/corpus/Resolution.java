package org.minutebook.corpus;

import java.util.Optional;

/// A decision of a meeting, or one lettered or numbered part of it.
///
/// @param label `1`, `a` …; empty where the decision is not split
/// @param text without the keyword and the label, exactly as the evidence's span of the paper
/// @param version the minute's version
/// @param citation how a report would cite it: "Minute No. 46(2), Corporate Improvement Board, 14 May 2007"
public record Resolution(String id, String minute, String meeting, Optional<String> label, String text,
        Outcome outcome, int version, String citation, Evidence evidence) implements Finding {

    /// What kind of decision it is.
    public enum Outcome {
        APPROVED, NOTED, RECEIVED, AGREED, REFERRED, DEFERRED, REQUESTED, RECOMMENDED, APPOINTED, DELEGATED, REJECTED,
        OTHER
    }
}
