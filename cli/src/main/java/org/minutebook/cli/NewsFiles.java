package org.minutebook.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// Where news are written: one file for one search, or a folder with a file for each.
///
/// @param to empty for the standard output
/// @param folder whether `to` is a folder
record NewsFiles(Optional<Path> to, boolean folder) {

    static NewsFiles at(Optional<Path> to, boolean several) {
        return new NewsFiles(to, to.filter(t -> several || Files.isDirectory(t)).isPresent());
    }

    /// Writes a file aside and moves it into place, so that it is there whole or not at all.
    ///
    /// @param name what it is called in a folder
    void write(String name, String text) {
        Path file = to.map(t -> folder ? t.resolve(name) : t).orElseThrow();
        Path aside = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            if (folder) {
                Files.createDirectories(to.orElseThrow());
            }
            Files.writeString(aside, text, StandardCharsets.UTF_8);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CommandException("cannot write %s: %s".formatted(file, e));
        }
    }
}
