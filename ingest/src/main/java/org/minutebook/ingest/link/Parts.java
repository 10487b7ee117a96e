package org.minutebook.ingest.link;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.minutebook.corpus.Minute;
import org.minutebook.corpus.Resolution;
import org.minutebook.ingest.link.MinuteBook.Entry;

/// The lettered and numbered parts of a minute.
final class Parts {

    private static final Pattern IN_TEXT = Pattern.compile("(?m)(?:^|[\\s(])\\(?([\\divxa-z]{1,4})[).]\\s");

    private Parts() {}

    /// The labels of its resolutions and of the parts of its text, in every printing.
    static Set<String> of(Entry entry) {
        Set<String> labels = new TreeSet<>();
        for (Telling telling : entry.held().sitting().tellings()) {
            telling.resolutions().stream().filter(r -> entry.item().printings().stream().map(Minute::id)
                    .anyMatch(r.minute()::equals)).map(Resolution::label).forEach(l -> l.ifPresent(labels::add));
        }
        entry.item().printings().forEach(p -> IN_TEXT.matcher(p.text()).results().forEach(r -> labels.add(r.group(1))));
        return labels;
    }
}
