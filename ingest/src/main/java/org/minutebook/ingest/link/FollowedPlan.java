package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minutebook.corpus.Action;

/// One plan over its editions.
final class FollowedPlan {

    private static final double LIKE = 0.75;
    private static final double MOST = 0.6;
    private static final double MANY = 0.4;

    private final List<Followed> courses = new ArrayList<>();

    FollowedPlan(Edition first) {
        first.actions().forEach(a -> begin(a, first.day()));
    }

    /// An action as it stood on a day.
    record Standing(Action action, LocalDate day) {}

    /// An action over the editions.
    static final class Followed {

        private final List<Standing> editions = new ArrayList<>();
        private Optional<LocalDate> vanished = Optional.empty();

        List<Standing> editions() {
            return editions;
        }

        Action latest() {
            return editions.getLast().action();
        }

        /// The day of the first edition that no longer had it though it was not done.
        Optional<LocalDate> vanished() {
            return vanished;
        }
    }

    List<Followed> courses() {
        return courses;
    }

    /// Whether a later edition goes on with this plan: it has many of the plan's actions, or consists mostly of them.
    boolean isContinuedBy(Edition edition) {
        int same = matches(edition).size();
        return same >= 2 && (same >= MANY * courses.size() || same >= MOST * edition.actions().size());
    }

    /// The edition's actions that the plan has already: by their words first, then by most of their words.
    Map<Action, Followed> matches(Edition edition) {
        Map<String, Followed> byWords = new HashMap<>();
        courses.forEach(f -> byWords.putIfAbsent(Words.folded(f.latest().action()), f));
        Map<Action, Followed> matches = new LinkedHashMap<>();
        for (Action action : edition.actions()) {
            Optional.ofNullable(byWords.remove(Words.folded(action.action()))).ifPresent(f -> matches.put(action, f));
        }
        for (Action action : edition.actions()) {
            if (!matches.containsKey(action)) {
                Optional<Map.Entry<String, Followed>> alike = byWords.entrySet().stream()
                        .filter(e -> isAlike(e.getValue().latest(), action)).min(Map.Entry.comparingByKey());
                alike.ifPresent(e -> matches.put(action, byWords.remove(e.getKey())));
            }
        }
        return matches;
    }

    private static boolean isAlike(Action one, Action other) {
        Set<String> words = Likeness.words(one.action());
        Set<String> others = Likeness.words(other.action());
        boolean sameLead = one.lead().isPresent() && one.lead().equals(other.lead());
        boolean samePlace = (one.section().isPresent() && one.section().equals(other.section()))
                || (one.objective().isPresent() && one.objective().equals(other.objective()));
        return (sameLead || samePlace) && Likeness.share(words, others) >= LIKE
                && Likeness.share(others, words) >= LIKE;
    }

    void add(Edition edition) {
        Map<Action, Followed> matches = matches(edition);
        matches.forEach((action, followed) -> {
            followed.editions.add(new Standing(action, edition.day()));
            followed.vanished = Optional.empty();
        });
        courses.stream().filter(f -> !matches.containsValue(f) && f.vanished.isEmpty()
                && f.latest().state() != Action.State.COMPLETE)
                .forEach(f -> f.vanished = Optional.of(edition.day()));
        edition.actions().stream().filter(a -> !matches.containsKey(a)).forEach(a -> begin(a, edition.day()));
    }

    private void begin(Action action, LocalDate day) {
        Followed followed = new Followed();
        followed.editions.add(new Standing(action, day));
        courses.add(followed);
    }
}
