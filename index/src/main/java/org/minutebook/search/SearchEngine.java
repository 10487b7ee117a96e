package org.minutebook.search;

import java.io.Closeable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.library.Holding;

/// An index of filings that can be asked. Reading and writing may go on at the same time, from any thread; a search
/// sees what was added before the last [#commit].
///
///     engine.add(holding);
///     engine.commit();
///     Results results = engine.search(Query.of("performance clinics").from("2007"));
public interface SearchEngine extends Closeable {

    /// Adds a paper's passages; those of the same paper are replaced.
    void add(Holding holding);

    /// Takes papers out. Unknown ids are passed over.
    void remove(Collection<DocumentId> documents);

    /// Makes what was added and removed visible, and durable where the engine keeps anything on disk.
    void commit();

    /// Takes words as this thesaurus has them, which is asked for at each search; before, as [Thesaurus#NONE] has them.
    void understand(Supplier<Thesaurus> thesaurus);

    /// Answers a query. Never fails for what the query says: a query that means nothing finds nothing, and the results
    /// say so in words.
    Results search(Query query);

    /// Gives every hit in the query's order, whatever its offset and size; facets are not counted. What is given is one
    /// state of the index.
    ///
    /// @return how many there were
    long each(Query query, Consumer<Hit> to);

    /// Every value of one facet among the query's hits, with how many of them have it, in order of the value; other than
    /// in [Results#facets], all are there, and the facet's own filter counts too.
    List<Results.Count> counts(Query query, Facet facet);

    /// The values of a facet that contain what was typed, wherever in them and however it is written, with how many hits
    /// have each: most frequent first and at most [Facet#most]. As in [Results#facets] the facet's own filter does not count.
    ///
    /// @param containing blank for the most frequent of all
    List<Results.Count> counts(Query query, Facet facet, String containing);

    /// Why a hit of this query is there; empty if it is there no longer. Looked up when it is asked for: searches take no
    /// longer for it.
    Optional<Why> why(Query query, Hit hit);

    /// What a reader may mean by what is typed so far: people, bodies, indicators, acronyms and titles that have it at the
    /// start of a word, in a fixed order; empty if there are none.
    ///
    /// @param typed all that stands in the box
    /// @param most how many at most
    List<Suggestion> suggest(String typed, int most);

    @Override
    void close();
}
