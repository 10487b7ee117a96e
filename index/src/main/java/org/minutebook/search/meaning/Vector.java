package org.minutebook.search.meaning;

import java.util.Arrays;

/// A meaning as a direction in space: whole numbers from -127 to 127, one a dimension, of which the longest stretches as
/// far as it can. Immutable.
public final class Vector {

    private static final int LONGEST = 127;

    private final byte[] values;
    private final double length;

    private Vector(byte[] values) {
        this.values = values;
        int squares = 0;
        for (byte value : values) {
            squares += value * value;
        }
        this.length = Math.sqrt(squares);
    }

    /// The direction of these numbers, to within half a step.
    public static Vector of(float[] numbers) {
        float most = 0;
        for (float number : numbers) {
            most = Math.max(most, Math.abs(number));
        }
        byte[] values = new byte[numbers.length];
        for (int i = 0; i < values.length && most > 0; i++) {
            values[i] = (byte) Math.round(numbers[i] / most * LONGEST);
        }
        return new Vector(values);
    }

    /// The vector that [#bytes] gave.
    public static Vector of(byte[] bytes) {
        return new Vector(bytes.clone());
    }

    /// Its numbers.
    public byte[] bytes() {
        return values.clone();
    }

    /// How alike two meanings are: the cosine of the angle between them, 1 where they are the same. 0 where one is blank.
    public double similarity(Vector other) {
        int products = 0;
        for (int i = 0; i < values.length; i++) {
            products += values[i] * other.values[i];
        }
        return products == 0 ? 0 : products / (length * other.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vector vector && Arrays.equals(values, vector.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Vector" + Arrays.toString(values);
    }
}
