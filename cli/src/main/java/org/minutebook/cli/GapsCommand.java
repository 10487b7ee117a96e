package org.minutebook.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.linked.Gap;
import org.minutebook.corpus.linked.MeetingThread;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `minutebook gaps`
@Command(name = "gaps", mixinStandardHelpOptions = true, description = {
        "Lists what is missing: minutes, meetings and pages that should be here, and papers that could not be read.",
        "minutebook gaps --body Cabinet"})
final class GapsCommand extends ListingCommand<Gap> {

    @Option(names = "--body", paramLabel = "NAME", description = "Only this body's") private List<String> bodies = List
            .of();

    @Option(names = "--kind", paramLabel = "KIND", description = "Only these: ${COMPLETION-CANDIDATES}") private List<Gap.Kind> kinds = List
            .of();

    GapsCommand() {
        super(Gap.class);
    }

    @Override
    Optional<String> council(Gap gap) {
        return gap.council();
    }

    @Override
    List<Named> named(Library opened) {
        return List.of(new Named("body", bodies, () -> {
            Set<String> known = names(opened, Gap.class, Gap::body);
            known.addAll(names(opened, MeetingThread.class, MeetingThread::body));
            return known;
        }));
    }

    @Override
    boolean wanted(Gap gap) {
        return oneOf(bodies, gap.body()) && (kinds.isEmpty() || kinds.contains(gap.kind()));
    }

    @Override
    Comparator<Gap> order() {
        return Comparator.comparing((Gap g) -> g.council().orElse("")).thenComparing(g -> g.body().orElse(""))
                .thenComparing(g -> g.from().orElse(LocalDate.MAX)).thenComparing(Gap::id);
    }

    @Override
    void print(Gap gap, PrintWriter out) {
        String place = Stream.of(gap.council(), gap.body()).flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        out.printf("%s%s%s%n", Terminal.passage(place), place.isEmpty() ? "" : ": ", Terminal.passage(gap.what()));
        out.printf("    %s%n", Terminal.passage(gap.advice()));
    }
}
