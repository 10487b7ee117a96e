package org.minutebook.ingest.segment;

import java.util.Optional;

/// One item of an agenda or of minutes, as slices of the paper's text.
///
/// @param number as printed, without a trailing dot
/// @param agendaNumber the agenda's number where minutes print it beside their own, as in "(Item 3)"
/// @param title as printed, its lines joined by a space
/// @param version 1, 2 … where one paper prints several versions of the item
/// @param restricted whether it was taken without press and public
/// @param start where the item's heading starts
/// @param bodyStart where what follows the heading starts; the end, where nothing does
/// @param end where the next item, or the end of the minutes, starts
public record Item(Optional<String> number, Optional<String> agendaNumber, String title, int version,
        boolean restricted, int start, int bodyStart, int end) {}
