package org.minutebook.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Span;

/// Where a hit leads its reader: to a page, or, in a paper without pages, to a passage.
public record Landing(Span span, OptionalInt page) {

    /// How many of the best hits are looked at.
    public static final int AMONG = 60;

    /// The hits in an order in which nobody is led to the same place twice as long as there are others: of the first
    /// [#AMONG], those that lead where a better one leads, or is printed again, come after the others.
    ///
    /// @param landings where a hit leads, then where else it is printed
    public static <H> List<H> spread(List<H> hits, Function<H, List<Landing>> landings) {
        Set<Sheet> sheets = new HashSet<>();
        List<Span> passages = new ArrayList<>();
        List<H> first = new ArrayList<>();
        List<H> again = new ArrayList<>();
        for (H hit : hits.subList(0, Math.min(AMONG, hits.size()))) {
            List<Landing> leads = landings.apply(hit);
            (leads.getFirst().known(sheets, passages) ? again : first).add(hit);
            leads.forEach(landing -> landing.note(sheets, passages));
        }
        first.addAll(again);
        first.addAll(hits.subList(first.size(), hits.size()));
        return first;
    }

    /// Where a hit leads, then where else it is printed.
    static List<Landing> of(Hit hit) {
        List<Landing> landings = new ArrayList<>(List.of(new Landing(hit.span(), hit.page())));
        hit.places().forEach(place -> landings.add(new Landing(place.span(), place.page())));
        return landings;
    }

    private record Sheet(DocumentId paper, int page) {}

    private boolean known(Set<Sheet> sheets, Collection<Span> passages) {
        return page.isPresent()
                ? sheets.contains(new Sheet(span.document(), page.getAsInt()))
                : passages.stream().anyMatch(s -> s.document().equals(span.document()) && s.start() < span.end()
                        && span.start() < s.end());
    }

    private void note(Set<Sheet> sheets, Collection<Span> passages) {
        if (page.isPresent()) {
            sheets.add(new Sheet(span.document(), page.getAsInt()));
        } else {
            passages.add(span);
        }
    }
}
