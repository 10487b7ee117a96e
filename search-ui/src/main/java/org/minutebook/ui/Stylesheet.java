package org.minutebook.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.minutebook.corpus.DocumentId;

/// The site's one style sheet: GOV.UK Frontend's from its WebJar, without the typeface that is for GOV.UK alone, and
/// our own after it.
///
/// @param css what is served
/// @param version changes whenever the style sheet does, so that browsers may keep it for ever
record Stylesheet(String css, String version) {

    private static final String GOVUK = "/META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css";
    private static final String TYPEFACE = "-apple-system,BlinkMacSystemFont,\"Segoe UI\",\"Noto Sans\",Arial,sans-serif";

    static Stylesheet load() {
        String govuk = resource(GOVUK).replaceAll("@font-face\\{[^}]*}", "")
                .replaceAll("\"?GDS Transport\"?,\\s*arial,\\s*sans-serif", TYPEFACE)
                .replaceAll("/\\*# sourceMappingURL=.*?\\*/", "");
        String css = govuk + resource("/org/minutebook/ui/minutebook.css")
                + resource("/org/minutebook/ui/paper.css");
        return new Stylesheet(css, DocumentId.of(css).brief());
    }

    private static String resource(String path) {
        try (InputStream in = Stylesheet.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing from the build: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
