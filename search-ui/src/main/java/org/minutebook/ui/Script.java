package org.minutebook.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.minutebook.corpus.DocumentId;

/// The site's one script: it suggests while a reader types. Every page works without it.
///
/// @param text what is served
/// @param version changes whenever the script does, so that browsers may keep it for ever
record Script(String text, String version) {

    private static final String PATH = "/org/minutebook/ui/minutebook.js";

    static Script load() {
        try (InputStream in = Script.class.getResourceAsStream(PATH)) {
            if (in == null) {
                throw new IllegalStateException("missing from the build: " + PATH);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Script(text, DocumentId.of(text).brief());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + PATH, e);
        }
    }
}
