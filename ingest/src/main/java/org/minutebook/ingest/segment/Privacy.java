package org.minutebook.ingest.segment;

import java.util.Optional;
import java.util.regex.Pattern;

/// Follows, from item to item, whether press and public are in the room.
final class Privacy {

    private static final Pattern EXCLUSION = Wording
            .pattern(".*exclusion of (?:the )?(?:press|public).*|.*exempt (?:items|information).*|.*private session.*");
    private static final Pattern EXCLUDED = Pattern.compile(
            "(?is).*\\b(?:resolved|agreed)\\b.{0,300}\\b(?:exclu|withdraw|asked to leave|be held in private).*");
    private static final Pattern NONE = Pattern
            .compile("(?is).*\\b(?:no items|not necessary|none of the items|were no|was no)\\b.*");
    private static final Pattern NEXT_ONLY = Pattern
            .compile("(?is).*\\b(?:following|next) (?:item|matter|minute)\\b(?! ?\\(?s).*");

    private final Lines lines;
    private boolean restricted;
    private boolean once;
    private int seen;

    Privacy(Lines lines) {
        this.lines = lines;
    }

    /// The same item, restricted where it was taken in private. Items have to be given in order.
    Item judged(Item item) {
        sections(item.start());
        boolean now = restricted;
        if (once) {
            restricted = false;
            once = false;
        }
        String body = lines.text().substring(item.bodyStart(), item.end());
        if (EXCLUSION.matcher(item.title()).matches() && EXCLUDED.matcher(body).matches()
                && !NONE.matcher(body).matches()) {
            restricted = true;
            once = NEXT_ONLY.matcher(body).matches();
            now = false;
        }
        return now
                ? new Item(item.number(), item.agendaNumber(), item.title(), item.version(), true, item.start(),
                        item.bodyStart(), item.end())
                : item;
    }

    private void sections(int offset) {
        for (Line line : lines.range(seen, lines.at(offset))) {
            Optional<Boolean> change = Wording.PRIVATE.matcher(line.text()).matches()
                    ? Optional.of(true)
                    : Wording.OPEN.matcher(line.text()).matches() ? Optional.of(false) : Optional.empty();
            if (change.isPresent()) {
                restricted = change.get();
                once = false;
            }
        }
        seen = lines.at(offset);
    }
}
