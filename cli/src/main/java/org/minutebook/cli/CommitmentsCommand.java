package org.minutebook.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.minutebook.corpus.linked.Commitment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `minutebook commitments`
@Command(name = "commitments", mixinStandardHelpOptions = true, description = {
        "Lists what meetings asked for, by when, and what became of it.",
        "A state is as of the last meeting of the body that is in the library.",
        "minutebook commitments --state overdue"})
final class CommitmentsCommand extends ListingCommand<Commitment> {

    @Option(names = "--state", paramLabel = "STATE", description = "Only these: ${COMPLETION-CANDIDATES}") private List<Commitment.State> states = List
            .of();

    CommitmentsCommand() {
        super(Commitment.class);
    }

    @Override
    Optional<String> council(Commitment commitment) {
        return commitment.council();
    }

    @Override
    boolean wanted(Commitment commitment) {
        return states.isEmpty() || states.contains(commitment.state());
    }

    @Override
    Comparator<Commitment> order() {
        return Comparator.comparing((Commitment c) -> c.due().orElse(LocalDate.MAX)).thenComparing(Commitment::id);
    }

    @Override
    void print(Commitment commitment, PrintWriter out) {
        out.printf("%-8s %s%n", word(commitment.state()), Terminal.passage(commitment.text()));
        out.printf("         %s%n", Terminal.passage(commitment.citation()));
        commitment.due().ifPresent(day -> out.printf("         due %s%s%n", Day.words(day),
                commitment.dueWhy().map(w -> ": " + Terminal.passage(w)).orElse("")));
        out.printf("         %s%n", Terminal.passage(commitment.why()));
    }
}
