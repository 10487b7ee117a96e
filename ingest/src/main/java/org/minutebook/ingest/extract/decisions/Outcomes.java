package org.minutebook.ingest.extract.decisions;

import static org.minutebook.corpus.Resolution.Outcome.*;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.corpus.Resolution.Outcome;

/// Tells what kind of decision it is by its first main verb.
final class Outcomes {

    private static final Map<String, Outcome> STEMS = stems();
    private static final Pattern VERB = Pattern.compile("\\b(?:" + String.join("|", STEMS.keySet()) + ")\\w*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIN = Pattern.compile(
            "(?:\\b(?:be|is|are|was|were|been)(?: (?:hereby|\\w+ly|also|now|and|is|are))* |^(?:that )?(?:the )?"
                    + "(?:[A-Z]\\w+ ){0,4}(?:agrees? to |to |not to )?)(" + VERB.pattern() + ")",
            Pattern.CASE_INSENSITIVE);

    /// Minutes that are said to be right are approved.
    private static final Pattern RECORD = Pattern
            .compile("[Mm]inutes\\b.*\\b(?:were|was|be|are) an? (?:true|correct|accurate)\\b");

    private Outcomes() {}

    /// The outcome of a decision with these words; OTHER where no known verb leads it.
    static Outcome of(String text) {
        if (RECORD.matcher(text).find()) {
            return APPROVED;
        }
        Matcher main = MAIN.matcher(text);
        if (main.find()) {
            return outcome(main.group(1));
        }
        Matcher any = VERB.matcher(text);
        return any.find() ? outcome(any.group()) : OTHER;
    }

    private static Outcome outcome(String verb) {
        return STEMS.entrySet().stream()
                .filter(e -> Pattern.compile(e.getKey(), Pattern.CASE_INSENSITIVE).matcher(verb).lookingAt())
                .map(Map.Entry::getValue).findFirst().orElse(OTHER);
    }

    private static Map<String, Outcome> stems() {
        Map<String, Outcome> stems = new LinkedHashMap<>();
        stems.put("disapprov|refus|reject|declin|oppos|dismiss", REJECTED);
        stems.put("approv|adopt|ratif|grant|confirm|endors|accept|sign(?:ed|s)?\\b", APPROVED);
        stems.put("not(?:e|es|ed)\\b", NOTED);
        stems.put("receiv", RECEIVED);
        stems.put("refer(?:red|s)?\\b", REFERRED);
        stems.put("defer|adjourn|postpon", DEFERRED);
        stems.put("request|ask(?:ed|s)?\\b|invit", REQUESTED);
        stems.put("recommend", RECOMMENDED);
        stems.put("appoint|elect(?:ed|s)?\\b|re-elect|nominat|co-opt|re-appoint", APPOINTED);
        stems.put("delegat|authoris|authoriz", DELEGATED);
        stems.put("agree|support|carried", AGREED);
        return stems;
    }
}
