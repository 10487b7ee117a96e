package org.minutebook.ingest.link.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Span;

/// Mentions that are one person's, as far as is known. Unchangeable; never without a mention.
final class Bearer {

    private final List<Mention> mentions;
    private final Set<NameForm> forms = new LinkedHashSet<>();
    private final Map<String, List<Mention>> lists = new LinkedHashMap<>();
    private final Set<DocumentId> documents = new LinkedHashSet<>();
    private final Set<String> bodies = new LinkedHashSet<>();
    private final Set<String> posts = new LinkedHashSet<>();
    private final Map<LocalDate, List<Mention>> inPosts = new LinkedHashMap<>();
    private final Set<Standing> standings = EnumSet.noneOf(Standing.class);
    private final Set<Sex> sexes = EnumSet.noneOf(Sex.class);
    private final Optional<LocalDate> first;
    private final Optional<LocalDate> last;

    Bearer(List<Mention> mentions) {
        this.mentions = List.copyOf(mentions);
        for (Mention m : mentions) {
            forms.add(m.form());
            m.list().ifPresent(l -> lists.computeIfAbsent(l, k -> new ArrayList<>()).add(m));
            documents.add(m.document());
            m.body().ifPresent(bodies::add);
            m.post().ifPresent(posts::add);
            m.day().filter(d -> m.post().isPresent())
                    .ifPresent(d -> inPosts.computeIfAbsent(d, k -> new ArrayList<>()).add(m));
            standings.add(m.standing());
            sexes.add(m.sex());
        }
        first = mentions.stream().flatMap(m -> m.day().stream()).min(Comparator.naturalOrder());
        last = mentions.stream().flatMap(m -> m.day().stream()).max(Comparator.naturalOrder());
    }

    static Bearer of(Collection<Bearer> bearers) {
        return new Bearer(bearers.stream().flatMap(b -> b.mentions.stream()).toList());
    }

    List<Mention> mentions() {
        return mentions;
    }

    Set<NameForm> forms() {
        return forms;
    }

    boolean isSurnameOnly() {
        return forms.stream().allMatch(NameForm::isSurnameOnly);
    }

    Set<String> posts() {
        return posts;
    }

    /// As what the surest mention has the person.
    Standing standing() {
        return standings.iterator().next();
    }

    boolean sharesPaper(Bearer other) {
        return meet(documents, other.documents);
    }

    boolean sharesBody(Bearer other) {
        return meet(bodies, other.bodies);
    }

    /// Whether one of the two is a man, the other a woman.
    boolean sexAgainst(Bearer other) {
        return sexes.stream().anyMatch(s -> other.sexes.stream().anyMatch(s::against));
    }

    boolean standingAgainst(Bearer other) {
        return standings.stream().anyMatch(s -> other.standings.stream().anyMatch(s::against));
    }

    /// Whether one list has both, as two people.
    boolean besides(Bearer other) {
        if (lists.size() > other.lists.size()) {
            return other.besides(this);
        }
        return lists.entrySet().stream().anyMatch(e -> Optional.ofNullable(other.lists.get(e.getKey()))
                .filter(found -> !Apologies.twiceTold(e.getValue(), found)).isPresent());
    }

    /// The years between the nearest sightings of the two at most; 0 where either has no day.
    int yearsFrom(Bearer other) {
        return Math.max(gap(last(), other.first()), gap(other.last(), first()));
    }

    /// Whether the two are seen in the same years, as far as days are known.
    boolean overlaps(Bearer other) {
        return first().isEmpty() || other.first().isEmpty()
                || !(last().orElseThrow().isBefore(other.first().orElseThrow())
                        || other.last().orElseThrow().isBefore(first().orElseThrow()));
    }

    /// Whether on one day the two were in different places, in posts that have nothing in common.
    boolean elsewhereOnOneDay(Bearer other) {
        return inPosts.entrySet().stream().anyMatch(e -> other.inPosts.getOrDefault(e.getKey(), List.of()).stream()
                .anyMatch(b -> e.getValue().stream().anyMatch(a -> elsewhere(a, b))));
    }

    private static boolean elsewhere(Mention a, Mention b) {
        boolean oneList = a.list().isPresent() && a.list().equals(b.list());
        boolean places = oneList || !a.occasion().equals(b.occasion());
        return places && Posts.apart(a.post().orElse(""), b.post().orElse(""));
    }

    Optional<LocalDate> first() {
        return first;
    }

    Optional<LocalDate> last() {
        return last;
    }

    /// Every meeting at which, or paper in which, the person is named.
    Set<String> occasions() {
        return mentions.stream().flatMap(m -> Stream.of(m.occasion(), m.document().sha256()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static int gap(Optional<LocalDate> before, Optional<LocalDate> after) {
        return before.isEmpty() || after.isEmpty() ? 0 : Math.max(0, before.get().until(after.get()).getYears());
    }

    private static <T> boolean meet(Set<T> a, Set<T> b) {
        return a.size() <= b.size() ? a.stream().anyMatch(b::contains) : b.stream().anyMatch(a::contains);
    }

    /// One apology that a paper tells of twice: in its list, and again under an item.
    private static final class Apologies {

        private static final int APART = 30;

        private Apologies() {}

        static boolean twiceTold(List<Mention> some, List<Mention> others) {
            return some.stream().allMatch(a -> others.stream().allMatch(b -> twiceTold(a, b)));
        }

        private static int between(Span a, Span b) {
            return Math.max(a.start() - b.end(), b.start() - a.end());
        }

        private static boolean twiceTold(Mention a, Mention b) {
            boolean away = a.roll().equals(Optional.of(Attendance.Status.APOLOGIES)) && a.roll().equals(b.roll());
            boolean shorter = a.form().isSurnameOnly() != b.form().isSurnameOnly();
            return away && shorter && between(a.span(), b.span()) > APART;
        }
    }
}
