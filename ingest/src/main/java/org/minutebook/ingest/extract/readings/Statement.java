package org.minutebook.ingest.extract.readings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.corpus.Reading.Measure;

/// The ways in which a sentence says what an indicator came to, without the words that the forms ask for.
enum Statement {
    /// stood at 9.7 days; had come out at 8.1
    AT("\\b(?:stood|stands|standing|come out|came out|comes out|finished|ended the year|remained|remains|running|recorded|reported|currently|now|or|is|was|are|were) at (?<value>VALUE)",
            Measure.CURRENT, Figure.ANY),
    /// had fallen to 18.4; improved by 4 days to 32 days
    CHANGED_TO(
            "\\b(?:fell|fallen|falling|rose|risen|rising|grew|grown|went|gone|came|come|slipped|dropped|moved|declined|worsened|increased|decreased|reduced|improved|deteriorated)\\b(?: (?!to\\b|from\\b)[a-z]+){0,3} (?:by [^ ]+(?: days?| per cent| percentage points?)? )?to (?<value>VALUE)",
            Measure.CURRENT, Figure.ANY),
    /// the outturn of 19.6; with performance of 97%
    OF("\\b(?:out-?turn|performance|figure|rate|score|result|average|total)s?(?: figure)? of (?<value>VALUE)",
            Measure.CURRENT, Figure.ANY),
    /// took 32 days; was 14 days; achieved 97%
    WAS("\\b(?:was|were|is|are|took|takes|taken|taking|averaged|averages|averaging|reached|achieved|equal to|equalled|lost) (?:(?:now|currently|only|just|on average|an average of) )?(?<value>VALUE)",
            Measure.CURRENT, Figure.MEASURED),
    /// processed in 27 days
    WITHIN("\\b(?:processed|dealt with|determined|decided|answered|completed|re-?let|repaired|turned round|paid)(?: (?:on average|within|an average of))? in (?:an average of )?(?<value>VALUE)",
            Measure.CURRENT, Figure.MEASURED),
    /// BVPI 12, which at 10.4 days was
    APPOSED("(?:, (?:which )?|^|[.] )at (?<value>VALUE)", Measure.CURRENT, Figure.MEASURED),
    /// (BVPI 12) at 9.7 days; BVPI 8: 96.3%
    CODE_AT("(?<=[\\da-z]\\)) (?:at|was|is) (?<value>VALUE)", Measure.CURRENT, Figure.ANY),
    /// against 6.1 a year earlier
    AGAINST_EARLIER(
            "\\b(?:against|compared (?:with|to)|from|down from|up from) (?<value>VALUE)(?= (?:per [\\d,]+(?: population)? )?(?:a|one|the) year (?:earlier|before|ago)\\b)",
            Measure.CURRENT, Figure.ANY),
    /// the target for BVPI 127a for 2007/08 be set at 17.5
    TARGET_SET(
            "\\btargets? (?:for|of|in) [^.;]{3,60}? (?:be|is|was|been|being)(?: now)?(?: set| fixed| revised| raised| lowered| reduced| increased)?(?: at| to)? (?<value>VALUE)",
            Measure.TARGET, Figure.ANY),
    /// targets for 2008/09 of 1.05 for NI 15 and 8.2 for NI 20
    TARGET_FOR("(?<value>VALUE) for ", Measure.TARGET, Figure.ANY);

    private static final int AFTER = 40;
    private static final Pattern SUPPOSED = Pattern.compile(
            "(?i)\\b(?:would|could|should|may|might|will|must|shall|expected|forecast|projected|predicted|likely|estimated|aim(?:s|ed|ing)?|profiled?|if|to be|needs? to|plan(?:s|ned)? to|until|unless|national|nationally|england|english|regional|family|neighbours?'?|comparators?|quartile|authorities|similar|peers?|(?:other|all) councils|benchmark)\\b");
    private static final Pattern SUPPOSED_AFTER = Pattern
            .compile(
                    "(?i)[^.;,]{0,20}\\b(?:was|is|were|are|had been|has been) (?:forecast|expected|predicted|projected|likely)\\b.*",
                    Pattern.DOTALL);
    private static final Pattern NO_FIGURE = Pattern.compile(
            "(?i)(?:st|nd|rd|th)\\b.*| ?(?:a\\.?m|p\\.?m)\\b.*| (?:January|February|March|April|May|June|July|August|September|October|November|December|members?|councillors?|people|questions?|o'clock)\\b.*|:\\d.*",
            Pattern.DOTALL);
    private static final Pattern TARGETS = Pattern.compile("(?i)\\btargets?\\b(?:[^.;]|[.]\\d)*\\b(?:of|and) $");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final Pattern words;
    private final Measure measure;
    private final Figure figure;

    Statement(String words, Measure measure, Figure figure) {
        this.words = Pattern.compile("(?i)" + words.replace("VALUE", Amount.VALUE));
        this.measure = measure;
        this.figure = figure;
    }

    /// What a value must look like, that the words can be meant of an indicator.
    private enum Figure {
        /// Any number.
        ANY,
        /// A number with a unit, a decimal or a rate.
        MEASURED
    }

    Measure measure() {
        return measure;
    }

    /// Whether the indicator follows the value.
    boolean follows() {
        return this == TARGET_FOR;
    }

    /// Where the text says so, with the group `value`.
    List<MatchResult> in(String text) {
        List<MatchResult> all = new ArrayList<>();
        Matcher m = words.matcher(text);
        while (m.find()) {
            boolean listed = this != TARGET_FOR || TARGETS.matcher(text.substring(0, m.start())).find();
            if (listed && isFigure(m.group("value"), text.substring(m.end("value")))) {
                all.add(m.toMatchResult());
            }
        }
        return all;
    }

    private boolean isFigure(String value, String after) {
        boolean measured = value.matches(".*[.%A-Za-z£].*") || after.startsWith(" per ")
                || after.startsWith(" offences");
        return !YEAR.matcher(value).matches() && !NO_FIGURE.matcher(after).matches()
                && (figure == Figure.ANY || measured);
    }

    /// Whether the clause before the value, or what follows it, says that it has not come about or is another's.
    static boolean isSupposed(String text, int sentence, int value, int end) {
        int from = Math.max(sentence, text.lastIndexOf("; ", value));
        return SUPPOSED.matcher(text.substring(from, value)).find()
                || SUPPOSED_AFTER.matcher(text.substring(end, Math.min(text.length(), end + AFTER))).matches();
    }
}
