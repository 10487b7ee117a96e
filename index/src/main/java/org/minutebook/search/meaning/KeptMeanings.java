package org.minutebook.search.meaning;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// The meanings of a library's papers, kept in a folder: a file a paper, so that they are made once, whatever happens to
/// the index. What several papers say in the same words is made once while the program runs.
///
/// The model is loaded when it is needed, or ahead of that with [#prepare]. Where it cannot be loaded nothing has a
/// meaning, and the reader is told so once.
public final class KeptMeanings implements Meanings {

    private static final int MOST_SHARED = 4_000;
    private static final int MOST_QUESTIONS = 100;

    private final MeaningFiles files;
    private final Embedder embedder;
    private final Consumer<String> say;
    private final AtomicBoolean told = new AtomicBoolean();
    private final Map<TextKey, Meaning> shared = recent(MOST_SHARED);
    private final Map<String, AskedMeaning> questions = recent(MOST_QUESTIONS);

    /// @param say told in a plain sentence where the model cannot be loaded
    public KeptMeanings(Path folder, Embedder embedder, Consumer<String> say) {
        this.files = new MeaningFiles(folder);
        this.embedder = embedder;
        this.say = say;
    }

    private static <K, V> Map<K, V> recent(int most) {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }

    /// Loads the model in the background, so that the first question need not wait.
    public void prepare() {
        Thread.ofPlatform().daemon().name("meaning").start(() -> ofQuestion(""));
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
        AskedMeaning known = questions.get(words);
        if (known != null) {
            return Optional.of(known);
        }
        try {
            AskedMeaning made = embedder.ofQuestion(words);
            questions.put(words, made);
            return Optional.of(made);
        } catch (MeaningException e) {
            tell(e);
            return Optional.empty();
        }
    }

    private void tell(MeaningException e) {
        if (!told.getAndSet(true)) {
            say.accept(e.getMessage() + "; papers are searched by their words alone");
        }
    }

    @Override
    public Optional<Map<String, Meaning>> ofPaper(String paper, Collection<String> windows) {
        if (windows.isEmpty()) {
            return Optional.of(Map.of());
        }
        Map<TextKey, Meaning> kept = files.read(paper, name());
        Map<String, Meaning> known = new HashMap<>();
        for (String window : windows) {
            Meaning meaning = kept.get(TextKey.of(window));
            if (meaning == null) {
                return Optional.empty();
            }
            known.put(window, meaning);
        }
        return Optional.of(known);
    }

    /// Makes those meanings of a paper's windows that are not kept yet, and keeps them: then [#ofPaper] knows them.
    ///
    /// @return how many had to be made; empty where the model cannot be loaded
    public Optional<Integer> make(String paper, List<String> windows) {
        Map<TextKey, Meaning> kept = files.read(paper, name());
        Map<TextKey, Meaning> wanted = new LinkedHashMap<>();
        int made = 0;
        try {
            for (String window : windows) {
                TextKey key = TextKey.of(window);
                Meaning meaning = kept.getOrDefault(key, shared.get(key));
                if (meaning == null) {
                    meaning = embedder.of(window);
                    made++;
                }
                shared.put(key, meaning);
                wanted.put(key, meaning);
            }
        } catch (MeaningException e) {
            tell(e);
            return Optional.empty();
        }
        if (!wanted.equals(kept)) {
            files.write(paper, name(), wanted);
        }
        return Optional.of(made);
    }

    /// Forgets papers that are gone.
    public void forget(Collection<String> papers) {
        papers.forEach(files::delete);
    }
}
