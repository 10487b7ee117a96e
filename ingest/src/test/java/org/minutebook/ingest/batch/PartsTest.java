package org.minutebook.ingest.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.minutebook.ingest.batch.Containers.text;
import static org.minutebook.ingest.batch.Containers.zip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.library.Library;
import org.minutebook.ingest.Ingest;

class PartsTest {

    @TempDir Path folder;

    @Test
    void anArchiveIsThePapersInIt() throws Exception {
        file("packs.zip", zip(Map.of("2009/cabinet.txt", text("C"), "2009/parks.txt", text("P"), "__MACOSX/x", text(""),
                ".hidden", text("h"))));
        assertEquals(Map.of("packs.zip!/2009/cabinet.txt", "C", "packs.zip!/2009/parks.txt", "P"), opened());
    }

    @Test
    void archivesWithinArchivesAreOpened() throws Exception {
        file("a.zip", zip(Map.of("b.zip", zip(Map.of("c/d.zip", zip(Map.of("e.txt", text("E"))))), "f.txt",
                text("F"))));
        assertEquals(Map.of("a.zip!/b.zip!/c/d.zip!/e.txt", "E", "a.zip!/f.txt", "F"), opened());
    }

    @Test
    void depthHasAnEnd() throws Exception {
        byte[] bytes = text("deep");
        for (int i = 0; i < 8; i++) {
            bytes = zip(Map.of("z.zip", bytes));
        }
        file("a.zip", bytes);
        assertEquals(List.of("it lies within 5 others: unpack those and ingest what is in them"), troubles());
    }

    @Test
    void documentsThatAreArchivesStayWhole() throws Exception {
        byte[] docx = zip(Map.of("[Content_Types].xml", text("x"), "word/document.xml", text("x")));
        file("a.docx", docx);
        file("b.zip", zip(Map.of("c.docx", docx)));
        assertEquals(List.of("a.docx", "b.zip!/c.docx"), opened().keySet().stream().sorted().toList());
    }

    @Test
    void aBombIsNotUnpacked() throws Exception {
        file("bomb.zip", zip(Map.of("zeros.txt", new byte[80 << 20], "good.txt", text("G"))));
        assertEquals(1, troubles().size());
        assertTrue(troubles().getFirst().contains("would unpack to"), troubles().toString());
        assertEquals("G", opened().get("bomb.zip!/good.txt"));
    }

