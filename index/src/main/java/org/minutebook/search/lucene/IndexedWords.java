package org.minutebook.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.minutebook.search.Clause;
import org.minutebook.search.Vocabulary;
import org.minutebook.search.Zone;

/// The words of one state of the index.
///
/// @param searcher sees that state
record IndexedWords(IndexSearcher searcher) implements Vocabulary {

    @Override
    public boolean any(Clause clause) {
        try {
            Query query = new ConstantScoreQuery(ClauseQueries.of(clause));
            return searcher.search(query, new TopScoreDocCollectorManager(1, null, 1)).scoreDocs.length > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long passages(Zone zone, String term) {
        try {
            return searcher.getIndexReader().docFreq(new Term(IndexedPassage.field(zone), term));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Collection<String> close(Zone zone, String word, int slips) {
        CompiledAutomaton near = new CompiledAutomaton(new LevenshteinAutomata(word, true).toAutomaton(slips), false,
                true);
        Collection<String> words = new TreeSet<>();
        try {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                Terms terms = Terms.getTerms(leaf.reader(), IndexedPassage.field(zone));
                TermsEnum found = near.getTermsEnum(terms);
                for (BytesRef term = found.next(); term != null; term = found.next()) {
                    words.add(term.utf8ToString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
