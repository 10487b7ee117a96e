package org.minutebook.ingest.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.minutebook.ingest.read.Readings.main;
import static org.minutebook.ingest.read.Readings.paper;
import static org.minutebook.ingest.read.Readings.words;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.minutebook.corpus.Block.Kind;
import org.minutebook.corpus.Paper;

/// Word-processor files: the numbers they print, tables, what was deleted.
class OfficeTest {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static byte[] zip(String... namesAndParts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndParts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndParts[i]));
                zip.write(namesAndParts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    static byte[] docx(String body) throws IOException {
        String level = "<w:lvl w:ilvl='%d'><w:start w:val='%d'/><w:numFmt w:val='%s'/><w:lvlText w:val='%s'/></w:lvl>";
        String numbering = "<w:numbering xmlns:w='" + W + "'><w:abstractNum w:abstractNumId='0'>"
                + level.formatted(0, 46, "decimal", "%1.") + level.formatted(1, 1, "lowerLetter", "(%2)")
                + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num></w:numbering>";
        return zip("[Content_Types].xml",
                """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>
                        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                        <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""",
                "_rels/.rels",
                """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
                        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""",
                "word/document.xml", "<w:document xmlns:w='" + W + "'><w:body>" + body + "</w:body></w:document>",
                "word/numbering.xml", numbering);
    }

    static String numbered(int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>"
                + words + "</w:t></w:r></w:p>";
    }

    @Test
    void numbersThatWordPrintsAreInTheText() throws IOException {
        Paper paper = paper("a.docx", docx(numbered(0, "First") + numbered(1, "one") + numbered(1, "two")
                + numbered(0, "Second") + numbered(1, "three")));
        assertEquals("46. First\n\n(a) one\n\n(b) two\n\n47. Second\n\n(a) three", main(paper));
        assertEquals("46. First", words(paper, Kind.LIST_ITEM).getFirst());
    }

    @Test
    void deletionsAreNoTextAndInsertionsAre() throws IOException {
        Paper paper = paper("a.docx", docx(
                "<w:p><w:r><w:t xml:space='preserve'>The plan </w:t></w:r><w:del><w:r><w:delText>was </w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>be noted</w:t></w:r></w:ins></w:p>"));
        assertEquals("The plan be noted", main(paper));
    }

    @Test
    void wordTableHasCellsAndMergedOnes() throws IOException {
        String cell = "<w:tc><w:tcPr>%s</w:tcPr><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
        Paper paper = paper("a.docx",
                docx("<w:tbl><w:tr>" + cell.formatted("<w:vMerge w:val='restart'/>", "Lead")
                        + cell.formatted("", "Action")
                        + "</w:tr><w:tr>" + cell.formatted("<w:vMerge/>", "") + cell.formatted("", "Write")
                        + "</w:tr></w:tbl>"));
        assertEquals("Lead\tAction\nWrite", main(paper));
        assertEquals(2, paper.tables().getFirst().cells().getFirst().rowSpan());
        assertEquals(1, paper.tables().getFirst().cells().getLast().col());
    }

    @Test
    void boldLineIsAHeading() throws IOException {
        Paper paper = paper("a.docx", docx(
                "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Apologies</w:t></w:r></w:p><w:p><w:r><w:t>None.</w:t></w:r></w:p>"));
        assertEquals(List.of("Apologies"), words(paper, Kind.HEADING));
    }

    @Test
    void openDocumentListsPrintTheirNumbers() throws IOException {
        String content = """
                <o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'
                 xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'><o:automatic-styles><text:list-style style:name='L1'>
                <text:list-level-style-number text:level='1' style:num-format='1' style:num-suffix='.'/></text:list-style></o:automatic-styles>
                <o:body><o:text><text:h text:outline-level='1'>Minutes</text:h><text:list text:style-name='L1'><text:list-item><text:p>One</text:p></text:list-item>
                <text:list-item><text:p>Two<text:tab/>three</text:p></text:list-item></text:list></o:text></o:body></o:document-content>""";
        Paper paper = paper("a.odt",
                zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content));
        assertEquals("Minutes\n\n1. One\n\n2. Two\tthree", main(paper));
    }

    @Test
    void wordFileWithoutABodyIsDamaged() throws IOException {
        var damaged = assertInstanceOf(Reading.Unreadable.class, new PaperReader().read("a.docx", docx("<w:p>")));
        assertEquals("damaged", damaged.problem().what());
    }
}
