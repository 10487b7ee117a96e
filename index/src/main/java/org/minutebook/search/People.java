package org.minutebook.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.library.Holding;
import org.minutebook.corpus.linked.Tie;

/// Who is named where in one filing. Members of the council are no officers, however they are named.
final class People {

    private final Filing.Filed filing;
    private final Set<String> members;
    private final Map<Named, String> known = new HashMap<>();

    People(Holding holding, Filing.Filed filing) {
        this.filing = filing;
        holding.ties(Tie.OfName.class).forEach(t -> known.put(new Named(t.span(), t.name()), t.fullName()));
        this.members = filing.all(Attendance.class).stream()
                .filter(a -> a.status() != Attendance.Status.IN_ATTENDANCE && a.role().isEmpty())
                .map(a -> key(a.name())).collect(Collectors.toSet());
    }

    private record Named(Span span, String name) {}

    /// Someone on an attendance list.
    Passage.Person member(Attendance attendance) {
        return person(attendance.name(), attendance.evidence().span(), Optional.empty());
    }

    private Passage.Person person(String name, Span span, Optional<String> role) {
        return new Passage.Person(name, Optional.ofNullable(known.get(new Named(span, name))), role.stream().toList());
    }

    /// The officers whom these appearances name.
    List<Passage.Person> in(Predicate<Appearance> wanted) {
        return grouped(appearances(wanted));
    }

    /// The officers who are named in a stretch of the paper, attendance lists included.
    List<Passage.Person> at(Span span) {
        Stream<Passage.Person> attending = filing.all(Attendance.class).stream()
                .filter(a -> a.status() == Attendance.Status.IN_ATTENDANCE && starts(a.evidence().span(), span))
                .filter(a -> !councillor(a)).map(a -> person(a.name(), a.evidence().span(), a.role()));
        return grouped(Stream.concat(appearances(a -> starts(a.evidence().span(), span)), attending));
    }

    /// Whether a title says that someone is a member of a council.
    static boolean councillor(Attendance attendance) {
        return attendance.title().map(t -> t.startsWith("C") && (t.startsWith("Cllr") || t.startsWith("Councillor")))
                .orElse(false);
    }

    private Stream<Passage.Person> appearances(Predicate<Appearance> wanted) {
        return filing.all(Appearance.class).stream().filter(wanted)
                .filter(a -> a.role().isPresent() || !members.contains(key(a.name())))
                .map(a -> person(a.name(), a.evidence().span(), a.role()));
    }

    private static List<Passage.Person> grouped(Stream<Passage.Person> people) {
        Map<String, Passage.Person> byName = new TreeMap<>();
        people.forEach(p -> byName.merge(p.name() + "\n" + p.counted(), p, People::both));
        return List.copyOf(byName.values());
    }

    private static Passage.Person both(Passage.Person one, Passage.Person other) {
        return new Passage.Person(one.name(), one.known(),
                Stream.concat(one.roles().stream(), other.roles().stream()).distinct().toList());
    }

    private static boolean starts(Span inner, Span outer) {
        return inner.start() >= outer.start() && inner.start() < outer.end();
    }

    private static String key(String name) {
        return String.join(" ", Words.folded(name));
    }
}
