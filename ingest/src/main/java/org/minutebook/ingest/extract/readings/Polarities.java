package org.minutebook.ingest.extract.readings;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.corpus.Reading.Polarity;

/// What a text says is a good value: "high is good performance", "lower is better". Thread-safe.
final class Polarities {

    private static final Pattern GOOD = Pattern.compile(
            "(?i)\\b(high|higher|bigger|larger|low|lower|smaller|mid|mid[ -]range|middle)(?: (?:figure|value|number|percentage))? (?:is|are|=|means?) (?:good|better|best)");

    private Polarities() {}

    /// The polarity that the text states; empty where it states none.
    static Optional<Polarity> in(String text) {
        Matcher m = GOOD.matcher(text);
        return m.find() ? Optional.of(of(m.group(1).toLowerCase(Locale.ROOT))) : Optional.empty();
    }

    private static Polarity of(String word) {
        return word.startsWith("mid")
                ? Polarity.MID
                : word.startsWith("low") || word.equals("smaller") ? Polarity.LOW : Polarity.HIGH;
    }
}
