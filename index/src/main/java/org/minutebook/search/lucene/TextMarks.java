package org.minutebook.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.minutebook.search.Hit;
import org.minutebook.search.Zone;

/// Finds what a query matched in passages' texts, from the offsets that the index keeps: the text is never analysed
/// again, so marks are where the words were found, hyphens and all.
final class TextMarks extends UnifiedHighlighter {

    private static final int ALL = 10_000;
    private static final String TEXT = IndexedPassage.field(Zone.TEXT);

    TextMarks(IndexSearcher searcher) {
        super(new Builder(searcher, new StandardAnalyzer()).withMaxLength(Integer.MAX_VALUE - 1)
                .withBreakIterator(WholeBreakIterator::new).withFormatter(new MarkFormatter()));
    }

    /// For each document what to mark in its text, as offsets into it.
    List<List<Hit.Mark>> of(Query query, int[] documents) throws IOException {
        Object[] marks = highlightFieldsAsObjects(new String[]{TEXT}, query, documents, new int[]{ALL}).get(TEXT);
        List<List<Hit.Mark>> all = new ArrayList<>();
        for (int i = 0; i < documents.length; i++) {
            all.add(marks != null && marks[i] instanceof Marks found ? found.marks() : List.of());
        }
        return all;
    }

    @Override
    protected OffsetSource getOptimizedOffsetSource(UHComponents components) {
        return OffsetSource.POSTINGS;
    }

    private record Marks(List<Hit.Mark> marks) {}

    private static final class MarkFormatter extends PassageFormatter {

        @Override
        public Object format(org.apache.lucene.search.uhighlight.Passage[] passages, String content) {
            List<Hit.Mark> marks = new ArrayList<>();
            for (var passage : passages) {
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    marks.add(new Hit.Mark(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
                }
            }
            return new Marks(marks);
        }
    }
}
