package org.minutebook.ingest.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.minutebook.corpus.AgendaItem;
import org.minutebook.corpus.linked.Gap;

/// Finds items of an agenda under which nothing is minuted. Only where nearly all other items have their minutes, and no
/// minute is left over that may be the item's under another name; what stands on every agenda does not count, nor what
/// was to be taken without press and public.
final class ItemGaps {

    private static final int FEWEST = 3;
    private static final double SAME_WORDS = 0.75;
    private static final Pattern STANDING = Forms.read("standing-items.txt");
    private static final Pattern CLOSED = Forms.read("closed-items.txt");

    private ItemGaps() {}

    static List<Gap> in(Gaps gaps) {
        List<Gap> found = new ArrayList<>();
        for (Sitting sitting : gaps.history().sittings()) {
            if (sitting.date().isPresent() && sitting.items().size() >= FEWEST) {
                sitting.tellings().forEach(t -> of(gaps, sitting, t, found));
            }
        }
        return found;
    }

    private static void of(Gaps gaps, Sitting sitting, Telling telling, List<Gap> found) {
        Map<String, List<String>> ties = sitting.agenda();
        Set<String> tied = new HashSet<>();
        ties.values().forEach(tied::addAll);
        List<AgendaItem> left = telling.agenda().stream().filter(a -> !tied.contains(a.id())).toList();
        boolean spare = sitting.items().stream()
                .anyMatch(i -> !ties.containsKey(i.id()) && !STANDING.matcher(i.first().title()).find());
        boolean most = telling.agenda().size() >= FEWEST && 2 * left.size() < telling.agenda().size();
        if (!most || spare) {
            return;
        }
        for (AgendaItem item : left) {
            boolean told = found.stream().anyMatch(
                    g -> g.id().endsWith("/" + detail(item)) && g.meeting().filter(sitting.id()::equals).isPresent());
            if (!told && isBusiness(item) && sitting.items().stream().noneMatch(m -> tells(m, item))) {
                found.add(gap(gaps, sitting, item));
            }
        }
    }

    private static boolean isBusiness(AgendaItem item) {
        return !STANDING.matcher(item.title()).find() && item.note().filter(n -> CLOSED.matcher(n).find()).isEmpty()
                && !CLOSED.matcher(item.title()).find() && Words.telling(item.title()).size() >= 2;
    }

    /// Whether the minute has most of the item's words, so that it may have been taken with it.
    private static boolean tells(Sitting.Item minute, AgendaItem item) {
        Set<String> words = Words.telling(item.title());
        Set<String> said = Words.telling(minute.first().text());
        return words.stream().filter(said::contains).count() >= SAME_WORDS * words.size();
    }

    private static String detail(AgendaItem item) {
        return item.number().map(n -> n.replaceAll("[^A-Za-z0-9]", ""))
                .orElseGet(() -> Words.folded(item.title()).replace(' ', '-'));
    }

    private static Gap gap(Gaps gaps, Sitting sitting, AgendaItem item) {
        String number = item.number().map(n -> "Item " + n).orElse("An item");
        return gaps.of(Gap.Kind.ITEM_WITHOUT_MINUTE, sitting, detail(item), Gaps.Days.of(sitting),
                "%s of the agenda of %s, “%s”: the minutes of that meeting say nothing under such a heading"
                        .formatted(number, Days.words(sitting.date().orElseThrow()), item.title()),
                "Ask whether it was withdrawn or put off, or look for it in the next meeting's minutes.");
    }
}
