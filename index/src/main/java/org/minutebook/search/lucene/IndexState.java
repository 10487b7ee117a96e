package org.minutebook.search.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;
import org.minutebook.search.Facet;

/// What grouping and counting need to know of one state of an index; each part is made when it is first asked for.
/// Thread-safe.
final class IndexState {

    private final IndexReader reader;
    private final Map<Facet, FacetValues> values = new EnumMap<>(Facet.class);
    private @Nullable Groups groups;

    IndexState(IndexReader reader) {
        this.reader = reader;
    }

    boolean isOf(IndexReader other) {
        return reader.equals(other);
    }

    synchronized Groups groups() throws IOException {
        Groups made = groups;
        if (made == null) {
            made = Groups.of(reader);
            groups = made;
        }
        return made;
    }

    synchronized FacetValues values(Facet facet) throws IOException {
        FacetValues made = values.get(facet);
        if (made == null) {
            made = new FacetValues(reader, facet);
            values.put(facet, made);
        }
        return made;
    }
}
