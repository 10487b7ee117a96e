package org.minutebook.ingest.segment;

import static org.minutebook.ingest.segment.ItemsRead.assertItems;

import org.junit.jupiter.api.Test;

/// Every numbering that councils use: minutes in, number and title out.
class NumberingsTest {

    @Test
    void yearOnceAndMonthInTheNumber() {
        assertItems("""
                14.03.1 Apologies
                Apologies were received from Cllr Dunn.
                14.03.2 Declarations of Interest
                None were declared.
                14.03.3 Footpaths
                1. The stile was mended.
                2. The gate was not.
                """, "14.03.1 Apologies", "14.03.2 Declarations of Interest", "14.03.3 Footpaths");
    }

    @Test
    void numberAndYear() {
        assertItems("""
                275/19 APOLOGIES FOR ABSENCE
                Cllr Dunn was unwell.

                276/19 PLANNING
                a) 19/00123/F Two dwellings at Mill Lane. No objection.

                277/19 FINANCE
                The accounts were approved.
                """, "275/19 APOLOGIES FOR ABSENCE", "276/19 PLANNING", "277/19 FINANCE");
    }

    @Test
    void minuteNumberWithTheAgendasInBrackets() {
        assertItems("""
                127 (19) BUDGET MONITORING – The Treasurer presented the report.

                Resolved – That the report be noted.

                128 (20) STREET LIGHTING – The Clerk reported on the lamps.
                """, "127 (19) BUDGET MONITORING", "128 (20) STREET LIGHTING");
    }

    @Test
    void runningNumbersOverThousands() {
        assertItems("""
                2573. Apologies
                There were none.
                2574. Minutes of the last meeting
                These were signed.
                """, "2573 Apologies", "2574 Minutes of the last meeting");
    }

    @Test
    void numberAloneOnItsLine() {
        assertItems("""
                12.

                Minutes

                Minutes:

                The minutes were approved.

                13.

                Review of Markets

                Minutes:

                The report was noted.
                """, "12 Minutes", "13 Review of Markets");
    }

    @Test
    void numberOnTheLineBelowTheTitle() {
        assertItems("""
                APOLOGIES
                PLA121/14
                Apologies were recorded from Councillor Dunn.
                MINUTES
                PLA122/14
                The minutes were approved.
                SITE INSPECTIONS
                PLA123/14
                None had been arranged.
                """, "PLA121/14 APOLOGIES", "PLA122/14 MINUTES", "PLA123/14 SITE INSPECTIONS");
    }

    @Test
    void romanNumerals() {
        assertItems("""
                I. Apologies
                None.
                II. Correspondence
                A letter was read.
                III. Any Other Business
                There was none.
                """, "I Apologies", "II Correspondence", "III Any Other Business");
    }

    @Test
    void wordBeforeTheNumber() {
        assertItems("""
                Item 1: Welcome
                The Chairman welcomed everybody.
                Item 2: Apologies
                Cllr Dunn was away.
                Item 3: Playing Field
                The swings were painted.
                """, "1 Welcome", "2 Apologies", "3 Playing Field");
    }

    @Test
    void letterAndColonInTheNumber() {
        assertItems("""
                F01:04/24 Apologies
                None.
                F02:04/24 Declarations of Interest
                None.
                F03:04/24 Bank Reconciliation
                It was checked.
                """, "F01:04/24 Apologies", "F02:04/24 Declarations of Interest", "F03:04/24 Bank Reconciliation");
    }

    @Test
    void agendaNumberBelowATitleWithoutNumber() {
        assertItems("""
                Apologies and Substitutes
                (Item 1)
                Apologies were received from Mr Dunn.

                Annual Report of the
                Fostering Service
                (Item 2)
                1. The Head of Fostering introduced the report.
                2. RESOLVED that the report be noted.

                Work Programme
                (Item 3)
                RESOLVED that it be agreed.
                """, "- (1) Apologies and Substitutes", "- (2) Annual Report of the Fostering Service",
                "- (3) Work Programme");
    }

    @Test
    void wronglyRepeatedNumberIsKeptAsPrinted() {
        assertItems("""
                9. TREASURER'S REPORT
                The balance was read.
                10. PLANNING
                Two applications were discussed.
                11. CORRESPONDENCE
                Leaflets.
                10. ANY OTHER BUSINESS
                The bus stop.
                12. NEXT MEETING
                Tuesday 2nd September.
                """, "9 TREASURER'S REPORT", "10 PLANNING", "11 CORRESPONDENCE", "10 ANY OTHER BUSINESS",
                "12 NEXT MEETING");
    }

