package org.minutebook.corpus;

import java.util.Optional;

/// A person named in a paper, other than in an attendance list. Exactly the place that applies is given.
///
/// @param name without title or honours
/// @param role the post as printed
public record Appearance(String name, Optional<String> role, Optional<String> organisation, Capacity capacity,
        Optional<String> minute, Optional<String> report, Optional<String> meeting, Contact contact,
        Evidence evidence) implements Finding {

    /// In what capacity a person is named.
    public enum Capacity {
        PRESENTER, CONTACT, TO_REPORT, LEAD, MENTIONED
    }

    /// How to reach a person, as printed; each empty where the paper does not say.
    public record Contact(Optional<String> telephone, Optional<String> extension, Optional<String> email) {

        public static final Contact NONE = new Contact(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
