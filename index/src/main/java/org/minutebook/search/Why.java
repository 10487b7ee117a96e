package org.minutebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Why a hit is there, and where.
///
/// @param terms what of the question stands in it, in the question's order; empty where it was found by meaning alone
/// @param meaning how near it is to what was asked; empty where it was found by words alone
/// @param weight by how much its score by words is multiplied for what kind of hit it is
/// @param placed what else decides where it comes
/// @param filters the filters that let it through
public record Why(List<Term> terms, Optional<ByMeaning> meaning, double weight, Placed placed,
        Map<Facet, Set<String>> filters) {

    public Why {
        terms = List.copyOf(terms);
        filters = Map.copyOf(filters);
    }

    /// What decides where a hit comes beside its words and its meaning.
    ///
    /// @param together what it counts that words which were asked for stand together in it; 0 if none do, and where an
    ///        engine does not look at that
    /// @param exact how many of the codes, references and quoted phrases that were asked for stand in it: they come first
    /// @param dated whether it comes sooner for being of the day or the month that is named among the words; false where an
    ///        engine does not look at that
    /// @param last whether it comes after all that is of substance, being the business that every meeting has
    /// @param newer by how much its score is multiplied for being new; 1 where that was not asked for
    public record Placed(double together, int exact, boolean dated, boolean last, double newer) {}

    /// The same in words, a line for each reason.
    public List<String> told() {
        List<String> lines = new ArrayList<>();
        terms.forEach(t -> lines.add(t.told()));
        meaning.ifPresent(m -> lines
                .add(String.format(Locale.ROOT, "near in meaning: %.2f, place %d", m.similarity(), m.rank())));
        if (!terms.isEmpty() && weight != 1) {
            lines.add(String.format(Locale.ROOT, "for what kind of hit it is, its words count %.1f times", weight));
        }
        if (placed.together() > 0) {
            lines.add(String.format(Locale.ROOT, "words that stand together: %.2f", placed.together()));
        }
        if (placed.exact() > 0) {
            lines.add("has just what was asked for, so it comes first");
        }
        if (placed.dated()) {
            lines.add("it is of the time that is named, so it comes sooner");
        }
        if (placed.newer() > 1) {
            lines.add(String.format(Locale.ROOT, "for being new, all of it counts %.2f times", placed.newer()));
        }
        if (placed.last()) {
            lines.add("every meeting has such business, so it comes after the rest");
        }
        filters.forEach(
                (facet, values) -> lines.add("chosen %s: %s".formatted(lower(facet), String.join(", ", values))));
        return lines;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// A part of the question that stands in the passage.
    ///
    /// @param words the words, or their common stem
    /// @param zones where it stands
    /// @param score what it counts, before the weight
    public record Term(String words, How how, List<Zone> zones, double score) {

        public Term {
            zones = List.copyOf(zones);
        }

        private String told() {
            String where = zones.isEmpty()
                    ? ""
                    : ", in " + String.join(", ", zones.stream().map(Why::lower).toList());
            return String.format(Locale.ROOT, "“%s” %s%s: %.2f", words, lower(how), where, score);
        }
    }

    /// How near a passage is.
    ///
    /// @param similarity as a whole and piece by piece, from [Nearness#FLOOR] to 1
    /// @param rank 1 for the nearest; what is equally near has the same
    public record ByMeaning(double similarity, int rank) {}

    /// In what way something stands in a passage.
    public enum How {
        AS_WRITTEN, OTHER_FORM, START_OF_WORD, PHRASE, CLOSE_TOGETHER, SAME_MEANING, NAMED_PLACE, CODE
    }
}
