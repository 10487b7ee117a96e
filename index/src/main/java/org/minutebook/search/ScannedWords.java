package org.minutebook.search;

import java.util.Collection;
import java.util.List;

/// The words of some passages, each of which is looked at for every answer.
record ScannedWords(List<ScannedPassage> passages) implements Vocabulary {

    ScannedWords {
        passages = List.copyOf(passages);
    }

    @Override
    public boolean any(Clause clause) {
        return passages.stream().anyMatch(p -> p.fulfils(clause));
    }

    @Override
    public long passages(Zone zone, String term) {
        return passages.stream().filter(p -> p.terms(zone).contains(term)).count();
    }

    @Override
    public Collection<String> close(Zone zone, String word, int slips) {
        return passages.stream().flatMap(p -> p.terms(zone).stream()).distinct()
                .filter(term -> term.startsWith(Token.EXACT) && Spelling.slips(word, term) <= slips).toList();
    }
}
