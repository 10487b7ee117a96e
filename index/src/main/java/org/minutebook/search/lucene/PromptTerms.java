package org.minutebook.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.minutebook.search.Prompt;
import org.minutebook.search.Suggestion;

/// Prompts as terms of the index: what they are found by, then what they are. The first document of a paper carries all of
/// the paper's, so that a term has as many documents as there are papers with the prompt, and goes when they go.
final class PromptTerms {

    private static final String FIELD = "prompt";
    private static final String BETWEEN = "\u0000";

    private PromptTerms() {}

    static void keep(Set<Prompt> prompts, Document first) {
        for (Prompt prompt : prompts) {
            String told = String.join(BETWEEN, prompt.kind().name(), prompt.value(), prompt.detail());
            prompt.starts().forEach(
                    start -> first.add(new StringField(FIELD, start + BETWEEN + told, Field.Store.NO)));
        }
    }

    /// The prompts that are found by what starts so, with how many papers have each.
    static Map<Prompt, Integer> startingWith(IndexReader reader, String start) throws IOException {
        Map<Prompt, Integer> found = new HashMap<>();
        Terms terms = MultiTerms.getTerms(reader, FIELD);
        if (terms == null) {
            return found;
        }
        BytesRef prefix = new BytesRef(start);
        Bits live = MultiBits.getLiveDocs(reader);
        TermsEnum all = terms.iterator();
        boolean more = all.seekCeil(prefix) != TermsEnum.SeekStatus.END;
        PostingsEnum papers = null;
        while (more && StringHelper.startsWith(all.term(), prefix)) {
            int count = all.docFreq();
            if (live != null) {
                papers = all.postings(papers, PostingsEnum.NONE);
                count = count(papers, live);
            }
            if (count > 0) {
                found.put(prompt(all.term().utf8ToString()), count);
            }
            more = all.next() != null;
        }
        return found;
    }

    private static int count(PostingsEnum papers, Bits live) throws IOException {
        int count = 0;
        for (int paper = papers.nextDoc(); paper != DocIdSetIterator.NO_MORE_DOCS; paper = papers.nextDoc()) {
            count += live.get(paper) ? 1 : 0;
        }
        return count;
    }

    private static Prompt prompt(String term) {
        String[] parts = term.split(BETWEEN, -1);
        return new Prompt(Suggestion.Kind.valueOf(parts[1]), parts[2], parts[3]);
    }
}
