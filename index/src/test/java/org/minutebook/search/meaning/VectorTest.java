package org.minutebook.search.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class VectorTest {

    @Test
    void lengthDoesNotCount() {
        assertEquals(Vector.of(new float[]{3, -4, 0}), Vector.of(new float[]{0.3f, -0.4f, 0}));
    }

    @Test
    void whatIsTheSameIsAlikeAndWhatIsBlankIsNothing() {
        Vector one = Vector.of(new float[]{1, 2, 3});
        assertEquals(1, one.similarity(one), 1e-12);
        assertEquals(-1, one.similarity(Vector.of(new float[]{-1, -2, -3})), 1e-12);
        assertEquals(0, one.similarity(Vector.of(new float[3])), 0);
    }

    @Test
    void wholeNumbersAreNearEnough() {
        Random random = new Random(7);
        for (int i = 0; i < 100; i++) {
            float[] one = random(random);
            float[] other = random(random);
            assertEquals(cosine(one, other), Vector.of(one).similarity(Vector.of(other)), 0.01);
        }
    }

    @Test
    void bytesComeBack() {
        Vector one = Vector.of(new float[]{1, -2, 3});
        assertEquals(one, Vector.of(one.bytes()));
    }

    private static float[] random(Random random) {
        float[] numbers = new float[384];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return numbers;
    }

    private static double cosine(float[] one, float[] other) {
        double products = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < one.length; i++) {
            products += (double) one[i] * other[i];
            first += (double) one[i] * one[i];
            second += (double) other[i] * other[i];
        }
        return products / Math.sqrt(first * second);
    }
}