    @Test
    void anArchiveThatLiesAboutItsSizesIsNotBelieved() throws Exception {
        byte[] zip = zip(Map.of("a.txt", text("more than it says")));
        for (int i = 0; i + 28 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 24] = 3;
            }
        }
        file("liar.zip", zip);
        assertEquals(1, troubles().size());
        assertTrue(troubles().getFirst().contains("more than the 3 bytes"), troubles().toString());
    }

    @Test
    void aDamagedArchiveSaysSo() throws Exception {
        byte[] zip = zip(Map.of("a.txt", text("A")));
        file("cut.zip", Arrays.copyOf(zip, zip.length - 30));
        file("empty.zip", zip(Map.of()));
        assertEquals(2, troubles().size());
        assertTrue(troubles().getFirst().contains("list of contents"), troubles().toString());
        assertEquals("there is no file in it", troubles().getLast());
    }

    @Test
    void namesLeadNowhereElse() throws Exception {
        file("a.zip", zip(Map.of("../../etc/passwd", text("1"), "/root.txt", text("2"), "b\\c.txt", text("3"))));
        assertEquals(List.of("a.zip!/b/c.txt", "a.zip!/etc/passwd", "a.zip!/root.txt"),
                opened().keySet().stream().sorted().toList());
    }

    @Test
    void attachmentsOfAMailArePapersBesideIt() throws Exception {
        String attached = Base64.getEncoder().encodeToString(zip(Map.of("in.txt", text("I"))));
        Files.writeString(folder.resolve("mail.eml"), """
                From: clerk@northam.example
                To: members@northam.example
                Subject: Papers
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="=b"

                --=b
                Content-Type: text/plain

                Papers are attached.
                --=b
                Content-Type: application/pdf; name="=?utf-8?Q?Agenda_=E2=80=93_May.pdf?="
                Content-Disposition: attachment; filename="=?utf-8?Q?Agenda_=E2=80=93_May.pdf?="

                %%PDF agenda
                --=b
                Content-Type: application/zip; name=more.zip
                Content-Disposition: attachment
                Content-Transfer-Encoding: base64

                %s
                --=b
                Content-Type: image/png; name=logo.png
                Content-Disposition: inline

                x
                --=b--
                """.formatted(attached).replace("\n", "\r\n"));
        Map<String, String> opened = opened();
        assertEquals(List.of("mail.eml", "mail.eml!/Agenda – May.pdf", "mail.eml!/more.zip!/in.txt"),
                opened.keySet().stream().sorted().toList());
        assertEquals("I", opened.get("mail.eml!/more.zip!/in.txt"));
    }

    @Test
    void attachmentsOfAnOutlookMailArePapers() throws Exception {
        file("mail.msg", Containers.outlook("Papers attached", Map.of("Agenda.txt", text("AGENDA"))));
        assertEquals(Map.of("mail.msg!/mail.txt", "Papers attached", "mail.msg!/Agenda.txt", "AGENDA"), opened());
    }

    @Test
    void filesInAPdfArePapersBesideIt() throws Exception {
        file("pack.pdf", Containers.pdf(Map.of("Appendix A.txt", text("APPENDIX"))));
        Map<String, String> opened = opened();
        assertEquals(List.of("pack.pdf", "pack.pdf!/Appendix A.txt"), opened.keySet().stream().sorted().toList());
        assertEquals("APPENDIX", opened.get("pack.pdf!/Appendix A.txt"));
    }

    @Test
    void aFileInAPdfIsFoundWhereThePdfDoesNotCallItOne() throws Exception {
        byte[] pdf = Containers.pdf(Map.of("Appendix A.txt", text("APPENDIX")));
        try (PDDocument packed = Loader.loadPDF(pdf)) {
            PDEmbeddedFile file = packed.getDocumentCatalog().getNames().getEmbeddedFiles().getNames()
                    .values().iterator().next().getEmbeddedFile();
            file.getCOSObject().removeItem(COSName.TYPE);
            file.setSize(8);
            packed.save(folder.resolve("pack.pdf").toFile());
        }
        String unnamed = Files.readString(folder.resolve("pack.pdf"), StandardCharsets.ISO_8859_1);
        assertFalse(unnamed.contains("/EmbeddedFile"));
        assertEquals("APPENDIX", opened().get("pack.pdf!/Appendix A.txt"));
    }

    @Test
    void filesOfOtherKindsAreLeftAlone() throws Exception {
        file("a.txt", text("Subject: no mail"));
        file("b.pdf", text("%PDF-1.4 broken /EmbeddedFile"));
        file("c.doc", new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2});
        file("d.txt", text(""));
        assertEquals(4, opened().size());
    }

    @Test
    void aBatchReadsPartsAsPapersAndKnowsThemAgain() throws Exception {
        file("packs.zip", zip(Map.of("2009/cabinet.txt", text("CABINET"), "bomb.txt", new byte[80 << 20])));
        Library library = Library.at(folder.resolve(".library"));
        List<Outcome> first = ingest(library);
        assertEquals(List.of("packs.zip!/2009/cabinet.txt read", "packs.zip!/bomb.txt unreadable"), told(first));
        assertTrue(first.stream().allMatch(Outcome::fresh));
        assertEquals("cabinet.txt", library.document(DocumentId.of("CABINET")).orElseThrow().name());
        assertEquals(folder + "/packs.zip!/2009/cabinet.txt",
                library.ledger().paths().get(DocumentId.of("CABINET")));
        assertTrue(ingest(library).stream().noneMatch(o -> o.fresh() && o.document().isPresent()));
        file("packs.zip", zip(Map.of("2009/cabinet.txt", text("CABINET, corrected"))));
        ingest(library);
        assertEquals(List.of(DocumentId.of("CABINET, corrected")), library.ids());
    }

    private List<Outcome> ingest(Library library) throws InterruptedException {
        Ingest ingest = new Ingest(Optional.empty());
        return new BatchIngest(library,
                BatchIngest.inThisProcess((name, bytes, _) -> ingest.read(name, bytes), Ingest.RULES), ingest.rules(),
                InstantSource.fixed(Instant.now().plusSeconds(60)))
                .read(PaperFiles.under(List.of(folder)), Again.NONE, BatchListener.NONE);
    }

    private List<String> told(List<Outcome> outcomes) {
        return outcomes.stream().map(o -> o.path().substring(folder.toString().length() + 1) + " " + o.word())
                .sorted().toList();
    }

    private void file(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private List<Outcome> outcomes() throws InterruptedException {
        Library library = Library.at(folder.resolve(".kept"));
        List<Outcome> outcomes = ingest(library);
        assertEquals(0, Objects.requireNonNull(library.folder().resolve("papers/.writing").toFile().list()).length);
        return outcomes;
    }

    private List<String> troubles() throws InterruptedException {
        return outcomes().stream().filter(o -> o.document().isEmpty()).map(Outcome::why).toList();
    }

    /// The papers that could be had, by their paths within the folder, with their bytes as text.
    private Map<String, String> opened() throws InterruptedException {
        Library library = Library.at(folder.resolve(".kept"));
        Map<String, String> opened = new HashMap<>();
        for (Outcome outcome : outcomes()) {
            outcome.document().ifPresent(d -> opened.put(outcome.path().substring(folder.toString().length() + 1),
                    new String(library.bytes(d.id()).orElseThrow(), StandardCharsets.UTF_8)));
        }
        return opened;
    }
}
