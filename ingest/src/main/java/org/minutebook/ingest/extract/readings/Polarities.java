package org.minutebook.ingest.extract.readings;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.minutebook.corpus.Reading.Polarity;

/// What a text says is a good value: "high is good performance", "lower is better". Thread-safe.
final class Polarities {

    private static final Pattern GOOD = Pattern.compile(
            "(?i)\\b(high|higher|bigger|larger|low|lower|smaller|mid|mid[ -]range|middle)(?: (?:figure|value|number|percentage|score|rate|result|level|performance))? (?:is|are|=|means?) (?:good|better|best)");

    private static final Pattern GOOD_FIRST = Pattern.compile(
            "(?i)\\bgood(?: performance)? (?:is|=|means|to be) (?:a )?(high|higher|bigger|low|lower|smaller|mid|middle)\\b|\\bthe (higher|bigger|lower|smaller) the better\\b|\\baim to (maximi[sz]e|minimi[sz]e)\\b");
    private static final Pattern HEADER = Pattern.compile(
            "(?i)polarity|(?:what is |which is )?(?:good|better)(?: performance)?(?: is| to be)?(?: high or low)?\\??|(?:is )?(?:high|low|bigger|smaller)(?:er)?(?: ?/ ?| or )(?:high|low|bigger|smaller)(?:er)?(?: is)?(?: good| better)?\\??|aim|desired direction|direction of good(?: performance)?");
    private static final Pattern HIGH = Pattern.compile("(?i)h|high(?:er)?|big(?:ger)?|up|max(?:imi[sz]e)?|\\+|[↑▲⬆]");
    private static final Pattern LOW = Pattern
            .compile("(?i)l|low(?:er)?|small(?:er)?|down|min(?:imi[sz]e)?|[-–−]|[↓▼⬇]");

    private Polarities() {}

    /// Whether the header stands over a column that says what is good.
    static boolean isHeader(String header) {
        return HEADER.matcher(header.strip()).matches();
    }

    /// What a cell in such a column says; empty where it says nothing known.
    static Optional<Polarity> inColumn(String cell) {
        if (HIGH.matcher(cell.strip()).matches()) {
            return Optional.of(Polarity.HIGH);
        }
        return LOW.matcher(cell.strip()).matches() ? Optional.of(Polarity.LOW) : in(cell);
    }

    /// The polarity that the text states; empty where it states none.
    static Optional<Polarity> in(String text) {
        Matcher m = GOOD.matcher(text);
        Matcher first = GOOD_FIRST.matcher(text);
        if (m.find()) {
            return Optional.of(of(m.group(1).toLowerCase(Locale.ROOT)));
        }
        return first.find()
                ? IntStream.rangeClosed(1, first.groupCount()).mapToObj(first::group).filter(Objects::nonNull)
                        .map(w -> of(w.toLowerCase(Locale.ROOT))).findFirst()
                : Optional.empty();
    }

    private static Polarity of(String word) {
        if (word.startsWith("mid")) {
            return Polarity.MID;
        }
        boolean low = word.startsWith("low") || word.equals("smaller") || word.startsWith("min");
        return low ? Polarity.LOW : Polarity.HIGH;
    }
}
