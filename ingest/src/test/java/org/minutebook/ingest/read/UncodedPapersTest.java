package org.minutebook.ingest.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Grid;
import org.minutebook.corpus.IndicatorReference;
import org.minutebook.corpus.Reading;
import org.minutebook.ingest.Ingest;

/// PDFs of finance and performance that name no indicator by a code of any scheme.
class UncodedPapersTest {

    @Test
    void budgetMonitoring() {
        assertNoIndicators("""
                Employees are overspent because of Employer's NI 1% above the estimate and
                the rise in NI 2007/08 contributions. Salaries, NI 12 and pensions are charged
                to cost centre BV 22. 2006/07 outturn = 1,204.
                """, """
                Cost centre | Service | Budget | Outturn | Variance
                BV 100 | Libraries | 1,204 | 1,190 | 14
                BV 104 | Museums | 310 | 322 | -12
                LI 4 | Leisure income | -85 | -91 | 6
                NI 12 | On-costs | 88 | 90 | -2
                """);
    }

    @Test
    void capitalProgramme() {
        assertNoIndicators("""
                The programme for 2009/10 to 2012/13 has 42 schemes, of which S106 money pays
                for 9. The LAA 2 grant ended; LAA 2008-11 reward grant pays for the rest.
                """, """
                Scheme code | Scheme | Budget 2009/10 | Actual | Slippage
                CP 12 | Civic hall roof | 450 | 410 | 40
                CP 14 | S106 Play areas | 120 | 60 | 60
                BV10 | Bridge over the mill race | 75 | 75 | 0
                """);
    }

    @Test
    void treasuryManagement() {
        assertNoIndicators("""
                The prudential indicators for 2010/11 were kept. The average rate earned was
                0.92%. A rise in NI 15% from April and NI 20m over three years were provided for.
                Salaries, wages and NI 16 are paid from the main account.
                """, """
                Prudential indicator | 2009/10 Actual | 2010/11 Target | Q2 Actual
                Authorised limit | 42 | 45 | 38
                Operational boundary | 40 | 42 | 36
                Upper limit on fixed rates | 100% | 100% | 88%
                """);
    }

    @Test
    void dashboardWithTheRefsOfThePlan() {
        assertNoIndicators("""
                Of the 24 KPIs 18 are green, and KPIs 12 of 15 on target in housing. The total
                number of KPIs: 24. Each PI is owned by a director; PI 3 times a year is enough.
                See CRR0003 and CP 12 in the corporate plan.
                """, """
                Ref | Measure | Target | Q2 Actual | RAG
                CRR0003 | Calls answered in a minute | 80% | 77% | A
                CP 12 | Homes let within a month | 95% | 96% | G
                HS01 | Repairs done at the first visit | 90% | 91% | G
                """);
    }

    @Test
    void feesAndCharges() {
        assertNoIndicators("""
                Charges rise with inflation from 1 April 2011. Postcodes are taken from the PAF
                file 2008 and PAF 15 records were mended. Taxi plates such as BV57 KLM are renewed.
                """, """
                Code | Charge | 2010/11 | 2011/12 | Change
                FC 1 | Burial of ashes | 120.00 | 124.00 | 3%
                FC 2 | Pest control, 2 visits | 45.00 | 47.00 | 4%
                FC 3 | Allotment, per rod | 6.50 | 7.00 | 8%
                """);
    }

    @Test
    void grantsAndPayments() {
        assertNoIndicators("""
                The following payments were passed: Clerk's salary 412.10, HMRC PAYE and NI 51.20,
                Tax & NI 89 chq 1021. Telephone NI 02890 123456.
                """, """
                Payee | For | Amount | Ref
                HMRC | Tax/NI | 340.22 | NI 34
                Village hall | Grant | 500.00 | S106 9
                Clerk | Salary and NI 60 | 812.00 | BACS 4
                """);
    }

    private static void assertNoIndicators(String prose, String table) {
        PdfSheet sheet = new PdfSheet().bold(40, 60, "Report to the Finance Committee").lines(40, 90, prose);
        draw(sheet, table.lines().map(row -> List.of(row.split(" \\| ", -1))).toList());
        Filing.Filed filed = assertInstanceOf(Filing.Filed.class, new Ingest().read("report.pdf", sheet.bytes()));
        assertTrue(filed.all(Grid.class).size() == 1, "the table is read");
        assertEquals(List.of(),
                filed.all(IndicatorReference.class).stream().map(IndicatorReference::asWritten).toList());
        assertEquals(List.of(), filed.all(Reading.class));
    }

    private static void draw(PdfSheet sheet, List<List<String>> rows) {
        int columns = rows.getFirst().size();
        float width = 500f / columns;
        float top = 180;
        for (int row = 0; row <= rows.size(); row++) {
            sheet.rule(40, top + 20 * row, 40 + width * columns, top + 20 * row);
        }
        for (int column = 0; column <= columns; column++) {
            sheet.rule(40 + width * column, top, 40 + width * column, top + 20 * rows.size());
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns; column++) {
                sheet.small(43 + width * column, top + 14 + 20 * row, rows.get(row).get(column));
            }
        }
    }
}
