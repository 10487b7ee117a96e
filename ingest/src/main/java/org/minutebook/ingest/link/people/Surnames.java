package org.minutebook.ingest.link.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Ties names that are printed without given names or initials. "Councillor Ash" is the one councillor Ash of the same
/// meeting, else of the same paper, else of the same years of the council; "Mr Ash" is the one Ash of the same meeting
/// or paper. Where there are several, or none, the name stays by itself.
final class Surnames {

    private static final int TERM = 4;

    private final List<Bearer> named;
    private final Map<String, Set<Integer>> at = new HashMap<>();
    private final Map<Integer, List<Bearer>> given = new TreeMap<>();
    private final List<Bearer> alone = new ArrayList<>();

    private Surnames(List<Bearer> named) {
        this.named = named;
        for (int i = 0; i < named.size(); i++) {
            for (String occasion : named.get(i).occasions()) {
                at.computeIfAbsent(occasion, o -> new LinkedHashSet<>()).add(i);
            }
        }
    }

    /// The bearers, with surnames tied to them where these are theirs, and those that stay by themselves.
    ///
    /// @param surnames earliest first
    static List<Bearer> tie(List<Mention> surnames, List<Bearer> named) {
        Surnames tying = new Surnames(named);
        Map<String, List<Mention>> pools = new LinkedHashMap<>();
        boolean bothSexes = surnames.stream().map(Mention::sex).filter(s -> s != Sex.UNSAID).distinct().count() > 1;
        for (Mention m : surnames) {
            Bearer one = new Bearer(List.of(m));
            List<Integer> near = tying.near(m, one);
            if (near.size() == 1) {
                tying.give(near.getFirst(), one);
            } else {
                String pool = near.isEmpty() ? pool(m, bothSexes) : "torn " + own(m);
                pools.computeIfAbsent(pool, p -> new ArrayList<>()).add(m);
            }
        }
        pools.forEach((pool, mentions) -> tying.settle(pool, mentions));
        return tying.all();
    }

    private List<Integer> near(Mention m, Bearer one) {
        List<Integer> meeting = m.scene().meeting().map(id -> fitting(id, one)).orElse(List.of());
        return meeting.isEmpty() ? fitting(m.document().sha256(), one) : meeting;
    }

    private List<Integer> fitting(String occasion, Bearer one) {
        return at.getOrDefault(occasion, Set.of()).stream().filter(i -> fits(one, named.get(i))).toList();
    }

    /// Whether a surname may be that of a bearer.
    static boolean fits(Bearer one, Bearer bearer) {
        NameForm bare = one.forms().iterator().next();
        boolean name = bearer.forms().stream().allMatch(f -> isSurnameOf(bare, f));
        boolean standing = switch (one.standing()) {
            case COUNCILLOR, MEMBER -> bearer.standing().isElected();
            case OFFICER -> !bearer.standing().isElected();
            case STAFF, GUEST, UNSAID -> true;
        };
        boolean posts = one.posts().stream().noneMatch(p -> bearer.posts().stream().anyMatch(q -> Posts.apart(p, q)));
        return name && standing && posts && !one.sexAgainst(bearer) && !one.besides(bearer);
    }

    private static boolean isSurnameOf(NameForm bare, NameForm form) {
        List<String> surname = bare.surname();
        List<String> parts = form.parts();
        boolean whole = form.surname().size() <= surname.size() && parts.size() > surname.size();
        return whole && parts.subList(parts.size() - surname.size(), parts.size()).equals(surname);
    }

    private static String pool(Mention m, boolean bothSexes) {
        String surname = String.join(" ", m.form().surname()) + " ";
        if (m.standing().isElected()) {
            return "elected " + surname + (bothSexes ? m.sex() : "");
        }
        return m.post().map(p -> "post " + surname + Posts.folded(p)).orElseGet(() -> "alone " + own(m));
    }

    private static String own(Mention m) {
        return String.join(" ", m.form().surname()) + " " + m.document().sha256() + " " + m.sex() + " "
                + m.standing().isElected();
    }

    private void settle(String pool, List<Mention> mentions) {
        if (pool.startsWith("elected")) {
            runs(mentions).forEach(run -> giveOrKeep(new Bearer(run), this::isColleague));
        } else if (pool.startsWith("post")) {
            giveOrKeep(new Bearer(mentions), this::inOnePost);
        } else {
            alone.add(new Bearer(mentions));
        }
    }

    private interface Test {
        boolean holds(Bearer one, Bearer bearer);
    }

    private boolean isColleague(Bearer one, Bearer bearer) {
        return bearer.standing().isElected() && one.yearsFrom(bearer) < TERM;
    }

    private boolean inOnePost(Bearer one, Bearer bearer) {
        return one.posts().stream().anyMatch(p -> bearer.posts().stream().anyMatch(q -> Posts.agree(p, q)));
    }

    private void giveOrKeep(Bearer one, Test test) {
        Predicate<Bearer> right = b -> test.holds(one, b) && fits(one, b);
        List<Integer> found = IntStream.range(0, named.size()).filter(i -> right.test(named.get(i))).boxed().toList();
        if (found.size() == 1) {
            give(found.getFirst(), one);
        } else {
            alone.add(one);
        }
    }

    private void give(int bearer, Bearer one) {
        given.computeIfAbsent(bearer, b -> new ArrayList<>()).add(one);
    }

    /// Sightings with no more than a term between one and the next.
    private static List<List<Mention>> runs(List<Mention> mentions) {
        List<List<Mention>> runs = new ArrayList<>();
        Optional<Mention> before = Optional.empty();
        for (Mention m : mentions) {
            if (before.isEmpty() || years(before.get(), m) > TERM) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(m);
            before = Optional.of(m);
        }
        return runs;
    }

    private static int years(Mention a, Mention b) {
        boolean days = a.day().isPresent() && b.day().isPresent();
        return days ? a.day().get().until(b.day().get()).getYears() : 0;
    }

    private List<Bearer> all() {
        List<Bearer> all = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            List<Bearer> members = new ArrayList<>(List.of(named.get(i)));
            members.addAll(given.getOrDefault(i, List.of()));
            all.add(members.size() == 1 ? named.get(i) : Bearer.of(members));
        }
        all.addAll(alone);
        return all;
    }
}
