package org.minutebook.corpus.linked;

import java.util.Optional;
import org.minutebook.corpus.DocumentId;

/// A body under a name, and the name under which its papers are kept together.
///
/// @param printedCouncil the council as papers give it with this name; empty where they name none
/// @param printedBody the body's name as papers give it
/// @param council the council's fullest name
/// @param body the body's name now
/// @param paper the one paper in which the name means this body; empty where it does in all that print it
/// @param circle of papers that name no council and are one body's: the first of them, with which they are kept
public record BodyName(Optional<String> printedCouncil, String printedBody, Optional<String> council, String body,
        String why, Optional<DocumentId> paper, Optional<DocumentId> circle) implements Linked {

    /// A name that means this body in all papers that print it.
    public BodyName(Optional<String> printedCouncil, String printedBody, Optional<String> council, String body,
            String why) {
        this(printedCouncil, printedBody, council, body, why, Optional.empty(), Optional.empty());
    }
}
