package org.minutebook.corpus.library;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.minutebook.corpus.Correction;
import org.minutebook.corpus.DocumentId;

/// The corrections that readers made, one a file:
///
///     corrections/3f2a…/8c1d….json   of a paper's records
///     corrections/people/8c1d….json  of who is who
///     corrections/found/8c1d….json   of gaps and commitments
///
/// A file that is no correction is passed over here; [Library#misfits] tells of it. Safe for many that read and one that writes.
public final class Corrections {

    private final Path folder;

    Corrections(Path library) {
        this.folder = library.resolve("corrections");
    }

    /// All corrections, in a fixed order; empty if there are none.
    public List<Correction> all() {
        return sound(files());
    }

    /// Those of one paper's records.
    public List<Correction> of(DocumentId paper) {
        return sound(files(folder.resolve(paper.sha256()), 1));
    }

    /// Those of who is who.
    public List<Correction> ofPeople() {
        return sound(files(folder.resolve(CorrectionFile.PEOPLE), 1));
    }

    /// Those of gaps and commitments.
    List<Correction> ofFound() {
        return sound(files(folder.resolve(CorrectionFile.FOUND), 1));
    }

    /// Keeps a correction, in place of one with the same id.
    ///
    /// @throws LibraryException if the disk does not take it
    public void add(Correction correction) {
        ObjectNode node = (ObjectNode) RecordCodec.tree(correction);
        Whole.write(file(correction), (node.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /// Takes a correction back.
    ///
    /// @return the correction; empty if there was none with that id
    /// @throws LibraryException if its file cannot be deleted
    public Optional<Correction> remove(String id) {
        for (CorrectionFile file : files()) {
            Optional<Correction> found = file.correction().filter(c -> c.id().equals(id));
            if (found.isPresent()) {
                delete(file.file());
                return found;
            }
        }
        return Optional.empty();
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new LibraryException("cannot delete " + file, e);
        }
    }

    /// The id of a correction of this kind: the same change has the same id.
    public static String id(Correction.Change change) {
        return DocumentId.of(RecordCodec.write(withoutValue(RecordCodec.tree(change)))).brief();
    }

    /// Two corrections of one field are one: the later one holds.
    private static JsonNode withoutValue(JsonNode change) {
        return ((ObjectNode) change.deepCopy()).without("value");
    }

    private Path file(Correction correction) {
        return folder.resolve(CorrectionFile.folder(correction)).resolve(correction.id() + ".json");
    }

    /// All files, in a fixed order, whether or not they are corrections.
    List<CorrectionFile> files() {
        return files(folder, 2);
    }

    private static List<Correction> sound(List<CorrectionFile> files) {
        return files.stream().flatMap(f -> f.correction().stream()).toList();
    }

    private List<CorrectionFile> files(Path top, int depth) {
        if (!Files.isDirectory(top)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(top, depth)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".json")).sorted()
                    .map(f -> new CorrectionFile(f,
                            "corrections/" + folder.relativize(f).toString().replace('\\', '/')))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new LibraryException("cannot list " + top, e);
        }
    }

    /// The names of the kinds of change in files.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
    @JsonSubTypes({@JsonSubTypes.Type(value = Correction.Field.class, name = "field"),
            @JsonSubTypes.Type(value = Correction.NoRecord.class, name = "no_record"),
            @JsonSubTypes.Type(value = Correction.SamePerson.class, name = "same_person"),
            @JsonSubTypes.Type(value = Correction.OtherPerson.class, name = "other_person"),
            @JsonSubTypes.Type(value = Correction.NotMissing.class, name = "not_missing"),
            @JsonSubTypes.Type(value = Correction.Outcome.class, name = "outcome")})
    interface Changes {}
}
