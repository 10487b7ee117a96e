package org.minutebook.corpus.linked;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A person, as the papers' dated mentions add up to one.
///
/// @param id stable as long as the person's fullest name is, e.g. `anytown-council/person/ann-ash`
/// @param name the fullest name printed, without title or honours
/// @param aliases the other names printed, in order
/// @param roles posts as printed, in the order in which they were first seen
/// @param why how each alias was tied to the name; empty where there is only one name
public record Person(String id, Optional<String> council, String name, List<String> aliases, Kind kind,
        List<Post> roles, List<String> why) implements Linked {

    public Person {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        why = List.copyOf(why);
    }

    /// What a person is to the council.
    public enum Kind {
        OFFICER, COUNCILLOR, OTHER
    }

    /// A post or office, as printed.
    ///
    /// @param firstSeen the day of the first meeting or paper that gives it; empty where no day is known
    public record Post(String title, Optional<LocalDate> firstSeen, Optional<LocalDate> lastSeen) {}
}