    @Test
    void titleRunsIntoItsText() {
        assertItems("""
                5. Minutes: It was proposed by Cllr Birch that the minutes be signed.
                6. Appointment of Auditor It was proposed by Cllr Cole that Mr Penny be appointed.
                7. ADOPTION OF ACCOUNTS The accounts were adopted as presented by the Clerk.
                8. Planning: None.
                """, "5 Minutes", "6 Appointment of Auditor", "7 ADOPTION OF ACCOUNTS", "8 Planning");
    }

    @Test
    void titleOverTwoLines() {
        assertItems("""
                283. Apologies
                (Item 1)
                There were none.
                284. Declarations of Disclosable Pecuniary Interests or Other Significant
                Interests in items on the agenda
                (Item 2)
                Members who were also district councillors declared an interest in this item.
                """, "283 (1) Apologies",
                "284 (2) Declarations of Disclosable Pecuniary Interests or Other Significant Interests in items on the agenda");
    }

    @Test
    void paragraphsOfAnItemAreNoItems() {
        assertItems("""
                5. Reports
                5.1 Chairman's Report
                The fair went well.
                5.2 Clerk's Report
                The hedge was cut.
                6. Finance
                6.1 Payments were agreed.
                7. Correspondence
                7.1 A letter from the school.
                """, "5 Reports", "6 Finance", "7 Correspondence");
    }

    @Test
    void headingsInBoldMarks() {
        assertItems("""
                **1. Apologies**

                None.

                **2. Village Green**

                The green was mown.

                **3. Date of Next Meeting**

                7th April 2014
                """, "1 Apologies", "2 Village Green", "3 Date of Next Meeting");
    }

    @Test
    void itemsRunTogetherOnOneLine() {
        assertItems(
                """
                        70/17 Apologies for absence Apologies had been received from Cllr Dunn. 71/17 Declarations of Interest There were none. 72/17 Finance
                        The accounts were approved.
                        73/17 Correspondence
                        Letters about 12/17 Mill Lane were read.
                        """,
                "70/17 Apologies for absence", "71/17 Declarations of Interest", "72/17 Finance",
                "73/17 Correspondence");
    }

    @Test
    void headingsThatEndWithAFullStop() {
        assertItems("""
                Apologies.

                There were no apologies to be received from anybody.

                Matters arising.

                There were no matters that arose from the minutes.

                Village Pond.

                The pond was dredged by the contractor in the spring of the year.

                Correspondence.

                Letters were read from the school and from the county.
                """, "- Apologies", "- Matters arising", "- Village Pond", "- Correspondence");
    }

    @Test
    void plainHeadingsInTitleCase() {
        assertItems("""
                Matters Arising

                There were no matters that arose from the minutes of the last meeting.

                Village Green

                The green was mown by the contractor and the swings were painted.

                Date of Next Meeting

                The council will meet again on Monday 7th April 2014.
                """, "- Matters Arising", "- Village Green", "- Date of Next Meeting");
    }

    @Test
    void headingsInCapitalsWithAColon() {
        assertItems("""
                APOLOGIES: Cllr Dunn was unwell.

                CORRESPONDENCE: A letter was read from the school.

                FOOTPATHS: The stile at Mill Lane was mended.
                """, "- APOLOGIES", "- CORRESPONDENCE", "- FOOTPATHS");
    }

    @Test
    void runInHeadingsWithADash() {
        assertItems("""
                1. Apologies - Cllr Dunn was unwell.
                2. Matters Arising - There were none.
                3. Street Lights - The Clerk reported that two lights were out.
                """, "1 Apologies", "2 Matters Arising", "3 Street Lights");
    }

    @Test
    void bracketAfterTheNumber() {
        assertItems("""
                1) Apologies
                Cllr Dunn was unwell.
                2) Correspondence
                A letter was read from the school.
                3) Planning
                a) Two dwellings at Mill Lane. No objection.
                b) A porch at Church Row. No objection.
                4) Finance
                The accounts were approved.
                """, "1 Apologies", "2 Correspondence", "3 Planning", "4 Finance");
    }

    @Test
    void noughtBeforeTheNumber() {
        assertItems("""
                01 Apologies
                Cllr Dunn was unwell.
                02 Correspondence
                A letter was read from the school.
                03 Planning
                There were no applications.
                """, "01 Apologies", "02 Correspondence", "03 Planning");
    }
}
