package org.minutebook.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a whole number from the command line, and says what is wanted where it is none or out of bounds.
abstract class Whole implements ITypeConverter<Integer> {

    private final String wanted;
    private final int least;
    private final int most;

    private Whole(String wanted, int least, int most) {
        this.wanted = wanted;
        this.least = least;
        this.most = most;
    }

    /// How many hits.
    static final class Size extends Whole {
        Size() {
            super("write a whole number from 1", 1, Integer.MAX_VALUE);
        }
    }

    /// A port; 0 is any that is free.
    static final class Port extends Whole {
        Port() {
            super("ports go from 1 to 65535", 0, 65_535);
        }
    }

    /// A year.
    static final class Year extends Whole {
        Year() {
            super("write a year such as 2007", 1, 9999);
        }
    }

    @Override
    public Integer convert(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw refused(text);
        }
        throw refused(text);
    }

    private TypeConversionException refused(String text) {
        return new TypeConversionException("'%s' will not do; %s".formatted(text, wanted));
    }
}
