package org.minutebook.ingest.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.corpus.AgendaItem;
import org.minutebook.corpus.Appearance;

/// Ties the items of an agenda to the minutes that were taken under them: by the agenda's number where a minute gives
/// it, by their titles, by who was to report and who did, and by the order between neighbours that are tied, where the
/// minute speaks of what the item names.
final class AgendaTies {

    private static final double LIKE_TITLE = 0.6;
    private static final Pattern STANDING = Forms.read("standing-items.txt");

    private final List<Item> agenda;
    private final List<Taken> minutes;
    private final Map<Integer, Integer> tied = new LinkedHashMap<>();

    private AgendaTies(Telling telling, List<Taken> minutes) {
        this.agenda = telling.agenda().stream().map(a -> Item.of(a, telling)).toList();
        this.minutes = minutes;
        each((a, m) -> a.number().filter(m.numbers()::contains).isPresent());
        each((a, m) -> a.title().folded().equals(m.title().folded()));
        each((a, m) -> a.title().isLike(m.title()));
        each((a, m) -> a.presenters().stream().anyMatch(m.presenters()::contains));
        between();
    }

    /// A title, with what it is compared by.
    private record Title(String printed, String folded, Set<String> words, boolean isShort) {

        static Title of(String printed) {
            return new Title(printed, Words.folded(printed), Words.telling(printed), Acronyms.isIn(printed));
        }

        boolean isLike(Title other) {
            return Words.overlap(words(other), other.words(this)) >= LIKE_TITLE;
        }

        /// The words, with short forms spelt as the other spells them.
        private Set<String> words(Title other) {
            return isShort ? Words.telling(Acronyms.spelt(printed, other.printed)) : words;
        }
    }

    /// An agenda item, with the officers who are to report on it.
    private record Item(String id, Optional<String> number, Title title, Set<String> presenters) {

        static Item of(AgendaItem item, Telling telling) {
            return new Item(item.id(), item.number().map(Words::folded), Title.of(item.title()),
                    names(telling.slip().all(Appearance.class).stream()
                            .filter(a -> item.evidence().span().contains(a.evidence().span()))));
        }
    }

    /// A minute, with the agenda's numbers for it and the officers who reported under it.
    private record Taken(Sitting.Item item, Set<String> numbers, Title title, Set<String> presenters) {

        String id() {
            return item.id();
        }

        static List<Taken> of(List<Telling> tellings, List<Sitting.Item> items) {
            Map<String, List<Appearance>> presented = tellings.stream()
                    .flatMap(t -> t.slip().all(Appearance.class).stream())
                    .filter(a -> a.capacity() == Appearance.Capacity.PRESENTER && a.minute().isPresent())
                    .collect(Collectors.groupingBy(a -> a.minute().orElseThrow()));
            return items.stream().map(i -> new Taken(i,
                    i.printings().stream().flatMap(p -> p.agendaItem().stream()).map(Words::folded)
                            .collect(Collectors.toSet()),
                    Title.of(i.first().title()),
                    names(i.printings().stream().flatMap(p -> presented.getOrDefault(p.id(), List.of()).stream()))))
                    .toList();
        }
    }

    /// The ids of the agenda items that each minute of a meeting was taken under, by the minute's id, in the order of the
    /// papers.
    static Map<String, List<String>> of(List<Telling> tellings, List<Sitting.Item> items) {
        Map<String, List<String>> ties = new LinkedHashMap<>();
        List<Taken> minutes = Taken.of(tellings, items);
        for (Telling telling : tellings) {
            AgendaTies found = new AgendaTies(telling, minutes);
            found.tied.forEach((a, m) -> ties.computeIfAbsent(minutes.get(m).id(), k -> new ArrayList<>())
                    .add(found.agenda.get(a).id()));
        }
        return ties;
    }

    /// Ties what is left and fits, where each fits nothing else that is left.
    private void each(BiPredicate<Item, Taken> fits) {
        for (int a = 0; a < agenda.size(); a++) {
            List<Integer> found = tied.containsKey(a) ? List.of() : fitting(a, fits);
            if (found.size() == 1) {
                int m = found.getFirst();
                long others = open().stream().filter(o -> fits.test(agenda.get(o), minutes.get(m))).count();
                if (others == 1) {
                    tied.put(a, m);
                }
            }
        }
    }

    private List<Integer> fitting(int a, BiPredicate<Item, Taken> fits) {
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

    /// The first letter and the last word of each name.
    private static Set<String> names(Stream<Appearance> appearances) {
        return appearances.map(a -> Words.folded(a.name())).filter(n -> !n.isEmpty())
                .map(n -> n.charAt(0) + n.substring(n.lastIndexOf(' ') + 1)).collect(Collectors.toSet());
    }

    /// Ties an item and a minute that stand alone between neighbours which are tied to each other.
    private void between() {
        for (int a : open()) {
            Optional<Integer> before = a == 0 ? Optional.of(-1) : Optional.ofNullable(tied.get(a - 1));
            Optional<Integer> after = a == agenda.size() - 1
                    ? Optional.of(minutes.size())
                    : Optional.ofNullable(tied.get(a + 1));
            boolean alone = before.isPresent() && after.isPresent() && after.get() == before.get() + 2;
            if (alone && !tied.containsValue(before.get() + 1)
                    && mayBe(agenda.get(a), minutes.get(before.get() + 1))) {
                tied.put(a, before.get() + 1);
            }
        }
    }

    /// Whether a minute in the item's place may be the item's: it has a word of its title, or a short form of its words.
    /// What stands on every agenda is told by its title alone.
    private static boolean mayBe(Item item, Taken minute) {
        boolean standing = STANDING.matcher(item.title.printed).find();
        if (standing || STANDING.matcher(minute.title.printed).find()) {
            return standing && Words.overlap(item.title.words, minute.title.words) > 0
                    && STANDING.matcher(minute.title.printed).find();
        }
        Set<String> said = stems(minute.title.printed + " " + minute.item.first().text());
        return stems(item.title.printed).stream().anyMatch(said::contains)
                || Acronyms.mayStandFor(item.title.printed, minute.title.printed)
                || Acronyms.mayStandFor(minute.title.printed, item.title.printed);
    }

    private static Set<String> stems(String text) {
        return Likeness.words(text).stream().map(w -> w.replaceFirst("e$", "")).collect(Collectors.toSet());
    }
}
