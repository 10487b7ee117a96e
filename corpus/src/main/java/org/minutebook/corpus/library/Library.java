package org.minutebook.corpus.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.minutebook.corpus.Correction;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.linked.Slip;

/// A library folder:
///
///     papers/3f/3f2a…        the papers' bytes, named by their SHA-256
///     texts/3f/3f2a….json    each paper's text, pages, blocks and tables
///     records/3f/3f2a….jsonl what is known of the paper: its document, then its findings, one a line
///     ledger.jsonl           every try to read a paper, in order
///     corrections/           what readers say is wrong, see [Corrections]
///     searches/              the searches that are followed, see [SavedSearches]
///     reports/               the errors that readers of the site report, see [ErrorReports]
///     links/                 what linking found, see [Links]; may be deleted at any time
///     index/                 the search index; may be deleted at any time
///     progress.json          how far the last batch has come, see [ProgressFile]
///     lock                   held by the process that is changing the library, and says which that is
///     watch.lock             the same for the process that watches folders
///
/// Files are written aside and then moved into place, the records last, so that a paper whose records are there is
/// whole. Safe for use by many threads that file different papers, and by one process that changes it and many that
/// read.
public final class Library {

    private static final String LEDGER = "ledger.jsonl";
    private static final String RECORDS = "records";
    private static final String LOCK = "lock";
    private static final String WATCH_LOCK = "watch.lock";

    private final Path folder;
    private final Ledger ledger;
    private final Shelf papers;
    private final Shelf texts;
    private final Shelf records;

    private Library(Path folder) {
        this.folder = folder;
        this.papers = new Shelf(folder.resolve("papers"), "");
        this.texts = new Shelf(folder.resolve("texts"), ".json");
        this.records = new Shelf(folder.resolve(RECORDS), ".jsonl");
        this.ledger = new Ledger(folder.resolve(LEDGER));
    }

