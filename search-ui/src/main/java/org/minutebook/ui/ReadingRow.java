package org.minutebook.ui;

import java.util.Optional;
import java.util.OptionalLong;
import org.minutebook.corpus.Reading;
import org.minutebook.search.Hit;

/// A value of an indicator, and where it stands.
public record ReadingRow(Reading reading, Hit hit) {

    static Optional<ReadingRow> of(Hit hit) {
        return hit.record().filter(Reading.class::isInstance).map(reading -> new ReadingRow((Reading) reading, hit));
    }

    /// The value and where it stands, for programs.
    record Told(Reading reading, Where where) {}

    Told told() {
        return new Told(reading, Where.of(hit));
    }

    /// The address of the passage.
    public String source() {
        return Links.passage(hit.span(), hit.page());
    }

    /// "Cabinet, 3 March 2009".
    public String meeting() {
        return Chips.meeting(hit);
    }

    public Optional<String> minute() {
        return hit.meeting().flatMap(meeting -> hit.minuteNumber().map(number -> Links.minute(meeting, number)));
    }

    public String measure() {
        return Words.capital(Words.of(reading.measure()));
    }

    /// "1,767 of 2,270"; empty where the paper prints no fraction.
    public String fraction() {
        String over = number(reading.numerator());
        String under = number(reading.denominator());
        return over.isEmpty() || under.isEmpty() ? over + under : over + " of " + under;
    }

    public String asOf() {
        return reading.asOf().map(Words::day).orElse("");
    }

    /// What is good, in a word.
    public String polarity() {
        return reading.polarity().map(Words::good).orElse("");
    }

    private static String number(OptionalLong number) {
        return number.isPresent() ? "%,d".formatted(number.getAsLong()) : "";
    }
}
