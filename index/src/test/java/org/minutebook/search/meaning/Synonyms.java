package org.minutebook.search.meaning;

import java.util.Locale;

/// A model that knows a few words of the same meaning, and no others.
public final class Synonyms implements Embedder {

    private final HashedWords words = new HashedWords();

    @Override
    public String name() {
        return "synonyms";
    }

    @Override
    public int dimensions() {
        return words.dimensions();
    }

    @Override
    public int pieces(String text) {
        return words.pieces(text);
    }

    @Override
    public int mostPieces() {
        return words.mostPieces();
    }

    @Override
    public Meaning of(String text) {
        return words.of(known(text));
    }

    @Override
    public AskedMeaning ofQuestion(String asked) {
        return words.ofQuestion(known(asked));
    }

    private static String known(String text) {
        StringBuilder known = new StringBuilder();
        for (String word : text.toLowerCase(Locale.ROOT).split("\\P{L}+", -1)) {
            known.append(switch (word) {
                case "swimming", "pool", "baths" -> "baths ";
                case "closing", "closure", "shut" -> "shut ";
                case "trees", "limes", "planted" -> "trees ";
                default -> "";
            });
        }
        return known.toString();
    }
}
