package org.minutebook.corpus.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.minutebook.corpus.Correction;
import org.minutebook.corpus.DocumentId;

/// A file of one correction. People edit these by hand, so that anything may stand in it.
///
/// @param name the file as readers are told of it: `corrections/3f2a…/8c1d….json`
record CorrectionFile(Path file, String name) {

    /// The folder of corrections of who is who.
    static final String PEOPLE = "people";
    /// That of corrections of gaps and commitments.
    static final String FOUND = "found";

    /// What stands in the file.
    sealed interface Content {}

    /// A correction.
    record Sound(Correction correction) implements Content {}

    /// Something else.
    ///
    /// @param why what is wrong with it
    record Unsound(String why) implements Content {}

    /// The folder in which a correction lies, so that it is found: the paper's id, `people` or `found`.
    static String folder(Correction correction) {
        return switch (correction.change()) {
            case Correction.Field field -> field.place().document().sha256();
            case Correction.NoRecord none -> none.place().document().sha256();
            case Correction.SamePerson _,Correction.OtherPerson _ -> PEOPLE;
            case Correction.NotMissing _,Correction.Outcome _ -> FOUND;
        };
    }

    Content read() {
        try {
            Correction correction = RecordCodec.strictly(Files.readString(file), Correction.class);
            String folder = "corrections/" + folder(correction);
            return name.equals(folder + "/" + file.getFileName())
                    ? new Sound(correction)
                    : new Unsound("it belongs into the folder " + folder);
        } catch (JsonProcessingException e) {
            return new Unsound("it is no correction: " + RecordCodec.told(e));
        } catch (CharacterCodingException e) {
            return new Unsound("it is no text in UTF-8");
        } catch (IOException e) {
            return new Unsound("it cannot be read: " + LibraryException.why(e));
        }
    }

    /// The correction, if it is one.
    Optional<Correction> correction() {
        return read() instanceof Sound sound ? Optional.of(sound.correction()) : Optional.empty();
    }

    /// What to tell of the file.
    Misfit misfit(Optional<DocumentId> document, String why) {
        return new Misfit(name, document, why);
    }
}
