package org.minutebook.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Questions of all sorts, sensible and not.
public final class RandomQueries {

    private static final List<String> VALUES = List.of("ash", "elm", "cab*", "board", "\"of health\"", "head", "NI59",
            "NI 103", "46", "7", "12(a)", "2007", "2006-2008", "2007/08", "-2007", "2008-", "2007-05-14", "May 2007",
            "noted", "deferred", "minute", "that", "14 May 2007", "05/2007", "‘ash’", "“Cabinet”", "pages", "fenwick",
            "paper1", "x", "\"", "(", "o'brien");

    private static final Map<Facet, List<String>> CHOICES = new EnumMap<>(Map.ofEntries(
            Map.entry(Facet.YEAR, List.of("2006", "2007")), Map.entry(Facet.COUNCIL, List.of("Northmere", "Fenwick")),
            Map.entry(Facet.OUTCOME, List.of("noted", "other")),
            Map.entry(Facet.INDICATOR, List.of("NI 103", "NI 59")),
            Map.entry(Facet.STATE, List.of("overdue", "due", "kept")),
            Map.entry(Facet.COUNCILLOR, RandomFilings.PEOPLE),
            Map.entry(Facet.OFFICER, List.of("Lorna Jane Ash", "Lorna Ash", "Mark Elm")),
            Map.entry(Facet.SECTION, List.of("Section Mark Elm")),
            Map.entry(Facet.BUSINESS, List.of("standard", "substance")),
            Map.entry(Facet.HAS, List.of("commitment", "indicator")),
            Map.entry(Facet.PAPER, List.of("minutes", "agenda_pack")),
            Map.entry(Facet.MONTH, List.of("2006-03", "2007-05"))));

    private final Random random;

    public RandomQueries(Random random) {
        this.random = random;
    }

    public Query next() {
        Query query = Query.of(words(random.nextInt(5))).page(0, Query.LARGEST_SIZE)
                .sorted(pick(List.of(Query.Sort.values()))).meaning(pick(List.of(Query.Meaning.values())));
        if (random.nextInt(3) == 0) {
            query = query.with(Facet.BODY, List.of(pick(RandomFilings.BODIES), pick(RandomFilings.BODIES)));
        }
        if (random.nextInt(3) == 0) {
            query = query.with(Facet.OFFICER, List.of(pick(RandomFilings.PEOPLE)));
        }
        if (random.nextInt(4) == 0) {
            query = query.with(Facet.KIND, List.of(pick(List.of("minute", "page", "resolution", "cow"))));
        }
        if (random.nextInt(4) == 0) {
            query = query.ordered(pick(List.of(Column.values())), random.nextBoolean());
        }
        if (random.nextInt(8) == 0) {
            query = query.due(Optional.of(LocalDate.of(2007, 6, 30)), Optional.empty())
                    .with(Facet.LEAD, List.of(pick(RandomFilings.PEOPLE)));
        }
        for (int more = random.nextInt(3); more > 0; more--) {
            Facet facet = pick(List.copyOf(CHOICES.keySet()));
            query = query.with(facet, List.of(pick(CHOICES.getOrDefault(facet, List.of()))));
        }
        if (random.nextInt(6) == 0) {
            query = query.since(pick(RandomFilings.TIMES));
        }
        if (random.nextInt(6) == 0) {
            query = query.between(Optional.of(LocalDate.of(2006, 3, 1)), Optional.of(LocalDate.of(2008, 3, 1)));
        }
        return query;
    }

    private String words(int pieces) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            words.append(piece()).append(random.nextInt(12) == 0 ? "" : " ");
        }
        return words.toString();
    }

    private String piece() {
        String word = pick(RandomFilings.WORDS);
        return switch (random.nextInt(14)) {
            case 0 -> "-" + word;
            case 1 -> word + " OR " + pick(RandomFilings.WORDS);
            case 2 -> '"' + word + ' ' + pick(RandomFilings.WORDS) + '"';
            case 3 -> '(' + words(3) + ')';
            case 4 -> word.substring(0, 1 + random.nextInt(word.length())) + '*';
            case 5, 6 -> pick(List.of(FieldName.values())).name().toLowerCase(Locale.ROOT) + ':' + pick(VALUES);
            case 7 -> pick(List.of("(", ")", "\"", "-", "OR", "NOT", "AND", ":", "*", "/", "\\", "year:", "-(", "\t"));
            case 8 -> '"' + word + '"';
            case 9 -> word + pick(List.of(" near ", " NEAR ", " NEAR/2 ", " NEAR/0 ", " near/3 the "))
                    + pick(List.of(word, pick(RandomFilings.WORDS), '"' + pick(RandomFilings.WORDS) + " report\"",
                            "(clinic OR report)", "cli*"));
            case 10 -> misspelt(word);
            default -> word;
        };
    }

    private String misspelt(String word) {
        int at = random.nextInt(word.length());
        return word.substring(0, at) + pick(List.of("", "x", "e")) + word.substring(at + random.nextInt(2));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
