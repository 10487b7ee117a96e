package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.minutebook.corpus.linked.Gap;
import org.minutebook.corpus.linked.Slip;

/// Words and ids of what is missing from one body's papers.
///
/// @param history the body's meetings
record Gaps(History history) {

    private static final Set<String> UNREAD = Set.of("no_text", "bad_text", "ocr_failed", "damaged_page",
            "text_cut_short");

    /// The body's name with its article, as it stands in a sentence.
    String theBody() {
        return history.body().map(b -> b.startsWith("The ") ? "the " + b.substring(4) : "the " + b)
                .orElse("this body");
    }

    /// @param meeting the meeting that shows it
    /// @param detail what tells it from other gaps of its kind that the meeting shows
    Gap of(Gap.Kind kind, Sitting meeting, String detail, Days days, String what, String advice) {
        String id = meeting.id() + "/gap/" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "/" + detail;
        Gap.Cause cause = meeting.tellings().stream().anyMatch(t -> isUnread(t.slip()))
                ? Gap.Cause.COULD_NOT_BE_READ
                : Gap.Cause.NOT_FOUND;
        return new Gap(id, kind, cause, history.council(), history.body(), days.from, days.to,
                Optional.of(meeting.id()), meeting.documents(), what,
                cause == Gap.Cause.NOT_FOUND
                        ? advice
                        : "Part of a paper of this meeting could not be read: look there first. " + advice);
    }

    /// Whether some of the paper could not be read, so that what seems to be missing may stand there.
    private static boolean isUnread(Slip paper) {
        return switch (paper.document().status()) {
            case READ -> false;
            case NO_TEXT, REFUSED -> true;
            case READ_IN_PART -> paper.document().problems().stream().anyMatch(p -> UNREAD.contains(p.what()));
        };
    }

    /// The days that a gap concerns.
    record Days(Optional<LocalDate> from, Optional<LocalDate> to) {

        static Days of(Sitting meeting) {
            return new Days(meeting.date(), meeting.date());
        }

        static Days of(LocalDate day) {
            return new Days(Optional.of(day), Optional.of(day));
        }

        static Days between(LocalDate from, LocalDate to) {
            return new Days(Optional.of(from), Optional.of(to));
        }
    }
}
