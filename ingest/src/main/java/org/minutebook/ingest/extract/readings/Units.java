package org.minutebook.ingest.extract.readings;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The unit that the description of an indicator asks for: "Working days lost to sickness", "Time to process claims
/// (days)", "Percentage of invoices paid". Thread-safe.
final class Units {

    private static final String UNIT = "(days|weeks|months|hours|minutes|%|percentage|per cent|percent)";
    private static final Pattern WHOLE = Pattern.compile("(?i)" + UNIT);
    private static final Pattern BRACKET = Pattern
            .compile("(?i)[(\\[](?:in |average )?(?:calendar |working )?" + UNIT + "[)\\]]");
    private static final Pattern OPENING = Pattern.compile(
            "(?i)(?:[A-Z]{0,4} ?\\d+ ?[a-z]? ?[-:.–]? ?)?(?:the )?(?:average |mean )?(?:number of )?(?:working |calendar )?"
                    + "(?:(days|weeks|hours) (?:lost|taken|to|from|sick|sickness)\\b|(%|percentage|per cent|percent)(?: |$)).*",
            Pattern.DOTALL);

    private Units() {}

    /// The unit that this text asks for; empty where it names none.
    static Optional<String> of(String text) {
        Matcher whole = WHOLE.matcher(text.strip());
        if (whole.matches()) {
            return Optional.of(named(whole.group(1)));
        }
        Matcher bracket = BRACKET.matcher(text);
        if (bracket.find()) {
            return Optional.of(named(bracket.group(1)));
        }
        Matcher opening = OPENING.matcher(text.strip());
        return opening.matches()
                ? Optional.ofNullable(opening.group(1)).or(() -> Optional.ofNullable(opening.group(2)))
                        .map(Units::named)
                : Optional.empty();
    }

    private static String named(String printed) {
        String small = printed.toLowerCase(Locale.ROOT);
        return small.startsWith("per") ? "%" : small;
    }
}
