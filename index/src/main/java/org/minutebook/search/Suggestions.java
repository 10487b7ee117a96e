package org.minutebook.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// How any engine suggests: the prompts whose words go on as what is typed does, those of every kind by turns, and of one
/// kind first those that start so, then those in most papers.
public final class Suggestions {

    private static final int MOST_DETAILS = 3;

    private final Function<String, Map<Prompt, Integer>> prompts;
    private final ToLongFunction<Query> hits;

    /// @param prompts the prompts of which one of [Prompt#starts] starts so, with the number of papers that have each
    /// @param hits how many hits a query has
    public Suggestions(Function<String, Map<Prompt, Integer>> prompts, ToLongFunction<Query> hits) {
        this.prompts = prompts;
        this.hits = hits;
    }

    /// What may be meant.
    ///
    /// @param typed all that stands in the box; as much of its end is gone by as leads to anything
    /// @param most how many
    public List<Suggestion> to(String typed, int most) {
        for (Typed tail : Typed.tails(typed)) {
            List<Candidate> candidates = candidates(tail);
            if (!candidates.isEmpty()) {
                return byTurns(candidates, most).stream().map(c -> suggestion(c, tail))
                        .filter(s -> !s.query().equals(typed.strip())).toList();
            }
        }
        return List.of();
    }

    private Suggestion suggestion(Candidate candidate, Typed tail) {
        String query = tail.before() + candidate.kind().asked(candidate.value());
        return new Suggestion(candidate.kind(), candidate.value(), candidate.details(), query,
                hits.applyAsLong(Query.of(query).page(0, 0)));
    }

    /// One thing to suggest, however it is spelled.
    private record Candidate(Suggestion.Kind kind, String value, List<String> details, boolean first, int papers) {

        static final Comparator<Candidate> ORDER = Comparator.comparing((Candidate c) -> !c.first())
                .thenComparing(Comparator.comparingInt(Candidate::papers).reversed()).thenComparing(Candidate::value);
    }

    private List<Candidate> candidates(Typed tail) {
        Map<Suggestion.Kind, Map<String, Map<Prompt, Integer>>> alike = new EnumMap<>(Suggestion.Kind.class);
        prompts.apply(tail.folded()).forEach((prompt, papers) -> {
            if (tail.kind().isEmpty() || tail.kind().get() == prompt.kind()) {
                alike.computeIfAbsent(prompt.kind(), _ -> new TreeMap<>())
                        .computeIfAbsent(String.join(" ", Words.folded(prompt.value())), _ -> new TreeMap<>())
                        .put(prompt, papers);
            }
        });
        List<Candidate> candidates = new ArrayList<>();
        alike.forEach((kind, values) -> values
                .forEach((folded, same) -> candidates.add(candidate(kind, folded.startsWith(tail.folded()), same))));
        return candidates;
    }

    private static Candidate candidate(Suggestion.Kind kind, boolean first, Map<Prompt, Integer> same) {
        Map<String, Integer> values = new TreeMap<>();
        Map<String, Integer> details = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        same.forEach((prompt, papers) -> {
            values.merge(prompt.value(), papers, Integer::sum);
            if (!prompt.detail().isEmpty()) {
                details.merge(prompt.detail(), papers, Integer::sum);
            }
        });
        String value = mostFirst(values).stream().min(Comparator.comparing(Suggestions::allCapitals)).orElseThrow();
        return new Candidate(kind, value, mostFirst(details).stream().limit(MOST_DETAILS).toList(), first,
                same.values().stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    private static List<String> mostFirst(Map<String, Integer> counts) {
        return counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).toList();
    }

    private static boolean allCapitals(String value) {
        return value.chars().noneMatch(Character::isLowerCase);
    }

    private static List<Candidate> byTurns(List<Candidate> candidates, int most) {
        Map<Suggestion.Kind, List<Candidate>> kinds = new EnumMap<>(Suggestion.Kind.class);
        candidates.stream().sorted(Candidate.ORDER)
                .forEach(c -> kinds.computeIfAbsent(c.kind(), _ -> new ArrayList<>()).add(c));
        Map<Suggestion.Kind, Integer> shown = new EnumMap<>(Suggestion.Kind.class);
        int left = Math.min(most, candidates.size());
        for (int turn = 0; left > 0; turn++) {
            for (Map.Entry<Suggestion.Kind, List<Candidate>> kind : kinds.entrySet()) {
                if (left > 0 && turn < kind.getValue().size()) {
                    shown.put(kind.getKey(), turn + 1);
                    left--;
                }
            }
        }
        return kinds.entrySet().stream()
                .flatMap(k -> k.getValue().subList(0, shown.getOrDefault(k.getKey(), 0)).stream()).toList();
    }

    /// The end of what is typed, taken for the start of something.
    ///
    /// @param before what stands before it, and stays
    /// @param kind what alone is meant, where a name before a colon says so
    /// @param folded its words as [Prompt#starts] has them
    record Typed(String before, Optional<Suggestion.Kind> kind, String folded) {

        private static final int LONGEST = 200;
        private static final int LEAST = 2;
        private static final int LEAST_OF_LATER = 3;

        /// All of it, then all but the first word, and so on.
        static List<Typed> tails(String typed) {
            List<Typed> tails = new ArrayList<>();
            if (typed.length() > LONGEST) {
                return tails;
            }
            boolean quoted = false;
            for (int i = 0; i < typed.length(); i++) {
                boolean starts = !quoted && !Character.isWhitespace(typed.charAt(i))
                        && (i == 0 || Character.isWhitespace(typed.charAt(i - 1)));
                if (starts) {
                    Typed tail = at(typed, i);
                    if (tail.folded().length() >= (tails.isEmpty() && i == 0 ? LEAST : LEAST_OF_LATER)) {
                        tails.add(tail);
                    }
                }
                quoted ^= typed.charAt(i) == '"';
            }
            return tails;
        }

        private static Typed at(String typed, int start) {
            int from = start;
            while (from < typed.length() && "-(".indexOf(typed.charAt(from)) >= 0) {
                from++;
            }
            String tail = typed.substring(from);
            int colon = tail.indexOf(':');
            Optional<Suggestion.Kind> kind = colon < 0 ? Optional.empty() : named(tail.substring(0, colon));
            String words = kind.isPresent() ? tail.substring(colon + 1) : tail;
            return new Typed(typed.substring(0, from), kind, String.join(" ", Words.folded(words)));
        }

        private static Optional<Suggestion.Kind> named(String name) {
            for (Suggestion.Kind kind : Suggestion.Kind.values()) {
                if (kind != Suggestion.Kind.ACRONYM && kind.name().equalsIgnoreCase(name)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }
}
