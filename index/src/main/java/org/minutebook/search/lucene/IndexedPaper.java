package org.minutebook.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.minutebook.corpus.library.Holding;
import org.minutebook.search.Nearness;
import org.minutebook.search.Passage;
import org.minutebook.search.Passages;
import org.minutebook.search.Prompt;
import org.minutebook.search.meaning.Meanings;

/// A paper as Lucene documents, in a row: for each passage its windows, where it is known what they mean, then itself. The
/// first carries what the paper has to suggest.
final class IndexedPaper {

    private IndexedPaper() {}

    static List<Document> of(Holding holding, Optional<Meanings> meanings) throws IOException {
        List<Passage> passages = Passages.of(holding);
        Optional<List<List<Nearness.Seen>>> seen = meanings.flatMap(m -> Nearness.seen(holding.id(), passages, m));
        String model = meanings.map(Meanings::name).orElse("");
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Document passage = IndexedPassage.of(passages.get(i));
            IndexedMeaning.mark(passage);
            if (seen.isPresent()) {
                documents.addAll(IndexedMeaning.of(holding.id(), seen.get().get(i), model));
                IndexedMeaning.markSeen(passage, model);
            }
            documents.add(passage);
        }
        if (!documents.isEmpty()) {
            PromptTerms.keep(Prompt.of(holding.filing(), passages), documents.getFirst());
        }
        return documents;
    }
}
