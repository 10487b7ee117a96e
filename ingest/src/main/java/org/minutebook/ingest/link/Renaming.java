package org.minutebook.ingest.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.minutebook.corpus.CrossReference;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.linked.Slip;

/// What comes to be tied otherwise when names are.
record Renaming(Places before, Places after) {

    /// Whether the paper prints the name of a body that is now known under another: of one whose meeting or report it
    /// tells of, or of one to which it refers.
    boolean concerns(Slip slip) {
        List<Meeting> meetings = Stream.concat(slip.all(Meeting.class).stream(),
                LoneReport.of(slip).stream().map(LoneReport::meeting)).toList();
        return meetings.stream().anyMatch(m -> !before.name(m).equals(after.name(m)))
                || slip.all(CrossReference.class).stream().map(CrossReference::toBody).filter(Optional::isPresent)
                        .anyMatch(named -> meetings.stream()
                                .anyMatch(m -> !before.bodyKey(m, named).equals(after.bodyKey(m, named))));
    }
}
