package org.minutebook.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.minutebook.search.IndexException;
import org.minutebook.search.UnusableIndexException;

/// Looks whether the index in a folder is whole. Opening it looks at the files' ends alone; damage in their middle would
/// be found by whichever search comes upon it. All of the files are read, about a gigabyte a second.
public final class IndexCheck {

    private IndexCheck() {}

    /// Returns if the index is whole. Throws an [UnusableIndexException] if there is none, or a damaged one.
    public static void whole(Path folder) {
        try (Directory directory = FSDirectory.open(folder); DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                if (leaf.reader() instanceof SegmentReader segment) {
                    segment.checkIntegrity();
                }
            }
        } catch (IOException | RuntimeException e) {
            // Lucene answers damaged files with exceptions of every kind
            throw new UnusableIndexException("the index in %s is damaged".formatted(folder), e);
        }
    }

    /// Takes away what is there of an index that is not whole, for it would be in the way of a new one.
    ///
    /// Throws an [IndexException] if the disk does not let it go.
    public static void clearUnlessWhole(Path folder) {
        try {
            whole(folder);
        } catch (UnusableIndexException _) {
            clear(folder);
        }
    }

    private static void clear(Path folder) {
        try (Directory directory = FSDirectory.open(folder)) {
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        } catch (IOException e) {
            throw new IndexException("cannot empty " + folder, e);
        }
    }
}
