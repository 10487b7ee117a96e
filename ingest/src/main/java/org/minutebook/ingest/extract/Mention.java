package org.minutebook.ingest.extract;

import java.util.Optional;
import org.minutebook.corpus.Span;

/// A person named in a paragraph of prose.
///
/// @param role the post printed by the name
/// @param organisation the body that the person is said to be from
/// @param presents whether the words say that the person presented the paper or answered on it
/// @param before where the post before the name, or else the name, starts in the paragraph
/// @param after where the name, with what is said in apposition to it, ends in the paragraph
record Mention(PersonName name, Optional<String> role, Optional<String> organisation, boolean presents, int before,
        int after, Span span) {

    /// Whether neither the form of the name nor a post by it tells that this is a person.
    boolean doubtful() {
        return !name.sure() && role.isEmpty();
    }

    Mention presenting() {
        return new Mention(name, role, organisation, true, before, after, span);
    }
}
