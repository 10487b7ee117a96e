package org.minutebook.search.lucene;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.minutebook.corpus.DocumentId;

/// What a commit of the index says of itself, beside what can be searched.
///
/// @param schema the version of what is indexed and how; empty if an unknown program wrote it
/// @param blank the papers that were added and have nothing in them that could be found
record CommitNote(String schema, Set<DocumentId> blank) {

    private static final String SCHEMA = "minutebook.schema";
    private static final String BLANK = "minutebook.blank";

    static CommitNote of(Map<String, String> data) {
        return new CommitNote(data.getOrDefault(SCHEMA, ""), Arrays.stream(data.getOrDefault(BLANK, "").split(" "))
                .filter(id -> !id.isEmpty()).map(DocumentId::new).collect(Collectors.toCollection(TreeSet::new)));
    }

    Map<String, String> data() {
        String ids = blank.stream().sorted().map(DocumentId::sha256).collect(Collectors.joining(" "));
        return new TreeMap<>(Map.of(SCHEMA, schema, BLANK, ids));
    }
}
