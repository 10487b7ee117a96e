package org.minutebook.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The answer to a query.
///
/// @param total how many hits there are in all; what several papers print counts once
/// @param hits those that were asked for, best first
/// @param facets for each facet its values with their counts, most frequent first and at most [Facet#most], then the
///        chosen ones that are not among them; the counts of a facet are those of the search without that facet's own
///        filter, so that other choices can be seen
/// @param message something to tell the reader, e.g. how an odd query was understood
/// @param nearest the words in the papers that may have been meant, where some that were typed are not there
public record Results(long total, List<Hit> hits, Map<Facet, List<Count>> facets, Optional<String> message,
        Optional<Nearest> nearest) {

    /// Results of words as they were typed.
    public Results(long total, List<Hit> hits, Map<Facet, List<Count>> facets, Optional<String> message) {
        this(total, hits, facets, message, Optional.empty());
    }

    /// What was typed, with the nearest words of the papers in place of misspelt ones.
    ///
    /// @param words to be asked as they stand
    /// @param applied whether the results are already those of these words, for there were none of what was typed
    public record Nearest(String words, boolean applied) {}

    /// One value of a facet, and how many hits have it.
    public record Count(String value, long hits) {

        /// The order in which counts come.
        public static final Comparator<Count> MOST_FIRST = Comparator.comparingLong(Count::hits).reversed()
                .thenComparing(Count::value);

        /// A value as it is compared with what is typed: without case and accents, blanks and dashes made one space.
        public static String folded(String value) {
            return Normalizer.normalize(value, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").replace('’', '\'')
                    .replaceAll("[\\s\\p{Pd}]+", " ").strip().toLowerCase(Locale.ROOT);
        }

        /// The first [Facet#most] of the counts, and those of the chosen values wherever they stand; a chosen value that
        /// no hit has counts 0.
        public static List<Count> shortened(List<Count> counts, Facet facet, Set<String> chosen) {
            List<Count> kept = new ArrayList<>(counts.subList(0, Math.min(facet.most(), counts.size())));
            for (String value : new TreeSet<>(chosen)) {
                if (kept.stream().noneMatch(c -> c.value().equals(value))) {
                    kept.add(counts.stream().filter(c -> c.value().equals(value)).findFirst()
                            .orElse(new Count(value, 0)));
                }
            }
            return kept;
        }
    }

    public static Results none(String message) {
        return new Results(0, List.of(), Map.of(), Optional.of(message));
    }
}
