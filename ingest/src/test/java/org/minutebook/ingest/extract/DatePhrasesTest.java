package org.minutebook.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class DatePhrasesTest {

    private static List<String> dates(String text) {
        return DatePhrases.find(text).stream()
                .map(p -> p.dateBefore(Optional.of(LocalDate.of(2014, 7, 1))).orElseThrow().toString())
                .toList();
    }

    @Test
    void formsOfBritishProse() {
        assertEquals(List.of("2007-03-12", "2024-03-05", "2014-05-02", "2023-10-30", "2014-04-11"),
                dates("12th March, 2007; Tuesday 5 March 2024; 2nd. May 2014; October 30th 2023; 11.4.14"));
    }

    @Test
    void listsSayMonthAndYearOnce() {
        assertEquals(List.of("2005-05-10", "2005-05-24"), dates("10th and 24th May, 2005"));
        assertEquals(List.of("2005-06-28", "2005-07-08", "2005-08-19"),
                dates("28th June, 8th July and 19th August, 2005"));
    }

    @Test
    void withoutAYearItIsTheLatestSuchDay() {
        assertEquals(List.of("2013-12-04", "2014-06-22"), dates("on 4th December and on 22/6"));
    }

    @Test
    void numbersThatAreNoDatesAreLeftOut() {
        assertEquals(List.of(), dates("31 February 2014, paragraph 1.2.3.4, 2006/07, NI 59"));
    }
}
