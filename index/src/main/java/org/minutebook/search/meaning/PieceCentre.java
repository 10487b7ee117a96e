package org.minutebook.search.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// What the directions of all pieces of texts have in common, whatever they say: a model puts all of them into one corner
/// of its space, and only what is left when that corner's middle is taken away tells them apart (Mu and Viswanath 2018,
/// "All-but-the-Top").
final class PieceCentre {

    private final float[] numbers;

    private PieceCentre(float[] numbers) {
        this.numbers = numbers;
    }

    /// The centre that comes with the program for a model of this name.
    static PieceCentre named(String model, int dimensions) {
        String name = model + "-centre.txt";
        try (InputStream in = PieceCentre.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new MeaningException("the program has no " + name);
            }
            List<String> numbers = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).flatMap(line -> Stream.of(line.split(" "))).toList();
            if (numbers.size() != dimensions) {
                throw new MeaningException("%s has %d numbers and not %d".formatted(name, numbers.size(), dimensions));
            }
            float[] centre = new float[dimensions];
            for (int i = 0; i < centre.length; i++) {
                centre[i] = Float.parseFloat(numbers.get(i));
            }
            return new PieceCentre(centre);
        } catch (IOException e) {
            throw new MeaningException("cannot read " + name, e);
        }
    }

    /// Takes it away from a direction.
    void from(float[] direction) {
        for (int i = 0; i < direction.length; i++) {
            direction[i] -= numbers[i];
        }
    }
}
