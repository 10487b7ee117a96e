package org.minutebook.ingest.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Problem;
import org.minutebook.ingest.read.draft.UnreadablePaperException;
import org.minutebook.ingest.read.ocr.Recognition;
import org.minutebook.ingest.read.office.DocReader;
import org.minutebook.ingest.read.office.DocxReader;
import org.minutebook.ingest.read.office.OdtReader;
import org.minutebook.ingest.read.office.RtfReader;
import org.minutebook.ingest.read.pdf.PdfReader;
import org.minutebook.ingest.read.plain.PlainReader;
import org.minutebook.ingest.read.web.HtmlReader;
import org.minutebook.ingest.read.web.MhtmlReader;
import org.minutebook.ingest.read.web.PageFragment;

/// Brings a file to a paper with one fixed text, whatever its format. What a file is, is detected from its bytes; its
/// name is not asked. A pure function, thread-safe.
public final class PaperReader {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// Ten thousand pages of words take some 30 MB.
    private static final int MOST_TEXT = 64 << 20;

    private final Detector detector = new DefaultDetector();
    private final Optional<Recognition> recognition;

    /// A reader that has pictures of pages read by Tesseract, where the machine has it.
    public PaperReader() {
        this(Recognition.installed());
    }

    /// @param recognition reads pictures of pages; where it is empty, nobody does
    public PaperReader(Optional<Recognition> recognition) {
        this.recognition = recognition;
    }

    /// Reads a paper. Never fails for what is in the bytes.
    ///
    /// @param name the file's name, for the words of problems
    public Reading read(String name, byte[] bytes) {
        return read(name, bytes, _ -> {
        });
    }

    /// The same, telling how many pages are read, from any thread.
    public Reading read(String name, byte[] bytes, IntConsumer pages) {
        String type = "application/octet-stream";
        try {
            if (PlainReader.isBlank(bytes)) {
                throw new UnreadablePaperException("empty", "is empty: fetch it again");
            }
            type = typeOf(bytes);
            return new Reading.Read(withCuts(paper(name, type, bytes, pages)));
        } catch (StackOverflowError e) {
            return unreadable(name, bytes, type, UnreadablePaperException.damaged("far too deeply nested", e));
        } catch (UnreadablePaperException e) {
            return unreadable(name, bytes, type, e);
        }
    }

    private static Reading unreadable(String name, byte[] bytes, String type, UnreadablePaperException e) {
        Problem problem = Problem.of(e.what(), name + " " + e.why());
        return new Reading.Unreadable(DocumentId.of(bytes), name, type, OptionalInt.empty(), problem);
    }

    private String typeOf(byte[] bytes) {
        try (TikaInputStream stream = TikaInputStream.get(bytes)) {
            return detector.detect(stream, new Metadata()).getBaseType().toString();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can always be read", e);
        }
    }

    private Paper paper(String name, String type, byte[] bytes, IntConsumer pages) throws UnreadablePaperException {
        return switch (type) {
            case "application/pdf" -> PdfReader.read(name, type, bytes, recognition, pages);
            case "application/msword", "application/x-tika-msoffice" -> DocReader.read(name, type, bytes);
            case "application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text-template" ->
                OdtReader.read(name, type, bytes);
            case "application/rtf", "text/rtf" -> RtfReader.read(name, type, bytes);
            case "text/html", "application/xhtml+xml" -> HtmlReader.read(name, type, bytes);
            case "message/rfc822", "multipart/related" -> MhtmlReader.read(name, type, bytes);
            case "application/x-tika-ooxml-protected" ->
                throw UnreadablePaperException.encrypted();
            default -> other(name, type, bytes);
        };
    }

    private static Paper other(String name, String type, byte[] bytes) throws UnreadablePaperException {
        if (type.startsWith(DOCX) || type.startsWith("application/vnd.ms-word.")) {
            return DocxReader.read(name, type, bytes);
        }
        if (type.startsWith("text/") || PlainReader.looksLikeText(bytes)) {
            if (bytes.length > MOST_TEXT) {
                throw UnreadablePaperException.tooLarge("has more than %,d MB of text".formatted(MOST_TEXT >> 20));
            }
            if (PageFragment.isOne(bytes)) {
                return HtmlReader.read(name, "text/html", bytes);
            }
            return PlainReader.read(name, "text/plain", bytes);
        }
        throw new UnreadablePaperException("unsupported", "is " + type
                + ", which is not read: save it as PDF, DOCX, DOC, ODT, RTF, HTML or plain text and ingest that");
    }

    private static Paper withCuts(Paper paper) {
        List<Problem> problems = new ArrayList<>(paper.problems());
        problems.addAll(CutText.in(paper));
        return new Paper(paper.id(), paper.name(), paper.mediaType(), paper.text(), paper.pages(), paper.blocks(),
                paper.tables(), paper.hyphens(), paper.ocr(), paper.language(), problems);
    }
}
