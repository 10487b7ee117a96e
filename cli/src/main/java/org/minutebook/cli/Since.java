package org.minutebook.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import picocli.CommandLine.ITypeConverter;

/// Reads a time from the command line: `2026-11-22T10:15:30Z`, or a day, month or year, which stands for its beginning here.
final class Since implements ITypeConverter<Instant> {

    private final Day.Converter days = new Day.Converter();

    @Override
    public Instant convert(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException noTime) {
            return days.convert(text).first().atStartOfDay(ZoneId.systemDefault()).toInstant();
        }
    }
}
