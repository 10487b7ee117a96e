package org.minutebook.corpus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/// One value of a performance indicator, as a paper gives it.
///
/// @param indicator the canonical code: `NI 59`, `BVPI 127a`
/// @param period the year `2008/09`, the quarter `2007/08 Q1` or the calendar year `2008` for which the value is
/// @param unit as printed beside the value: `%`, `days`, `£`
/// @param numerator of the fraction printed with the value, e.g. 1767 of "(1767/2270)"
/// @param asOf the day to which the value stands
/// @param polarity what is good, where the paper says so
/// @param provisional whether the paper calls the value provisional, estimated or forecast
/// @param minute the id of the minute in which it stands
/// @param report the id of the report in which it stands
public record Reading(String indicator, Measure measure, Optional<String> period, Value value, Optional<String> unit,
        OptionalLong numerator, OptionalLong denominator, Optional<LocalDate> asOf, Optional<Polarity> polarity,
        boolean provisional, Optional<String> minute, Optional<String> report, Evidence evidence) implements Finding {

    /// The value with its unit: `27.8 days`, `77.8%`, `£5`, `Level 4`.
    public String told() {
        String number = switch (value) {
            case Value.Numeric(BigDecimal plain) -> plain.toPlainString();
            case Value.Words(String words) -> words;
        };
        return unit.map(u -> u.equals("£") ? u + number : number + (u.equals("%") ? "" : " ") + u).orElse(number);
    }

    /// What sort of value it is.
    public enum Measure {
        OUTTURN, CURRENT, TARGET, BASELINE
    }

    /// Which values are good ones.
    public enum Polarity {
        HIGH, LOW, MID
    }

    /// A number, or words such as "Level 4".
    public sealed interface Value {

        /// The number, without trailing zeros.
        record Numeric(BigDecimal number) implements Value {

            public Numeric {
                BigDecimal plain = number.stripTrailingZeros();
                number = plain.scale() < 0 ? plain.setScale(0) : plain;
            }
        }

        /// The words as printed.
        record Words(String words) implements Value {}

        static Value of(BigDecimal number) {
            return new Numeric(number);
        }

        static Value of(String words) {
            return new Words(words);
        }
    }
}
