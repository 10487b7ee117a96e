package org.minutebook.search.meaning;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Meanings that are made when they are asked for and then held in memory: for few papers.
public final class DirectMeanings implements Meanings {

    private final Embedder embedder;
    private final Map<String, Meaning> known = new ConcurrentHashMap<>();

    public DirectMeanings(Embedder embedder) {
        this.embedder = embedder;
    }

    @Override
    public Windows windows() {
        return new Windows(embedder);
    }

    @Override
    public String name() {
        return embedder.name();
    }

    @Override
    public Optional<AskedMeaning> ofQuestion(String words) {
        return Optional.of(embedder.ofQuestion(words));
    }

    @Override
    public Optional<Map<String, Meaning>> ofPaper(String paper, Collection<String> windows) {
        return Optional.of(windows.stream().distinct()
                .collect(Collectors.toMap(Function.identity(), w -> known.computeIfAbsent(w, embedder::of))));
    }
}
