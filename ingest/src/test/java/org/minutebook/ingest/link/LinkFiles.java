package org.minutebook.ingest.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.minutebook.corpus.library.Library;

/// What linking wrote, to be held against what it wrote another time.
final class LinkFiles {

    private LinkFiles() {}

    /// The files of a library's links by their paths.
    static Map<String, String> of(Library library) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(library.folder().resolve("links"))) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(library.folder().relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
