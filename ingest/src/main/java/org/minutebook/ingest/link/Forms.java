package org.minutebook.ingest.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Lists of forms of words, one regular expression a line, beside this class; lines that begin with `#` are for readers.
final class Forms {

    private Forms() {}

    /// What finds any of a list's forms, as whole words in any case.
    static Pattern read(String resource) {
        try (InputStream in = Objects.requireNonNull(Forms.class.getResourceAsStream(resource), resource)) {
            String any = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).collect(Collectors.joining("|"));
            return Pattern.compile("\\b(?:" + any + ")\\b", Pattern.CASE_INSENSITIVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
