package org.minutebook.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A day, month or year as it is typed: `2007-05-14`, `2007-05` or `2007`.
record Day(LocalDate first, LocalDate last) {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    static Day of(String text) {
        return switch (text.length()) {
            case 4 -> new Day(Year.parse(text).atDay(1), Year.parse(text).atMonth(12).atEndOfMonth());
            case 7 -> new Day(YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth());
            default -> new Day(LocalDate.parse(text), LocalDate.parse(text));
        };
    }

    /// A day as people write it: `14 May 2007`.
    static String words(LocalDate day) {
        return WORDS.format(day);
    }

    /// Reads a day from the command line.
    static final class Converter implements ITypeConverter<Day> {
        @Override
        public Day convert(String text) {
            try {
                return Day.of(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'%s' is no date; write 2007, 2007-05 or 2007-05-14".formatted(text));
            }
        }
    }
}
