package org.minutebook.cli;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.corpus.Resolution.Outcome;
import org.minutebook.corpus.library.FoundPassages;
import org.minutebook.corpus.library.Narrowing;
import org.minutebook.search.Codes;
import org.minutebook.search.Facet;
import org.minutebook.search.Hit.Kind;
import org.minutebook.search.Query;
import picocli.CommandLine.Option;

/// What narrows a search, and an export in the same way. An option may be given several times: either value will do.
final class FilterOptions {

    @Option(names = "--council", paramLabel = "NAME", description = "Only this council's") private List<String> councils = List
            .of();

    @Option(names = "--body", paramLabel = "NAME", description = "Only this body's: Cabinet, Planning Committee …") private List<String> bodies = List
            .of();

    @Option(names = "--year", paramLabel = "YYYY", converter = Whole.Year.class, description = "Only meetings of this year") private List<Integer> years = List
            .of();

    @Option(names = "--from", paramLabel = "DATE", converter = Day.Converter.class, description = "Only meetings on or after it: 2007, 2007-05 or 2007-05-14") private @Nullable Day from;

    @Option(names = "--to", paramLabel = "DATE", converter = Day.Converter.class, description = "Only meetings on or before it; a year or month counts whole") private @Nullable Day to;

    @Option(names = "--officer", paramLabel = "NAME", description = "Only where this officer is named") private List<String> officers = List
            .of();

    @Option(names = "--councillor", paramLabel = "NAME", description = "Only where this councillor is named") private List<String> councillors = List
            .of();

    @Option(names = "--indicator", paramLabel = "CODE", description = "Only with this indicator: \"NI 59\", BVPI127a …") private List<String> indicators = List
            .of();

    @Option(names = "--outcome", paramLabel = "OUTCOME", description = "Only decisions of this outcome: ${COMPLETION-CANDIDATES}") private List<Outcome> outcomes = List
            .of();

    @Option(names = "--kind", paramLabel = "KIND", description = "Only this kind of passage: ${COMPLETION-CANDIDATES}") private List<Kind> kinds = List
            .of();

    @Option(names = "--since", paramLabel = "TIME", converter = Since.class, description = "Only what came into the library since: a day as above, or a time such as 2026-11-22T10:15:30Z; what was there before, in whatever paper, is left out") private @Nullable Instant since;

    /// The query of these words with all filters on.
    Query query(String words) {
        return since == null ? narrowed(words) : narrowed(words).since(since);
    }

    private Query narrowed(String words) {
        Query query = Query.of(words).between(Optional.ofNullable(from).map(Day::first),
                Optional.ofNullable(to).map(Day::last));
        for (Map.Entry<Facet, List<String>> chosen : chosen().entrySet()) {
            query = query.with(chosen.getKey(), chosen.getValue());
        }
        return query;
    }

    /// The filters as an export takes them, with those that speak of a meeting alone.
    Narrowing meetings() {
        return new Narrowing(Set.copyOf(councils), Set.copyOf(bodies), Set.copyOf(years),
                Optional.ofNullable(from).map(Day::first), Optional.ofNullable(to).map(Day::last), Optional.empty());
    }

    /// Whether a filter is on that speaks of passages, and not only of the meetings they belong to.
    boolean chooseAmongPassages() {
        return since != null
                || Stream.of(officers, councillors, indicators, outcomes, kinds).anyMatch(values -> !values.isEmpty());
    }

    /// A place to put what a search with these filters finds.
    FoundPassages nothingFoundYet() {
        Set<String> codes = indicators.stream().map(Codes::key).collect(Collectors.toSet());
        Set<String> names = Stream.concat(officers.stream(), councillors.stream()).map(FilterOptions::fold)
                .collect(Collectors.toSet());
        return new FoundPassages(code -> codes.isEmpty() || codes.contains(Codes.key(code)),
                name -> names.isEmpty() || names.contains(fold(name)));
    }

    private Map<Facet, List<String>> chosen() {
        Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
        chosen.put(Facet.COUNCIL, councils);
        chosen.put(Facet.BODY, bodies);
        chosen.put(Facet.YEAR, years.stream().map(String::valueOf).toList());
        chosen.put(Facet.OFFICER, officers);
        chosen.put(Facet.COUNCILLOR, councillors);
        chosen.put(Facet.INDICATOR, indicators);
        chosen.put(Facet.OUTCOME, outcomes.stream().map(Outcome::name).map(FilterOptions::fold).toList());
        chosen.put(Facet.KIND, kinds.stream().map(Kind::name).map(FilterOptions::fold).toList());
        return chosen;
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
