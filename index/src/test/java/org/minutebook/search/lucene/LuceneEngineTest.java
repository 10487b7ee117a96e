package org.minutebook.search.lucene;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.search.SearchEngine;
import org.minutebook.search.SearchEngineContract;

class LuceneEngineTest extends SearchEngineContract {

    @TempDir Path folder;

    @Override
    protected SearchEngine make() {
        return LuceneEngine.create(folder);
    }
}
