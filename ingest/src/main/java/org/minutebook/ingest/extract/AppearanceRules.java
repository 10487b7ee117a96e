package org.minutebook.ingest.extract;

import java.util.List;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Span;

/// The people whom a minute names and who are no members of the meeting: officers, presenters, others.
public final class AppearanceRules {

    private AppearanceRules() {}

    /// The people named in the minute, each once, in the order of the text; empty where nobody is.
    ///
    /// @param decided the passages that are the text of decisions: whom they name is not counted
    public static List<Appearance> find(MinuteScope scope, List<Span> decided) {
        return new MinuteCast(scope, decided).appearances();
    }
}
