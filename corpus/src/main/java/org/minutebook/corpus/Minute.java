package org.minutebook.corpus;

import java.util.Optional;

/// One item of a meeting's minutes.
///
/// @param number as printed, without a trailing dot; empty where there is none
/// @param title as printed, its lines joined by a space
/// @param version 1, 2 … where one paper prints several versions of the same minute
/// @param text the item's whole text, heading included, exactly as the evidence's span of the paper
/// @param restricted whether the item was taken without press and public
/// @param agendaItem the agenda's number for it, e.g. from "(Item 3)"
public record Minute(String id, String meeting, Optional<String> number, String title, int version, String text,
        boolean restricted, Optional<String> agendaItem, Evidence evidence) implements Finding {}
