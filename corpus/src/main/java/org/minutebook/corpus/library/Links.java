package org.minutebook.corpus.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.minutebook.corpus.Correction;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.linked.Gap;
import org.minutebook.corpus.linked.Linked;
import org.minutebook.corpus.linked.Person;
import org.minutebook.corpus.linked.PersonDoubt;
import org.minutebook.corpus.linked.Tie;

/// What linking found, in a folder of the library:
///
///     links/slips/NAME/3f/3f2a….jsonl   what a group of papers was linked from, see [LinkGroups]
///     links/groups/3f/3f2a….txt         the groups to which a paper gives slips
///     links/found/TYPE/3f/3f2a….jsonl   what a group added up to: records of one type, one a line
///     links/papers/3f/3f2a….jsonl       the ties of one paper's records
///     links.in-step                     the links agree with the records as long as this file is here
///
/// All of it is made from the records, and may be deleted. What readers say of who is who is laid over it as it is read.
/// Many processes may read while one links.
public final class Links {

    private final Path library;
    private final SamePeople same;
    private final Map<String, String> names = new HashMap<>();
    private final FoundCorrections corrected;
    private final Supplier<Stream<Gap>> misfits;

    /// @param misfits the corrections that change nothing
    Links(Path library, Corrections corrections, Supplier<Stream<Gap>> misfits) {
        this.library = library;
        this.corrected = new FoundCorrections(corrections.ofFound());
        this.misfits = misfits;
        this.same = new SamePeople(corrections.ofPeople(), new PrintedNames(this)::person);
    }

    Path folder() {
        return library.resolve("links");
    }

    /// Whether the links say what the records say.
    public boolean inStep() {
        return mark().stands();
    }

    /// When the links last came to agree with the records; empty while they do not.
    public Optional<FileTime> agreedAt() {
        return mark().since();
    }

    /// Says that the records, and then the links, are about to change.
    ///
    /// @throws LibraryException if the disk does not take it
    public void change() {
        mark().remove();
    }

    /// Says that the links agree with the records. What linking wrote is on the disk by then.
    public void agree() {
        mark().put("The links agree with the records as long as this file is here.\n");
    }

    /// Forgets everything, for it to be found again. Whoever is reading finds nothing any more.
    ///
    /// @throws LibraryException if the folder cannot be emptied
    public void clear() {
        change();
        Path old = library.resolve("links.old");
        try {
            FileUtils.deleteDirectory(old.toFile());
            if (Files.exists(folder())) {
                Files.move(folder(), old, StandardCopyOption.ATOMIC_MOVE);
                FileUtils.deleteDirectory(old.toFile());
            }
        } catch (IOException e) {
            throw new LibraryException("cannot delete " + folder(), e);
        }
    }

    /// The groups of papers, for linking to read and write.
    public LinkGroups groups() {
        return new LinkGroups(this);
    }

    /// The ties of one paper's records, in a fixed order; empty if nothing of it is tied.
    public List<Tie> ties(DocumentId paper) {
        return corrected(read(ofPaper(paper), Tie.class).stream(), Tie.class).map(t -> same.tie(t, this::nameOf))
                .toList();
    }

    /// The name of somebody whom readers tied to another; such ties are few, so all that are known are read at once.
    private synchronized String nameOf(String person) {
        if (names.isEmpty()) {
            try (Stream<Person> all = found(Person.class)) {
                all.forEach(p -> names.put(p.id(), p.name()));
            }
        }
        return names.getOrDefault(person, person);
    }

    /// All records of one type, in a fixed order, read as they are asked for. Close the stream.
    public <L extends Linked> Stream<L> all(Class<L> type) {
        if (type.equals(Person.class)) {
            return same.persons(() -> found(Person.class)).map(type::cast);
        }
        if (type.equals(Gap.class)) {
            return Stream.concat(corrected(found(type), type), misfits.get().map(type::cast));
        }
        return corrected(found(type), type).filter(l -> !(l instanceof PersonDoubt doubt) || same.inDoubt(doubt))
                .map(l -> l instanceof Tie tie ? type.cast(same.tie(tie, this::nameOf)) : l);
    }

    /// A place where a person's name is printed; empty if nobody has the id.
    public Optional<Correction.Name> printedName(String person) {
        return new PrintedNames(this).of(person);
    }

    /// The records of one type that the papers of a meeting's body added up to, in a fixed order; empty where the body is
    /// not known. No other body's are read.
    ///
    /// @param meeting the id of any of the body's meetings, as the whole library knows it
    public <L extends Linked> List<L> ofBody(String meeting, Class<L> type) {
        String[] parts = meeting.split("/", 3);
        LinkGroups.Group body = new LinkGroups.Group(LinkGroups.BODIES,
                parts[0] + "/" + (parts.length > 1 ? parts[1] : ""));
        return corrected(read(place(foundOf(LinkedTypes.name(type)), body.name(), ".jsonl"), type).stream(), type)
                .toList();
    }

    private <L extends Linked> Stream<L> corrected(Stream<L> found, Class<L> type) {
        return found.flatMap(f -> corrected.laidOver(f).map(type::cast).stream());
    }

    /// All records of one type as linking found them.
    <L extends Linked> Stream<L> found(Class<L> type) {
        return files(foundOf(LinkedTypes.name(type))).stream().flatMap(file -> read(file, type).stream());
    }

    static LibraryException damaged(Path file, JsonProcessingException why) {
        return new LibraryException("%s is damaged; delete it, and run minutebook reindex".formatted(file), why);
    }

    /// The files of records in the folders of a folder, in order; none where it is not there, or not any more.
    static List<Path> files(Path top) {
        return within(top).stream().flatMap(folder -> within(folder).stream())
                .filter(f -> f.getFileName().toString().endsWith(".jsonl")).sorted().toList();
    }

    private static List<Path> within(Path folder) {
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
            List<Path> found = new ArrayList<>();
            paths.forEach(found::add);
            return found;
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException | DirectoryIteratorException e) {
            throw new LibraryException("cannot list " + folder, e);
        }
    }

    static <L extends Linked> List<L> read(Path file, Class<L> type) {
        return lines(file).stream().map(line -> type.cast(read(file, line))).toList();
    }

    /// One line of a file.
    static Linked read(Path file, String line) {
        try {
            return RecordCodec.value(line, Linked.class);
        } catch (JsonProcessingException e) {
            throw damaged(file, e);
        }
    }

    /// The lines of a file; none if it is not there.
    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new LibraryException("cannot read " + file, e);
        }
    }

    Path foundOf(String type) {
        return folder().resolve("found").resolve(type);
    }

    Path ofPaper(DocumentId paper) {
        return place(folder().resolve("papers"), paper.sha256(), ".jsonl");
    }

    static Path place(Path shelf, String sha256, String ending) {
        return shelf.resolve(sha256.substring(0, 2)).resolve(sha256 + ending);
    }

    private Mark mark() {
        return new Mark(library.resolve("links.in-step"));
    }
}
