package org.minutebook.corpus.linked;

import java.util.Optional;

/// A body under a name, and the name under which its papers are kept together.
///
/// @param printedCouncil the council as papers give it with this name; empty where they name none
/// @param printedBody the body's name as papers give it
/// @param council the council's fullest name
/// @param body the body's name now
public record BodyName(Optional<String> printedCouncil, String printedBody, Optional<String> council, String body,
        String why) implements Linked {}
