package org.minutebook.ingest.extract.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DueRangesTest {

    @Test
    void seasonsAndTerms() {
        assertRanges("""
                Autumn 2007 = 2007-09-01 to 2007-11-30
                Late spring 2011 = 2011-03-01 to 2011-05-31
                Winter 2008/09 = 2008-12-01 to 2009-02-28
                Spring/Summer 2008 = 2008-03-01 to 2008-08-31
                Spring term 2008 = 2008-01-01 to 2008-04-30
                Autumn Term 2008 = 2008-09-01 to 2008-12-31
                Summer school term, 2008 = 2008-04-01 to 2008-07-31
                Summer 2008 - Spring 2009 = 2008-06-01 to 2009-05-31
                """);
    }

    @Test
    void quartersAreThoseOfTheFinancialYear() {
        assertRanges("""
                Q1 2007/08 = 2007-04-01 to 2007-06-30
                By end of Quarter 3, 2007-08 = 2007-10-01 to 2007-12-31
                Qtr 4 07/08 = 2008-01-01 to 2008-03-31
                2009/10 Q2 = 2009-07-01 to 2009-09-30
                Third quarter of 2008/9 = 2008-10-01 to 2008-12-31
                Q2-Q3 2008/09 = 2008-07-01 to 2008-12-31
                First phase by Quarter 1 2007/08 Second phase by Quarter 1 2008/09 = 2007-04-01 to 2008-06-30
                Second half of 2008/09 = 2008-10-01 to 2009-03-31
                """);
    }

    @Test
    void yearsAndTheirParts() {
        assertRanges("""
                2007/08 = 2007-04-01 to 2008-03-31
                During 1999-2000 = 1999-04-01 to 2000-03-31
                By 2010 = 2010-01-01 to 2010-12-31
                2008-2011 = 2008-01-01 to 2011-12-31
                Mid 2008 = 2008-05-01 to 2008-08-31
                mid-2008/09 = 2008-08-01 to 2008-11-30
                Early 2009 = 2009-01-01 to 2009-04-30
                End of financial year 2008/09 = 2009-03-01 to 2009-03-31
                """);
    }

    @Test
    void whatHasNoYearOrNoEndOrIsADateIsNoRange() {
        List.of("Ongoing", "TBC", "Summer", "Q3", "December annually", "July annually commencing Q1 2007/08",
                "2007/08 onwards", "March 2010", "31 March 2008", "31/03/2008", "from 2008 and each year", "2008/05",
                "Govt guidance expected end 2007", "To commence 2008 – 2011", "August")
                .forEach(text -> assertEquals("", told(text), text));
    }

    private static void assertRanges(String table) {
        assertEquals(table, table.lines().map(line -> line.substring(0, line.indexOf(" = ")))
                .map(text -> text + " = " + told(text) + "\n").collect(Collectors.joining()));
    }

    private static String told(String text) {
        return DueRanges.in(text).map(r -> r.from() + " to " + r.to()).orElse("");
    }
}
