package org.minutebook.ingest.batch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Files' names as text. A name is bytes, which need not be UTF-8; those that are not stand as `%FF`, so that no two
/// files are called the same.
final class FileName {

    private static final char REPLACED = '\uFFFD';
    private static final int LONGEST_CHARACTER = 4;

    private FileName() {}

    /// An absolute path as text.
    static String path(Path file) {
        String text = file.toString();
        return text.indexOf(REPLACED) < 0 ? text : decoded(file.toUri().getRawPath());
    }

    /// The file that such a text names; empty where there is none, or its name can only be said in another way.
    static Optional<Path> file(String path) {
        try {
            return Optional.of(Path.of(path)).filter(f -> path(f).equals(path)).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// The last part of an absolute path; the path itself where it has none.
    static String name(Path file) {
        String path = path(file);
        return file.getFileName() == null ? path : path.substring(path.lastIndexOf('/') + 1);
    }

    /// Only a path's URI gives away the bytes.
    private static String decoded(String raw) {
        byte[] bytes = new byte[raw.length()];
        int length = 0;
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) == '%') {
                bytes[length++] = (byte) Integer.parseInt(raw, i + 1, i + 3, 16);
                i += 2;
            } else {
                bytes[length++] = (byte) raw.charAt(i);
            }
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < length;) {
            int size = characterAt(bytes, i, length);
            out.append(size == 0 ? "%%%02X".formatted(bytes[i]) : new String(bytes, i, size, StandardCharsets.UTF_8));
            i += Math.max(1, size);
        }
        return out.toString();
    }

    /// How many bytes the character takes that begins there; 0 if none does.
    private static int characterAt(byte[] bytes, int at, int end) {
        for (int size = 1; size <= LONGEST_CHARACTER && at + size <= end; size++) {
            if (new String(bytes, at, size, StandardCharsets.UTF_8).indexOf(REPLACED) < 0) {
                return size;
            }
        }
        return 0;
    }
}
