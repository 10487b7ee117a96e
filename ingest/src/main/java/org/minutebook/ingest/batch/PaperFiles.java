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
import org.jspecify.annotations.Nullable;
import org.minutebook.corpus.library.Ledger;

/// The files to read: those named, and those in the folders named, at any depth. Hidden files and folders within them
/// are passed over; links are followed, but never in a circle.
public final class PaperFiles extends SimpleFileVisitor<Path> {

    private final Path top;
    private final SortedMap<Path, Source> found = new TreeMap<>();

    private PaperFiles(Path top) {
        this.top = top;
    }

    /// The files under these paths, each once, in order of their absolute paths, with those files and folders that
    /// cannot be opened.
    public static List<Source> under(List<Path> paths) {
        SortedMap<Path, Source> all = new TreeMap<>();
        for (Path path : paths) {
            Path top = path.toAbsolutePath().normalize();
            PaperFiles files = new PaperFiles(top);
            files.walk();
            all.putAll(files.found);
        }
        return List.copyOf(all.values());
    }

    private void walk() {
        try {
            Files.walkFileTree(top, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
        } catch (IOException e) {
            found.put(top, Source.unopened(top, Unreadable.why(top, e)));
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!hidden(file)) {
            found.put(file, source(file, attributes));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException why) {
        if (!hidden(file) && !(why instanceof FileSystemLoopException)) {
            found.put(file, Source.unopened(file, Unreadable.why(file, why)));
        }
        return FileVisitResult.CONTINUE;
    }

    /// A folder whose listing broke off has its files that were seen, and says so itself.
    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException why) {
        if (why != null) {
            found.put(folder, Source.unopened(folder, Unreadable.why(folder, why)));
        }
        return FileVisitResult.CONTINUE;
    }

    private static Source source(Path file, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) { // links are followed, so this one leads nowhere
            return Source.unopened(file, Unreadable.DEAD_LINK);
        }
        return attributes.isRegularFile()
                ? Source.of(file,
                        new Ledger.Stamp(attributes.size(), attributes.lastModifiedTime().toInstant()))
                : Source.unopened(file, "it is no ordinary file");
    }

    private boolean hidden(Path file) {
        return !file.equals(top) && file.getFileName().toString().startsWith(".");
    }
}
