package org.minutebook.ingest.link.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.corpus.linked.Person;

/// A person's posts over time.
final class PostsHeld {

    private static final Comparator<Person.Post> BY_DAY = Comparator
            .comparing(p -> p.firstSeen().orElse(LocalDate.MAX));

    private PostsHeld() {}

    static List<Person.Post> of(Bearer bearer) {
        Map<String, Person.Post> posts = new LinkedHashMap<>();
        for (Mention m : bearer.mentions()) {
            m.post().ifPresent(title -> posts.merge(Posts.folded(title), new Person.Post(title, m.day(), m.day()),
                    PostsHeld::both));
        }
        return posts.values().stream().sorted(BY_DAY).toList();
    }

    private static Person.Post both(Person.Post a, Person.Post b) {
        return new Person.Post(a.title(), first(a.firstSeen(), b.firstSeen()), last(a.lastSeen(), b.lastSeen()));
    }

    private static Optional<LocalDate> first(Optional<LocalDate> a, Optional<LocalDate> b) {
        return a.isPresent() && b.isPresent() ? (a.get().isBefore(b.get()) ? a : b) : a.or(() -> b);
    }

    private static Optional<LocalDate> last(Optional<LocalDate> a, Optional<LocalDate> b) {
        return a.isPresent() && b.isPresent() ? (a.get().isBefore(b.get()) ? b : a) : a.or(() -> b);
    }
}
