package org.minutebook.corpus;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A motion or amendment that was moved or voted on.
///
/// @param inFavour votes for; empty where the paper gives no figure
/// @param carried empty where the paper does not say
/// @param votes the named votes; empty where none is recorded
public record Motion(String minute, Optional<String> mover, Optional<String> seconder, OptionalInt inFavour,
        OptionalInt against, OptionalInt abstain, Optional<Boolean> carried, List<Vote> votes, Evidence evidence)
        implements
            Finding {

    public Motion {
        votes = List.copyOf(votes);
    }

    /// How one member voted.
    public record Vote(String name, Choice vote) {}

    /// The ways to vote.
    public enum Choice {
        FOR, AGAINST, ABSTAIN
    }
}
