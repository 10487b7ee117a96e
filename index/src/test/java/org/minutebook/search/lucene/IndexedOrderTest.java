package org.minutebook.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.search.OrderContract;
import org.minutebook.search.SearchEngine;

class IndexedOrderTest extends OrderContract {

    @TempDir Path folder;

    @Override
    protected SearchEngine make() {
        try {
            return LuceneEngine.create(Files.createTempDirectory(folder, "index"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
