package org.minutebook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource({"2007-05-14, 2007-05-14, 2007-05-14", "14/5/2007, 2007-05-14, 2007-05-14",
            "14th  may 2007, 2007-05-14, 2007-05-14", "May 2007, 2007-05-01, 2007-05-31",
            "2008-02, 2008-02-01, 2008-02-29", "2007, 2007-01-01, 2007-12-31"})
    void aMonthOrYearStandsForItsFirstOrLastDay(String text, String first, String last) {
        assertEquals(first, Days.day(text, false).orElseThrow().toString());
        assertEquals(last, Days.day(text, true).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/2/2007", "14/5/07", "yesterday", "20077", "-1"})
    void noDayIsMadeUp(String text) {
        assertEquals(Optional.empty(), Days.day(text, false));
    }
}
