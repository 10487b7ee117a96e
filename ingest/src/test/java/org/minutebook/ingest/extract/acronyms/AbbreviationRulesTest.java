package org.minutebook.ingest.extract.acronyms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Abbreviation;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Paper;
import org.minutebook.ingest.Ingest;

class AbbreviationRulesTest {

    private static List<String> found(String text) {
        Paper paper = Paper.ofText("report.txt", text);
        List<Abbreviation> found = AbbreviationRules.find(paper, List.of());
        for (Abbreviation abbreviation : found) {
            String quote = paper.quote(abbreviation.evidence().span()).replaceAll("\\s+", " ");
            assertTrue(quote.contains(abbreviation.shortForm()) && quote.contains(abbreviation.meaning()), quote);
        }
        return words(found);
    }

    private static List<String> words(List<Abbreviation> found) {
        return found.stream().map(a -> a.shortForm() + " = " + a.meaning()).toList();
    }

    @Test
    void aShortFormInBracketsStandsForTheWordsBeforeIt() {
        assertEquals(List.of("CAA = Comprehensive Area Assessment", "LSP = Local Strategic Partnership",
                "ICT = information and communication technology", "MASH = Multi-Agency Safeguarding Hub",
                "NIs = National Indicators", "CYPS = Children and Young People’s Services"),
                found("""
                        The new Comprehensive Area
                        Assessment (CAA) was explained, and the Anytown Local Strategic Partnership (the “LSP”),
                        with information and communication technology (ICT) and the Multi-Agency Safeguarding Hub (MASH).
                        National Indicators (NIs) and Children and Young People’s Services (CYPS) came next.
                        """));
    }

    @Test
    void theWordsMayStandInTheBracketsOrBeSaid() {
        assertEquals(List.of("CAA = Comprehensive Area Assessment", "LSP = Local Strategic Partnership",
                "PCT = Primary Care Trust", "BSF = Building Schools for the Future"), found("""
                        The CAA (Comprehensive Area Assessment) and the Local Strategic Partnership (hereafter LSP) met.
                        The Primary Care Trust, known as the PCT, agreed. BSF (Building Schools for the Future, a fund)
                        paid for it.
                        """));
    }

    @Test
    void threeLettersMaySpellACompound() {
        assertEquals(List.of("BSC = Balanced Scorecard", "RWC = Regional Waterworks Company"),
                found("A Balanced Scorecard (BSC) was shown to the Regional Waterworks Company (RWC)."));
        assertEquals(List.of(),
                found("The balanced chair (BAC) and the Harbour Master (HAM) were in the Old Forest (OES)."));
    }

    @Test
    void smallWordsAndOddLettersFit() {
        assertEquals(
                List.of("VfM = Value for Money", "DfT = Department for Transport", "R&D = research and development",
                        "KS2 = Key Stage 2", "CCTV = closed circuit television", "BDUK = Broadband Delivery UK",
                        "NEET = not in education, employment or training"),
                found("""
                        Value for Money (VfM); the Department for Transport (DfT); research and development (R&D);
                        Key Stage 2 (KS2); closed circuit television (CCTV); Broadband Delivery UK (BDUK).
                        Young people not in education, employment or training (NEET) were fewer.
                        """));
    }

    @Test
    void nicknamesInitialsNumbersAndOtherLettersAreNone() {
        assertEquals(List.of(), found("""
                the Children's Trust ('the Trust'); Jane Ash (JA); Councillor Otter Beech (OB); Part Two (II);
                the Council (HMRC); the number of people (OP); the Annual Report (Appendix AR1); Leeds (Lab)
                """));
    }

    @Test
    void linesAndRowsOfAGlossaryExplain() {
        assertEquals(List.of("CAA = Comprehensive Area Assessment", "PCT = Primary Care Trust"), found("""
                CAA – Comprehensive Area Assessment
                PCT      Primary Care Trust
                TBC – figures from police
                """));
        Filing.Filed filed = (Filing.Filed) new Ingest().read("glossary.html", """
                <html><body><h1>Glossary</h1><table><tr><th>Term</th><th>Meaning</th></tr>
                <tr><td>LAA</td><td>Local Area Agreement: a plan of three years</td></tr>
                <tr><td>TBC</td><td>not known yet</td></tr></table></body></html>
                """.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("LAA = Local Area Agreement"), words(filed.all(Abbreviation.class)));
    }
}
