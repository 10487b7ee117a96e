package org.minutebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Span;

/// Who is named where in one filing. Members of the council are no officers, however they are named.
final class People {

    private final Filing.Filed filing;
    private final Set<String> members;

    People(Filing.Filed filing) {
        this.filing = filing;
        this.members = filing.all(Attendance.class).stream()
                .filter(a -> a.status() != Attendance.Status.IN_ATTENDANCE && a.role().isEmpty())
                .map(a -> key(a.name())).collect(Collectors.toSet());
    }

    /// The officers whom these appearances name.
    List<Passage.Person> in(Predicate<Appearance> wanted) {
        return grouped(appearances(wanted));
    }

    /// The officers who are named in a stretch of the paper, attendance lists included.
    List<Passage.Person> at(Span span) {
        Stream<Passage.Person> attending = filing.all(Attendance.class).stream()
                .filter(a -> a.status() == Attendance.Status.IN_ATTENDANCE && starts(a.evidence().span(), span))
                .filter(a -> !councillor(a)).map(a -> new Passage.Person(a.name(), a.role().stream().toList()));
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
                .map(a -> new Passage.Person(a.name(), a.role().stream().toList()));
    }

    private static List<Passage.Person> grouped(Stream<Passage.Person> people) {
        Map<String, List<String>> roles = new TreeMap<>();
        people.forEach(p -> {
            List<String> known = roles.computeIfAbsent(p.name(), n -> new ArrayList<>());
            p.roles().stream().filter(r -> !known.contains(r)).forEach(known::add);
        });
        return roles.entrySet().stream().map(e -> new Passage.Person(e.getKey(), e.getValue())).toList();
    }

    private static boolean starts(Span inner, Span outer) {
        return inner.start() >= outer.start() && inner.start() < outer.end();
    }

    private static String key(String name) {
        return String.join(" ", Words.folded(name));
    }
}
