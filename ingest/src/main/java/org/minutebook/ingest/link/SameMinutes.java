package org.minutebook.ingest.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.Minute;

/// Tells which printings are of one minute, in one paper or in several, although one paper misprints the number or
/// words the title a little differently.
final class SameMinutes {

    private static final double SAME_WORDING = 0.7;
    private static final double LIKE_WORDING = 0.4;
    private static final double LIKE_TITLE = 0.6;

    private final List<List<Minute>> minutes = new ArrayList<>();

    private SameMinutes() {}

    /// A meeting's minutes, each with all its printings; in the order of the first paper, then of the next.
    static List<Sitting.Item> of(List<Telling> ranked) {
        SameMinutes same = new SameMinutes();
        ranked.forEach(t -> t.minutes().forEach(same::put));
        return same.minutes.stream().map(Sitting.Item::new).toList();
    }

    private void put(Minute minute) {
        Optional<List<Minute>> own = minutes.stream().filter(m -> again(m, minute)).findFirst();
        own.or(() -> minutes.stream().filter(m -> !m.getLast().evidence().span().document()
                .equals(minute.evidence().span().document()))
                .filter(m -> likeness(m.getFirst(), minute) > 0)
                .max(Comparator.comparingDouble(m -> likeness(m.getFirst(), minute))))
                .ifPresentOrElse(m -> m.add(minute), () -> minutes.add(new ArrayList<>(List.of(minute))));
    }

    /// Whether a paper prints the minute again: in a second version, or the same part of minutes twice.
    private static boolean again(List<Minute> printings, Minute minute) {
        Minute last = printings.getLast();
        boolean named = last.evidence().span().document().equals(minute.evidence().span().document())
                && last.number().equals(minute.number())
                && Words.folded(last.title()).equals(Words.folded(minute.title()));
        boolean later = minute.version() > last.version();
        return named && (later || Words.shared(last.text(), minute.text()) >= SAME_WORDING);
    }

    /// How much speaks for two papers printing the same minute; 0 where that is not enough.
    private static double likeness(Minute one, Minute other) {
        double title = Words.folded(one.title()).equals(Words.folded(other.title()))
                ? 1
                : Words.overlap(Words.telling(one.title()), Words.telling(other.title())) * 0.9;
        boolean numbered = one.number().isPresent() && other.number().isPresent();
        boolean same = numbered && number(one).equals(number(other));
        if ((same || !numbered) && title == 1) {
            return 4 + Words.shared(one.text(), other.text());
        }
        double wording = Words.shared(one.text(), other.text());
        if (same) {
            return title >= LIKE_TITLE || wording >= LIKE_WORDING ? 2 + title + wording : 0;
        }
        boolean like = title >= LIKE_TITLE && wording >= (numbered ? SAME_WORDING : LIKE_WORDING);
        return like ? title + wording : 0;
    }

    private static String number(Minute minute) {
        return Words.folded(minute.number().orElse(""));
    }
}