    /// Opens the library in a folder, and makes the folder where there is none.
    ///
    /// @throws LibraryException if the folder cannot be made
    public static Library at(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new LibraryException("cannot make the library folder " + folder, e);
        }
        return new Library(folder);
    }

    /// Whether there is a library in a folder, and not nothing, or something else.
    public static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(LEDGER)) || Files.isDirectory(folder.resolve(RECORDS));
    }

    public Path folder() {
        return folder;
    }

    /// Where the search index belongs.
    public Path indexFolder() {
        return folder.resolve("index");
    }

    public Ledger ledger() {
        return ledger;
    }

    /// How far a batch has come that is being read, or was read last.
    public ProgressFile progress() {
        return new ProgressFile(folder.resolve("progress.json"));
    }

    /// Keeps other processes from changing the library until the lock is closed. Reading needs no lock.
    ///
    /// @throws LibraryBusyException if another process is changing the library
    public LibraryLock lock() {
        return tryLock().orElseThrow(
                () -> new LibraryBusyException("the library %s is being changed by %s; wait until that has ended"
                        .formatted(folder, LibraryLock.holder(folder.resolve(LOCK)))));
    }

    /// The same, or empty if another process is changing the library.
    public Optional<LibraryLock> tryLock() {
        return LibraryLock.take(folder.resolve(LOCK));
    }

    /// Keeps other processes from watching folders for the library until the lock is closed. While nothing is read, others
    /// may change it.
    ///
    /// @throws LibraryBusyException if another process does
    public LibraryLock watchLock() {
        return LibraryLock.take(folder.resolve(WATCH_LOCK)).orElseThrow(() -> new LibraryBusyException(
                "folders are already watched for the library %s, by %s; stop that first, and name all folders in one command"
                        .formatted(folder, LibraryLock.holder(folder.resolve(WATCH_LOCK)))));
    }

    /// Files what came of reading a paper, with the paper's bytes. What was filed under the same id is replaced.
    ///
    /// @throws LibraryException if the disk does not take it; what was there before then stays
    public void file(Filing filing, byte[] bytes) {
        if (!Files.exists(original(filing.document().id()))) {
            papers.put(filing.document().id(), bytes);
        }
        file(PackedFiling.of(filing));
    }

    /// Keeps a paper's bytes, for it to be read from [#original] and then filed. Until it is filed, nobody finds it.
    ///
    /// @return whether they are the bytes of that paper; if they are not, nothing is kept
    /// @throws IOException if they cannot be read
    /// @throws LibraryException if the disk does not take them
    public boolean keep(DocumentId id, InputStream bytes) throws IOException {
        return papers.put(id, bytes);
    }

    /// Files what came of reading a paper whose bytes are kept. What was filed under the same id is replaced.
    ///
    /// @throws LibraryException if the disk does not take it; what was there before then stays
    public void file(PackedFiling filing) {
        if (filing.text().length > 0) {
            putText(filing.id(), filing.text());
        }
        records.put(filing.id(), filing.records());
    }

    /// Makes a folder for files that are needed for a while; whoever asks for it deletes it.
    ///
    /// @throws LibraryException if the disk does not take it
    public Path folderAside() {
        return papers.folderAside();
    }

    /// Takes away what a stop left half-written, and [folders aside][#folderAside]. For whoever holds the [#lock].
    public void sweep() {
        Stream.of(papers, texts, records).forEach(Shelf::sweep);
        Whole.sweep(folder);
    }

    /// What is filed under an id, as linking ties it: a meeting bears the id that it has in the whole library. Empty if
    /// nothing is filed.
    ///
    /// @throws LibraryException if the filing's files are damaged
    public Optional<Filing> filing(DocumentId id) {
        return tied(id).map(this::filing);
    }

    private Filing filing(Slip slip) {
        if (slip.document().status() == Document.Status.REFUSED) {
            return new Filing.Refused(slip.document());
        }
        Paper paper = paper(slip.id()).orElseThrow(() -> new LibraryException(
                "the text of paper %s is gone; delete %s and ingest it again".formatted(slip.id(),
                        records(slip.id()))));
        return new Filing.Filed(slip.document(), paper, slip.findings());
    }

    /// What is filed under an id without the paper's text and before linking: its document and all its findings; empty
    /// if nothing is.
    ///
    /// @throws LibraryException if the records are damaged
    public Optional<Slip> slip(DocumentId id) {
        return slip(id, PaperRecords.filed(this, id));
    }

    /// What is filed under an id, as [#filing] gives it, without the paper's text; empty if nothing is.
    ///
    /// @throws LibraryException if the records are damaged
    public Optional<Slip> tied(DocumentId id) {
        return slip(id, PaperRecords.tied(this, id));
    }

    private Optional<Slip> slip(DocumentId id, Optional<PaperRecords> records) {
        try {
            return records.isEmpty() ? Optional.empty() : Optional.of(records.get().slip());
        } catch (JsonProcessingException e) {
            throw damaged(id, e);
        }
    }

    /// The words of a passage; empty if its paper has no text or a shorter one.
    String quote(Span span) {
        return paper(span.document()).map(Paper::text).filter(t -> t.length() >= span.end())
                .map(t -> t.substring(span.start(), span.end())).orElse("");
    }

    /// The page of a paper's file on which a place of its text stands; empty if the paper has no pages.
    OptionalInt page(DocumentId id, int place) {
        return paper(id).map(p -> p.pageAt(place)).orElse(OptionalInt.empty());
    }

    private Optional<Paper> paper(DocumentId id) {
        Path file = text(id);
        try {
            return Files.exists(file) ? Optional.of(RecordCodec.paper(Files.readString(file))) : Optional.empty();
        } catch (JsonProcessingException e) {
            throw damaged(file, e);
        } catch (IOException e) {
            throw new LibraryException("cannot read " + file, e);
        }
    }

    /// What readers say is wrong in the records.
    public Corrections corrections() {
        return new Corrections(folder);
    }

    /// The corrections that change nothing, in a fixed order: files that cannot be read as corrections, and those that
    /// do not fit the records.
    public List<Misfit> misfits() {
        return new Misfits(this).all();
    }

    /// Why a correction that is not kept yet would change nothing; empty where it fits.
    public Optional<String> unfit(Correction correction) {
        return new Misfits(this).whyNot(correction);
    }

    /// The searches that somebody follows.
    public SavedSearches searches() {
        return new SavedSearches(folder);
    }

    /// The errors that readers of the site report.
    public ErrorReports reports() {
        return new ErrorReports(folder);
    }

    /// What linking found, and finds again when the records change.
    public Links links() {
        return new Links(folder, corrections(), () -> new Misfits(this).gaps());
    }

    /// The lines of a paper's records, as they stand on disk: its document, then its findings; empty if it was never
    /// filed.
    List<String> lines(DocumentId id) {
        try {
            return Files.readAllLines(records(id));
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new LibraryException("cannot read " + records(id), e);
        }
    }

    /// What is known of a paper as a whole; empty if it was never filed.
    public Optional<Document> document(DocumentId id) {
        try (Stream<String> lines = Files.lines(records(id))) {
            return Optional.of(RecordCodec.document(RecordCodec.record(lines.findFirst().orElse(""))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (JsonProcessingException e) {
            throw damaged(records(id), e);
        } catch (IOException | UncheckedIOException e) {
            throw new LibraryException("cannot read " + records(id), e);
        }
    }

    /// All current papers, in order of id: every filed paper, but for those that a newer version has replaced at every
    /// place where they were found. Reads one filing at a time. Close the stream.
    public Stream<Filing> filings() {
        return ids().stream().map(this::filing).flatMap(Optional::stream);
    }

    /// The filings with what the library knows of them beyond the papers themselves.
    public Holdings holdings() {
        return new Holdings(this);
    }

    /// The ids of all current papers, in order.
    public List<DocumentId> ids() {
        Set<DocumentId> replaced = ledger.replaced();
        return everyId().stream().filter(id -> !replaced.contains(id)).toList();
    }

    /// The paper whose id begins with these digits, of which there are at least two; empty if there is none, or more
    /// than one.
    public Optional<DocumentId> paper(String digits) {
        if (!digits.matches("[0-9a-f]{2,64}")) {
            return Optional.empty();
        }
        Path shelf = folder.resolve(RECORDS).resolve(digits.substring(0, 2));
        if (!Files.isDirectory(shelf)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(shelf)) {
            List<DocumentId> found = files.map(f -> f.getFileName().toString())
                    .filter(n -> n.startsWith(digits) && n.endsWith(".jsonl"))
                    .map(n -> new DocumentId(n.substring(0, n.length() - ".jsonl".length()))).toList();
            return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            throw new LibraryException("cannot list " + shelf, e);
        }
    }

    /// The ids of all papers, in order, also of those that a newer version has replaced.
    public List<DocumentId> everyId() {
        return records.ids();
    }

    /// A paper's bytes; empty if it was never filed.
    public Optional<byte[]> bytes(DocumentId id) {
        try {
            return Optional.of(Files.readAllBytes(original(id)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new LibraryException("cannot read " + original(id), e);
        }
    }

    /// The file that holds a paper's bytes, whether or not it is there.
    public Path original(DocumentId id) {
        return papers.of(id);
    }

    private Path text(DocumentId id) {
        return texts.of(id);
    }

    private Path records(DocumentId id) {
        return records.of(id);
    }

    /// Records point into the text they were read from: before another text takes its place they go, and the paper
    /// counts as not yet read until new ones are there.
    private void putText(DocumentId id, byte[] bytes) {
        try {
            if (Files.exists(text(id)) && !Arrays.equals(Files.readAllBytes(text(id)), bytes)) {
                Files.deleteIfExists(records(id));
            }
        } catch (IOException e) {
            throw new LibraryException("cannot replace " + text(id), e);
        }
        texts.put(id, bytes);
    }

    LibraryException damaged(DocumentId id, JsonProcessingException why) {
        return damaged(records(id), why);
    }

    private static LibraryException damaged(Path file, JsonProcessingException why) {
        return new LibraryException("%s is damaged; delete it and ingest the paper again".formatted(file), why);
    }
}
