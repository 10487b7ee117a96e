package org.minutebook.ingest.fetch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The right to fetch into a folder, held until it is closed or the process ends.
record FolderLock(FileChannel channel) implements AutoCloseable {

    static FolderLock take(Path folder) {
        Path file = folder.resolve("lock");
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                channel.close();
                throw new FetchException("another process is fetching into %s; wait until that has ended"
                        .formatted(folder.getParent()));
            }
            return new FolderLock(channel);
        } catch (IOException e) {
            throw new FetchException("cannot use " + file, e);
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true; // by this very process
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new FetchException("cannot give up the folder's lock", e);
        }
    }
}
