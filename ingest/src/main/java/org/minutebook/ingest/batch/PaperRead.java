package org.minutebook.ingest.batch;

import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import org.minutebook.corpus.Filing;

/// Reads one paper, as [org.minutebook.ingest.Ingest#read(String, byte[], IntConsumer)] does.
@FunctionalInterface
public interface PaperRead {

    /// Reads a paper.
    ///
    /// @param pages told how many pages are read
    Filing read(String name, byte[] bytes, IntConsumer pages);

    /// A reader that tells of no pages.
    static PaperRead quiet(BiFunction<String, byte[], Filing> read) {
        return (name, bytes, _) -> read.apply(name, bytes);
    }
}
