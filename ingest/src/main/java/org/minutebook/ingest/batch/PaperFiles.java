package org.minutebook.ingest.batch;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The files to read: those named, and those in the folders named, at any depth. Hidden files and folders within them
/// are passed over; links are followed, but never in a circle.
final class PaperFiles extends SimpleFileVisitor<Path> {

    private final Path top;
    private final SortedMap<Path, String> found = new TreeMap<>();

    private PaperFiles(Path top) {
        this.top = top;
    }

    /// The files under these paths, each once, as absolute paths in order; the value is empty, or says why the file
    /// or folder cannot be opened.
    static SortedMap<Path, String> under(List<Path> paths) {
        SortedMap<Path, String> all = new TreeMap<>();
        for (Path path : paths) {
            Path top = path.toAbsolutePath().normalize();
            PaperFiles files = new PaperFiles(top);
            files.walk();
            all.putAll(files.found);
        }
        return all;
    }

    private void walk() {
        try {
            Files.walkFileTree(top, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
        } catch (IOException e) {
            found.put(top, Unreadable.why(top, e));
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!hidden(file)) {
            found.put(file, trouble(attributes));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException why) {
        if (!hidden(file) && !(why instanceof FileSystemLoopException)) {
            found.put(file, Unreadable.why(file, why));
        }
        return FileVisitResult.CONTINUE;
    }

    private static String trouble(BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) { // links are followed, so this one leads nowhere
            return Unreadable.DEAD_LINK;
        }
        return attributes.isRegularFile() ? "" : "it is no ordinary file";
    }

    private boolean hidden(Path file) {
        return !file.equals(top) && file.getFileName().toString().startsWith(".");
    }
}
