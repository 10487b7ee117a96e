package org.minutebook.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Whether a library is to be searched by meaning too, from now on.
final class MeaningSwitch {

    /// A switch.
    enum Turn {
        ON, OFF
    }

    @Option(names = "--meaning", paramLabel = "on|off", description = "Whether papers are found by what they mean too, from now on; on unless it was turned off") private @Nullable Turn turn;

    /// What is wanted; empty if it stays as it is.
    Optional<Boolean> wanted() {
        return Optional.ofNullable(turn).map(t -> t == Turn.ON);
    }
}
