package org.minutebook.ingest.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.minutebook.corpus.AgendaItem;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Minute;

/// Ties the items of an agenda to the minutes that were taken under them: by the agenda's number where a minute gives
/// it, by their titles, by who was to report and who did, and by the order between neighbours that are tied.
final class AgendaTies {

    private static final double LIKE_TITLE = 0.6;

    private final Telling telling;
    private final List<AgendaItem> agenda;
    private final List<Sitting.Item> minutes;
    private final Sitting sitting;
    private final Map<Integer, Integer> tied = new LinkedHashMap<>();

    private AgendaTies(Sitting sitting, Telling telling) {
        this.sitting = sitting;
        this.telling = telling;
        this.agenda = telling.agenda();
        this.minutes = sitting.items();
        each((a, m) -> a.number().isPresent() && m.printings().stream()
                .anyMatch(p -> p.agendaItem().map(Words::folded).equals(a.number().map(Words::folded))));
        each((a, m) -> Words.folded(a.title()).equals(Words.folded(m.first().title())));
        each(AgendaTies::isAlike);
        each(this::isPresented);
        between();
    }

    /// The ids of the agenda items that each minute was taken under, by the minute's id, in the order of the papers.
    static Map<String, List<String>> of(Sitting sitting) {
        Map<String, List<String>> ties = new LinkedHashMap<>();
        for (Telling telling : sitting.tellings()) {
            AgendaTies found = new AgendaTies(sitting, telling);
            found.tied.forEach((a, m) -> ties.computeIfAbsent(found.minutes.get(m).id(), k -> new ArrayList<>())
                    .add(found.agenda.get(a).id()));
        }
        return ties;
    }

    /// Ties what is left and fits, where each fits nothing else that is left.
    private void each(BiPredicate<AgendaItem, Sitting.Item> fits) {
        for (int a = 0; a < agenda.size(); a++) {
            List<Integer> found = fitting(a, fits);
            if (!tied.containsKey(a) && found.size() == 1) {
                int m = found.getFirst();
                long others = open().stream().filter(o -> fits.test(agenda.get(o), minutes.get(m))).count();
                if (others == 1) {
                    tied.put(a, m);
                }
            }
        }
    }

    private List<Integer> fitting(int a, BiPredicate<AgendaItem, Sitting.Item> fits) {
        List<Integer> found = new ArrayList<>();
        for (int m = 0; m < minutes.size(); m++) {
            if (!tied.containsValue(m) && fits.test(agenda.get(a), minutes.get(m))) {
                found.add(m);
            }
        }
        return found;
    }

    private List<Integer> open() {
        List<Integer> open = new ArrayList<>();
        for (int a = 0; a < agenda.size(); a++) {
            if (!tied.containsKey(a)) {
                open.add(a);
            }
        }
        return open;
    }

    private static boolean isAlike(AgendaItem item, Sitting.Item minute) {
        Set<String> words = Words.telling(Acronyms.spelt(item.title(), minute.first().title()));
        Set<String> others = Words.telling(Acronyms.spelt(minute.first().title(), item.title()));
        return Words.overlap(words, others) >= LIKE_TITLE;
    }

    /// Whether the officer who was to report on the item is the one who did under the minute.
    private boolean isPresented(AgendaItem item, Sitting.Item minute) {
        Set<String> announced = names(telling.slip().all(Appearance.class).stream()
                .filter(a -> item.evidence().span().contains(a.evidence().span())).toList());
        List<String> ids = minute.printings().stream().map(Minute::id).toList();
        Set<String> reported = names(sitting.tellings().stream().flatMap(t -> t.slip().all(Appearance.class).stream())
                .filter(a -> a.capacity() == Appearance.Capacity.PRESENTER)
                .filter(a -> a.minute().filter(ids::contains).isPresent()).toList());
        return announced.stream().anyMatch(reported::contains);
    }

    private static Set<String> names(List<Appearance> appearances) {
        return appearances.stream().map(a -> Words.folded(a.name())).map(n -> n.charAt(0)
                + n.substring(n.lastIndexOf(' ') + 1)).collect(Collectors.toSet());
    }

    /// Ties an item and a minute that stand alone between neighbours which are tied to each other.
    private void between() {
        for (int a : open()) {
            Optional<Integer> before = a == 0 ? Optional.of(-1) : Optional.ofNullable(tied.get(a - 1));
            Optional<Integer> after = a == agenda.size() - 1
                    ? Optional.of(minutes.size())
                    : Optional.ofNullable(tied.get(a + 1));
            boolean alone = before.isPresent() && after.isPresent() && after.get() == before.get() + 2;
            if (alone && !tied.containsValue(before.get() + 1)) {
                tied.put(a, before.get() + 1);
            }
        }
    }
}
