package org.minutebook.ingest.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.minutebook.corpus.Resolution;
import org.minutebook.ingest.link.MinuteBook.Entry;
import org.minutebook.ingest.link.promises.Promise;
import org.minutebook.ingest.link.promises.Promises;

/// A promise and where it was made.
///
/// @param count its place among the promises of its resolution, from 1
record Promised(Entry entry, Resolution resolution, Promise promise, int count, DueDay due) {

    /// What a minute promises, each once however many papers print it: of each resolution the first printing.
    static List<Promised> in(Entry entry, MinuteBook book) {
        List<Promised> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Resolution resolution : Resolutions.of(entry)) {
            int count = 0;
            for (Promise promise : Promises.in(resolution.text(), entry.held().date())) {
                String words = Words.folded(resolution.text().substring(promise.start(), promise.end()));
                if (seen.add(words)) {
                    count++;
                    DueDay due = promise.due().map(d -> DueDay.of(d, entry.held(), book))
                            .orElse(new DueDay(Optional.empty(), Optional.empty()));
                    found.add(new Promised(entry, resolution, promise, count, due));
                }
            }
        }
        return found;
    }

    Optional<LocalDate> made() {
        return entry.held().date();
    }

    String text() {
        return resolution.text().substring(promise.start(), promise.end());
    }
}
