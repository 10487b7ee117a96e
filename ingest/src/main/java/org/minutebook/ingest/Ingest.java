package org.minutebook.ingest;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import org.minutebook.corpus.AgendaItem;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Problem;
import org.minutebook.ingest.extract.DocumentKindRules;
import org.minutebook.ingest.extract.MissingPageRules;
import org.minutebook.ingest.read.PaperReader;
import org.minutebook.ingest.read.Reading;
import org.minutebook.ingest.read.ocr.Recognition;
import org.minutebook.ingest.read.ocr.Unrecognised;
import org.minutebook.ingest.segment.Part;
import org.minutebook.ingest.segment.Segmenter;

/// Reads one paper: bytes in, filing out. A pure function: no clock, no network, no state that one paper leaves for
/// the next, so that papers can be read in any order, in any process, on any machine. Thread-safe.
///
///     Filing filing = new Ingest().read("minutes.pdf", bytes);
public final class Ingest {

    /// The version of the rules. Papers that an older version read are read again from the library.
    public static final String RULES = "2";

    /// The same, for a paper of which some pages wait for Tesseract.
    private static final String WITHOUT_TESSERACT = RULES + " without Tesseract";

    private final Optional<Recognition> recognition;
    private final PaperReader reader;
    private final Segmenter segmenter = new Segmenter();
    private final Extraction extraction = new Extraction();
    private final DocumentKindRules kinds = new DocumentKindRules();

    /// Reads pictures of pages with Tesseract, where the machine has it.
    public Ingest() {
        this(Recognition.installed());
    }

    /// @param recognition reads pictures of pages; where it is empty, nobody does
    public Ingest(Optional<Recognition> recognition) {
        this.recognition = recognition;
        this.reader = new PaperReader(recognition);
    }

    /// The versions of the rules by which a paper may have been read so that reading it again would change nothing; the
    /// present one first. A paper with pages that wait for Tesseract is read again once that is here.
    public List<String> rules() {
        return recognition.isPresent() ? List.of(RULES) : List.of(RULES, WITHOUT_TESSERACT);
    }

    /// Reads a paper. Never fails for what is in the bytes: a paper that cannot be read is [Filing.Refused], with a
    /// problem that says why.
    ///
    /// @param name the file's name, without its folder
    public Filing read(String name, byte[] bytes) {
        return read(name, bytes, _ -> {
        });
    }

    /// The same, telling how it goes on.
    ///
    /// @param pages told how many pages are read, from any thread; a format without pages tells of none
    public Filing read(String name, byte[] bytes, IntConsumer pages) {
        return switch (reader.read(name, bytes, pages)) {
            case Reading.Read read -> filed(read.paper());
            case Reading.Unreadable unreadable -> refused(unreadable);
        };
    }

    private Filing filed(Paper paper) {
        List<Part> parts = segmenter.segment(paper);
        List<Finding> findings = extraction.findings(paper, parts);
        Optional<String> meeting = findings.stream().filter(Meeting.class::isInstance).map(Meeting.class::cast)
                .map(Meeting::id).findFirst();
        Document document = new Document(paper.id(), paper.name(), paper.mediaType(), pages(paper),
                paper.text().length(), kinds.kind(paper, parts), kinds.council(parts), meeting, paper.language(),
                paper.ocr(), paper.ocrConfidence(), status(paper), problems(paper, findings), rules(paper));
        return new Filing.Filed(document, paper, findings);
    }

    private String rules(Paper paper) {
        return recognition.isEmpty() && Unrecognised.in(paper) ? WITHOUT_TESSERACT : RULES;
    }

    /// What could not be read, and what the paper says it has and has not.
    private static List<Problem> problems(Paper paper, List<Finding> findings) {
        List<AgendaItem> agenda = findings.stream().filter(AgendaItem.class::isInstance).map(AgendaItem.class::cast)
                .toList();
        return Stream.concat(paper.problems().stream(), MissingPageRules.find(paper, agenda).stream()).toList();
    }

    private static OptionalInt pages(Paper paper) {
        return paper.pages().isEmpty() ? OptionalInt.empty() : OptionalInt.of(paper.pages().size());
    }

    private static Document.Status status(Paper paper) {
        if (paper.text().isBlank()) {
            return Document.Status.NO_TEXT;
        }
        return paper.problems().isEmpty() ? Document.Status.READ : Document.Status.READ_IN_PART;
    }

    private static Filing refused(Reading.Unreadable paper) {
        return new Filing.Refused(new Document(paper.id(), paper.name(), paper.mediaType(), paper.pages(), 0,
                Document.Kind.OTHER, Optional.empty(), Optional.empty(), Optional.empty(), false,
                OptionalInt.empty(), Document.Status.REFUSED, List.of(paper.problem()), RULES));
    }
}
