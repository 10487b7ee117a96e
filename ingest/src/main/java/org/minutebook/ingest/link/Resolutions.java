package org.minutebook.ingest.link;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Resolution;
import org.minutebook.ingest.link.MinuteBook.Entry;

/// The resolutions of a minute.
final class Resolutions {

    private Resolutions() {}

    /// Those of all its printings, in the printings' order.
    static List<Resolution> of(Entry entry) {
        List<Resolution> all = new ArrayList<>();
        for (Minute printing : entry.item().printings()) {
            for (Telling telling : entry.held().sitting().tellings()) {
                if (telling.slip().id().equals(printing.evidence().span().document())) {
                    telling.slip().all(Resolution.class).stream()
                            .filter(r -> r.minute().equals(printing.id()) && r.version() == printing.version())
                            .forEach(all::add);
                }
            }
        }
        return all;
    }
}
