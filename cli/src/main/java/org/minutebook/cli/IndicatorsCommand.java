package org.minutebook.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.minutebook.corpus.Reading;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.linked.IndicatorHistory;
import org.minutebook.corpus.linked.IndicatorHistory.Contradiction;
import org.minutebook.corpus.linked.IndicatorHistory.Told;
import org.minutebook.search.Codes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `minutebook indicators`
@Command(name = "indicators", mixinStandardHelpOptions = true, description = {
        "Lists the performance indicators that the papers name, with all their readings.",
        "minutebook indicators \"BVPI 127a\" --format csv"})
final class IndicatorsCommand extends ListingCommand<IndicatorHistory> {

    @Parameters(arity = "0..*", paramLabel = "CODE", description = "Only these, however they are written: \"NI 59\", BV127a") private List<String> codes = List
            .of();

    IndicatorsCommand() {
        super(IndicatorHistory.class);
    }

    @Override
    Optional<String> council(IndicatorHistory indicator) {
        return indicator.council();
    }

    @Override
    List<Named> named(Library opened) {
        Set<String> all = codes.isEmpty()
                ? Set.of()
                : names(opened, IndicatorHistory.class, i -> Optional.of(i.indicator()));
        Map<String, String> byKey = all.stream().collect(Collectors.toMap(Codes::key, i -> i, (a, b) -> a));
        return List.of(new Named("indicator", codes.stream().map(c -> byKey.getOrDefault(Codes.key(c), c)).toList(),
                () -> all));
    }

    @Override
    boolean wanted(IndicatorHistory indicator) {
        Set<String> keys = codes.stream().map(Codes::key).collect(Collectors.toSet());
        return keys.isEmpty() || keys.contains(Codes.key(indicator.indicator()));
    }

    @Override
    Comparator<IndicatorHistory> order() {
        return Comparator.comparing(IndicatorHistory::indicator).thenComparing(IndicatorHistory::id);
    }

    @Override
    void print(IndicatorHistory indicator, PrintWriter out) {
        out.printf("%s%s%n", indicator.indicator(),
                indicator.titles().stream().findFirst().map(t -> "  " + Terminal.passage(t)).orElse(""));
        indicator.readings().forEach(t -> out.printf("    %-12s %-9s %s%n", t.period().orElse(""), word(t.measure()),
                value(t)));
        for (Contradiction contradiction : indicator.contradictions()) {
            out.printf("    papers differ on %s %s: %s%n", contradiction.period().orElse("an unnamed period"),
                    word(contradiction.measure()),
                    contradiction.told().stream().map(IndicatorsCommand::value).distinct()
                            .collect(Collectors.joining(", ")));
        }
    }

    private static String value(Told told) {
        String value = switch (told.value()) {
            case Reading.Value.Numeric numeric -> numeric.number().toPlainString();
            case Reading.Value.Words words -> Terminal.passage(words.words());
        };
        return told.unit().map(u -> u.equals("%") ? value + u : value + " " + Terminal.passage(u)).orElse(value);
    }
}
