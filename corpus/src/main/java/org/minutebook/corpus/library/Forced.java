package org.minutebook.corpus.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Files of which a name that is there means that the disk has all of them, whatever happens to the power: bytes are
/// forced to the disk before they get their name, and the folder that holds the name after.
public final class Forced {

    private Forced() {}

    /// Writes a file aside and moves it into place.
    ///
    /// @param top a folder above the file that is already there
    public static void write(Path top, Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Path aside = file.resolveSibling("." + file.getFileName() + ".part");
        Files.write(aside, bytes);
        move(top, aside, file);
    }

    /// Moves a file that was written aside into place.
    ///
    /// @param top a folder above the file that is already there
    public static void move(Path top, Path aside, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        bytes(aside);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        for (Path folder = file.getParent(); folder != null && folder.startsWith(top); folder = folder.getParent()) {
            names(folder);
        }
    }

    /// Adds to the end of a file.
    public static void append(Path file, String text) throws IOException {
        boolean made = !Files.exists(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        if (made) {
            names(file.resolveSibling("."));
        }
    }

    /// Forces what was written to a file.
    static void bytes(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Forces which files a folder has. Some systems cannot open a folder; theirs keep names by themselves.
    static void names(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (AccessDeniedException e) {
            return;
        }
    }
}
