package org.minutebook.search.lucene;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.jspecify.annotations.Nullable;

/// Makes searchers that weigh words by BM25 (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework"). A word
/// that comes again soon counts for little, and long passages lose little by their length, for councils' minutes are
/// short and their reports long: both as measured, see `docs/measured/search.md`.
final class Searchers extends SearcherFactory {

    private static final float SATURATION = 0.9f;
    private static final float LENGTH = 0.3f;

    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity(SATURATION, LENGTH));
        return searcher;
    }
}
