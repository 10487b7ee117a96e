package org.minutebook.ingest.extract.readings;

import java.util.Optional;
import java.util.regex.Pattern;
import org.minutebook.corpus.Reading.Measure;

/// The forms in which prose gives a value, each with the words that show it. The named groups are `value`, where the
/// value starts, and where a form has them `period`, `quarter` and `measure`.
enum Form {
    /// 2005/06 outturn = 123.64; 2006/07 outturn - 27.8 days
    YEAR_MEASURE(
            "(?<period>YEAR) (?:year[ -]end |final |annual )?(?<measure>out-?turn|actual|result|target|baseline)(?: figure)?IS(?<value>VALUE)",
            Optional.empty()),
    /// outturn for 2008/09 was 77.8%; target (2009/10): 80%
    MEASURE_YEAR(
            "\\b(?<measure>out-?turn|actual|target|baseline)(?: figure)? ?(?:for|in|at|\\()? ?(?<period>YEAR)\\)?IS(?<value>VALUE)",
            Optional.empty()),
    /// Quarter 1 07/08 performance - 26.76 days
    QUARTER_YEAR(
            "\\b(?<quarter>QUARTER),? ?(?:of |in |\\()?(?<period>YEAR)\\)? ?(?:performance|out-?turn|actual|result|figure|position)?IS(?<value>VALUE)",
            Optional.of(Measure.CURRENT)),
    /// 2008/09 Q2 = 71%
    YEAR_QUARTER(
            "(?<period>YEAR),? (?<quarter>QUARTER) ?(?:performance|out-?turn|actual|result|figure|position)?IS(?<value>VALUE)",
            Optional.of(Measure.CURRENT)),
    /// in the first quarter is 50%
    ORDINAL_QUARTER(
            "\\b(?:in|for|at the end of|during) the (?<quarter>first|second|third|fourth|final) quarter(?: of (?<period>YEAR))?,? (?:performance )?(?:is|was|were|stood at|stands at) (?<value>VALUE)",
            Optional.of(Measure.CURRENT)),
    /// target of 27 days; the target was set at 26%; target for 2009/10 is 80%
    TARGET("\\b(?<measure>target|baseline)(?: (?:for|in) (?<period>YEAR))?(?: ?[=:] ?| - | (?:was|is|of|at|has been|set|figure|remains) ?){1,3}(?<value>VALUE)",
            Optional.empty()),
    /// Current performance on the system 73% (26.10.09) (826/1128)
    CURRENT("\\b(?:current|latest|present) (?:performance|position|figure|score|out-?turn|level|value|result)(?: [a-zA-Z]+){0,5}? ?[-:=]? ?(?<value>VALUE)",
            Optional.of(Measure.CURRENT)),
    /// currently at 71%
    CURRENTLY("\\b(?:currently|now) (?:performing )?(?:at|on|stands at|standing at|running at) (?<value>VALUE)",
            Optional.of(Measure.CURRENT)),
    /// was 77.8% in 2008/09
    VALUE_IN_YEAR("\\b(?:was|of|at|stood at|achieved|reached) (?<value>VALUE) (?:in|for|during) (?<period>YEAR)",
            Optional.of(Measure.OUTTURN)),
    /// from 3 to 3.5 (2008): the value is the first
    FROM_TO("\\bfrom (?<value>VALUE)(?: \\((?<period>YEAR)\\))? to\\b", Optional.of(Measure.BASELINE));

    private static final String IS = " ?(?:=|:|-|was|is|of|at|were|stood at)+ ?";

    private final Pattern words;
    private final Optional<Measure> measure;

    Form(String words, Optional<Measure> measure) {
        this.words = Pattern.compile(words.replace("YEAR", Periods.YEAR).replace("QUARTER", Periods.QUARTER)
                .replace("IS(", IS + "(").replace("VALUE", Amount.VALUE), Pattern.CASE_INSENSITIVE);
        this.measure = measure;
    }

    Pattern words() {
        return words;
    }

    /// What sort of value the form gives, where it does not say so itself.
    Optional<Measure> measure() {
        return measure;
    }
}
