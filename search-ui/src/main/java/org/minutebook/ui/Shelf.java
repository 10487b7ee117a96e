package org.minutebook.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.minutebook.corpus.Document;
import org.minutebook.corpus.DocumentId;
import org.minutebook.corpus.Filing;
import org.minutebook.corpus.library.Library;
import org.minutebook.search.Facet;
import org.minutebook.search.Query;
import org.minutebook.search.Results;
import org.minutebook.search.SearchEngine;

/// What the pages may look at: the records of the library, and the engine that finds among them.
record Shelf(Library library, SearchEngine engine) {

    Results search(Query query) {
        return engine.search(query);
    }

    /// How many records of a kind a meeting's papers hold, in its minutes or otherwise.
    ///
    /// @param kind as [Facet#KIND] names it
    long count(String kind, String meeting) {
        return engine.search(Query.of("").with(Facet.KIND, List.of(kind)).with(Facet.MEETING, List.of(meeting))
                .page(0, 0)).total();
    }

    /// What is filed under this id, which may be any text at all.
    Optional<Filing> filing(String id) {
        try {
            return library.filing(new DocumentId(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// What is known of the paper with this id, which may be any text at all.
    Optional<Document> document(String id) {
        try {
            return library.document(new DocumentId(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The papers that tell of a meeting, in order of their names; empty where no such meeting is known.
    ///
    /// @param known those that are known already
    List<Filing.Filed> papersOf(String meeting, List<DocumentId> known) {
        if (meeting.isBlank()) {
            return List.of();
        }
        Query query = Query.of("").with(Facet.MEETING, List.of(meeting)).page(0, Query.LARGEST_SIZE);
        return Stream.concat(known.stream(), engine.search(query).hits().stream().map(hit -> hit.span().document()))
                .distinct().map(library::filing).flatMap(Optional::stream).filter(Filing.Filed.class::isInstance)
                .map(Filing.Filed.class::cast).sorted((a, b) -> a.document().name().compareTo(b.document().name()))
                .toList();
    }

    /// Every paper in the library, in order of id.
    List<Document> documents() {
        return library.ids().stream().map(library::document).flatMap(Optional::stream).toList();
    }
}
