package org.minutebook.ingest.batch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// Files' names as text, so that no two files are called the same, nor one as what is within another. A name is bytes,
/// which need not be UTF-8; those that are not stand as `%FF`. A folder `a.zip!` beside a file `a.zip` stands as `a.zip%21`.
/// Where a name has itself what would be read as one of these, its `%` stands as `%25`.
final class FileName {

    private static final Pattern ESCAPED = Pattern
            .compile("%(?=(?:25)*21/|(?:25)+[89A-F][0-9A-F])|(?:%[89A-F][0-9A-F])+");
    private static final char REPLACED = '\uFFFD';
    private static final int LONGEST_CHARACTER = 4;

    private FileName() {}

    /// An absolute path as text.
    static String path(Path file) {
        String text = file.toString();
        String name = text.indexOf(REPLACED) < 0 ? escaped(text) : decoded(file.toUri().getRawPath());
        return name.contains(Within.MARK) ? besideFiles(name) : name;
    }

    private static String besideFiles(String name) {
        StringBuilder out = new StringBuilder(name);
        for (int i = name.lastIndexOf(Within.MARK); i >= 0; i = name.lastIndexOf(Within.MARK, i - 1)) {
            if (isFile(name.substring(0, i))) {
                out.replace(i, i + 1, "%21");
            }
        }
        return out.toString();
    }

    private static boolean isFile(String name) {
        try {
            return Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String escaped(String text) {
        return text.indexOf('%') < 0
                ? text
                : ESCAPED.matcher(text).replaceAll(m -> m.group().length() == 1 ? "%25" : escapedRun(m.group()));
    }

    /// Characters that a web address has so, as `%C3%A9`, are no bytes of a name: those would stand as the character.
    private static String escapedRun(String run) {
        byte[] bytes = new byte[run.length() / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(run, 3 * i + 1, 3 * i + 3, 16);
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < bytes.length;) {
            int size = characterAt(bytes, i, bytes.length);
            out.append(size == 0 ? "%25" + run.substring(3 * i + 1, 3 * i + 3) : run.substring(3 * i, 3 * (i + size)));
            i += Math.max(1, size);
        }
        return out.toString();
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
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length;) {
            int size = characterAt(bytes, i, length);
            if (size == 0) {
                out.append(escaped(text.toString())).append("%%%02X".formatted(bytes[i]));
                text.setLength(0);
            } else {
                text.append(new String(bytes, i, size, StandardCharsets.UTF_8));
            }
            i += Math.max(1, size);
        }
        return out.append(escaped(text.toString())).toString();
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
