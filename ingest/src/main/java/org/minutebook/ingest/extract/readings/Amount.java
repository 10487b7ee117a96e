package org.minutebook.ingest.extract.readings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.corpus.Reading;
import org.minutebook.ingest.segment.PrintedDates;

/// A value with all that is printed in brackets behind it: `77.8% (2008/09) (1767/2270)`, `Level 4`, `106.89 (Band 3)`.
///
/// @param end where in the text the last bracket that belongs to it ends
record Amount(Reading.Value value, Optional<String> unit, Optional<String> period, OptionalLong numerator,
        OptionalLong denominator, Optional<LocalDate> asOf, int end) {

    /// A value as a regular expression without groups, for folded text.
    static final String VALUE = "(?:(?i:level|stage|grade|band) (?:\\d{1,2}|[A-E])\\b"
            + "|(?<![\\w.,/])£? ?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?![\\d/]|[.,]\\d)"
            + "(?: ?(?:%|(?:per cent|percent|days?|weeks?|months?|hours?|minutes?|years?|million)\\b))?)";
    private static final Pattern NUMBER = Pattern.compile("(£)? ?([\\d,]+(?:\\.\\d+)?) ?(.*)");
    private static final Pattern AT = Pattern.compile(VALUE);
    private static final Pattern BRACKET = Pattern.compile("\\s*[\\[(]([^()\\[\\]]{1,40})[\\])]");
    private static final Pattern FRACTION = Pattern.compile("([\\d,]+) ?(?:/|of|out of) ?([\\d,]+)");

    /// The amount that starts at this offset; empty where none does.
    static Optional<Amount> at(String text, int offset) {
        Matcher m = AT.matcher(text).region(offset, text.length()).useTransparentBounds(true);
        return m.lookingAt() ? Optional.of(plain(m.group(), m.end()).withBrackets(text)) : Optional.empty();
    }

    /// The same amount in this unit, if it is a number printed without one.
    Amount inUnit(String other) {
        return unit.isPresent() || !(value instanceof Reading.Value.Numeric)
                ? this
                : new Amount(value, Optional.of(other), period, numerator, denominator, asOf, end);
    }

    private static Amount plain(String printed, int end) {
        Matcher number = NUMBER.matcher(printed.strip());
        if (!number.matches()) {
            return new Amount(Reading.Value.of(printed.strip()), Optional.empty(), Optional.empty(),
                    OptionalLong.empty(), OptionalLong.empty(), Optional.empty(), end);
        }
        Optional<String> unit = Optional.ofNullable(number.group(1))
                .or(() -> Optional.of(number.group(3)).filter(u -> !u.isEmpty())).map(Amount::unit);
        return new Amount(Reading.Value.of(new BigDecimal(number.group(2).replace(",", ""))), unit, Optional.empty(),
                OptionalLong.empty(), OptionalLong.empty(), Optional.empty(), end);
    }

    private static String unit(String printed) {
        return printed.matches("per ?cent") ? "%" : printed;
    }

    private Amount withBrackets(String text) {
        Amount amount = this;
        Matcher m = BRACKET.matcher(text).region(end, text.length());
        while (m.lookingAt()) {
            amount = amount.with(m.group(1).strip(), m.end());
            m.region(m.end(), text.length());
        }
        return amount;
    }

    private Amount with(String bracket, int to) {
        Matcher fraction = FRACTION.matcher(bracket);
        Optional<String> year = Periods.whole(bracket);
        Optional<LocalDate> day = PrintedDates.first(bracket);
        if (year.isPresent()) {
            return new Amount(value, unit, period.or(() -> year), numerator, denominator, asOf, to);
        }
        if (fraction.matches()) {
            return new Amount(value, unit, period, count(fraction.group(1)), count(fraction.group(2)), asOf, to);
        }
        return new Amount(value, unit, period, numerator, denominator, asOf.or(() -> day), to);
    }

    private static OptionalLong count(String printed) {
        return OptionalLong.of(Long.parseLong(printed.replace(",", "")));
    }
}
