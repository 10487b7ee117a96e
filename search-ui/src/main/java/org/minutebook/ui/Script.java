package org.minutebook.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.minutebook.corpus.DocumentId;

/// One of the site's scripts. Every page works without them.
///
/// @param text what is served
/// @param version changes whenever the script does, so that browsers may keep it for ever
record Script(String text, String version) {

    /// @param name of the file
    static Script load(String name) {
        try (InputStream in = Script.class.getResourceAsStream("/org/minutebook/ui/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the build: " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Script(text, DocumentId.of(text).brief());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
