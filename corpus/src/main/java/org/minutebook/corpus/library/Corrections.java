package org.minutebook.corpus.library;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
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
///
/// Safe for many that read and one that writes.
public final class Corrections {

    private static final String PEOPLE = "people";

    private final Path folder;

    Corrections(Path library) {
        this.folder = library.resolve("corrections");
    }

    /// All corrections, in a fixed order; empty if there are none.
    public List<Correction> all() {
        return files(folder, 2).stream().map(Corrections::read).toList();
    }

    /// Those of one paper's records.
    public List<Correction> of(DocumentId paper) {
        return files(folder.resolve(paper.sha256()), 1).stream().map(Corrections::read).toList();
    }

    /// Those of who is who.
    public List<Correction> ofPeople() {
        return files(folder.resolve(PEOPLE), 1).stream().map(Corrections::read).toList();
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
        Optional<Correction> found = all().stream().filter(c -> c.id().equals(id)).findFirst();
        found.ifPresent(c -> {
            try {
                Files.delete(file(c));
            } catch (IOException e) {
                throw new LibraryException("cannot delete " + file(c), e);
            }
        });
        return found;
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
        return folder.resolve(correction.document().map(DocumentId::sha256).orElse(PEOPLE))
                .resolve(correction.id() + ".json");
    }

    private static List<Path> files(Path top, int depth) {
        if (!Files.isDirectory(top)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(top, depth)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".json")).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new LibraryException("cannot list " + top, e);
        }
    }

    private static Correction read(Path file) {
        try {
            return RecordCodec.value(Files.readString(file), Correction.class);
        } catch (JsonProcessingException e) {
            throw new LibraryException("%s is no correction; mend it or delete it".formatted(file), e);
        } catch (IOException e) {
            throw new LibraryException("cannot read " + file, e);
        }
    }

    /// The names of the kinds of change in files.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
    @JsonSubTypes({@JsonSubTypes.Type(value = Correction.Field.class, name = "field"),
            @JsonSubTypes.Type(value = Correction.NoRecord.class, name = "no_record"),
            @JsonSubTypes.Type(value = Correction.SamePerson.class, name = "same_person"),
            @JsonSubTypes.Type(value = Correction.OtherPerson.class, name = "other_person")})
    interface Changes {}
}
