package org.minutebook.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysNamedTest {

    @ParameterizedTest
    @CsvSource({"cabinet 30 January 2025 budget, 2025-01-30, 2025-01-31",
            "the 1st of Sept 2009, 2009-09-01, 2009-09-02",
            "planning applications July 2008, 2008-07-01, 2008-08-01", "December 2012 minutes, 2012-12-01, 2013-01-01",
            "minutes of 3rd may 1999, 1999-05-03, 1999-05-04", "DEC. 2011, 2011-12-01, 2012-01-01"})
    void aDayOrAMonthIsATime(String words, LocalDate from, LocalDate before) {
        assertEquals(Optional.of(new Clause.During(Optional.of(from), Optional.of(before))), DaysNamed.in(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "march", "may the board see it", "2009", "31 February 2009", "marching 2009 protest",
            "the budget of 2007/08", "Dec 3009"})
    void whatNamesNoTimeIsNone(String words) {
        assertEquals(Optional.empty(), DaysNamed.in(words));
    }

    @Test
    void theFirstCounts() {
        assertEquals(DaysNamed.in("June 2006"), DaysNamed.in("between June 2006 and July 2007"));
    }
}
