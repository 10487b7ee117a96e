package org.minutebook.corpus;

import java.util.Optional;
import java.util.OptionalInt;

/// An item of an agenda front sheet.
///
/// @param number as printed, without a trailing dot
/// @param pageFrom the first of the pack's own printed pages that the item announces
/// @param note what the sheet says of the item's paper, e.g. "report herewith", "Matt Smith to report"
public record AgendaItem(String id, String meeting, Optional<String> number, String title, OptionalInt pageFrom,
        OptionalInt pageTo, Optional<String> note, Evidence evidence) implements Finding {}
