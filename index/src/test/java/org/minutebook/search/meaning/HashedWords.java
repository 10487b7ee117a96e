package org.minutebook.search.meaning;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/// A model that needs no teaching: every word is a direction of its own, and a text the sum of its words'. Texts are near
/// each other where they share words.
public final class HashedWords implements Embedder {

    private static final int DIMENSIONS = 64;

    @Override
    public String name() {
        return "hashed-words";
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public int pieces(String text) {
        return words(text).size();
    }

    @Override
    public int mostPieces() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Meaning of(String text) {
        return new Meaning(whole(text), PieceSigns.of(DIMENSIONS, directions(text)));
    }

    @Override
    public AskedMeaning ofQuestion(String words) {
        return AskedMeaning.of(whole(words), directions(words), new AskedMeaning.Far(0, 0));
    }

    private static Vector whole(String text) {
        float[] sum = new float[DIMENSIONS];
        for (float[] direction : directions(text)) {
            for (int i = 0; i < DIMENSIONS; i++) {
                sum[i] += direction[i];
            }
        }
        return Vector.of(sum);
    }

    private static List<float[]> directions(String text) {
        return words(text).stream().map(HashedWords::direction).toList();
    }

    private static float[] direction(String word) {
        Random random = new Random(word.hashCode());
        float[] direction = new float[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            direction[i] = (float) random.nextGaussian();
        }
        return direction;
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).toList();
    }
}
