package org.minutebook.search.meaning;

import java.util.Arrays;
import java.util.List;

/// The directions of a text's pieces, each by nothing but the signs of its numbers: a bit a dimension, 48 bytes a piece of
/// 384. That is enough to tell how alike pieces are where the other side has its numbers in full (Yamada, Asai and
/// Hajishirzi 2021, "Efficient Passage Retrieval with Hashing"). Immutable.
public final class PieceSigns {

    private final int width;
    private final byte[] bits;

    private PieceSigns(int width, byte[] bits) {
        this.width = width;
        this.bits = bits;
    }

    /// The signs of these directions, all of which have as many numbers: a multiple of eight.
    public static PieceSigns of(int dimensions, List<float[]> pieces) {
        int width = width(dimensions);
        byte[] bits = new byte[width * pieces.size()];
        for (int piece = 0; piece < pieces.size(); piece++) {
            float[] numbers = pieces.get(piece);
            for (int i = 0; i < dimensions; i++) {
                if (numbers[i] >= 0) {
                    bits[piece * width + i / Byte.SIZE] |= (byte) (1 << i % Byte.SIZE);
                }
            }
        }
        return new PieceSigns(width, bits);
    }

    /// Those that [#bytes] gave.
    public static PieceSigns of(int dimensions, byte[] bytes) {
        if (bytes.length % width(dimensions) != 0) {
            throw new IllegalArgumentException(bytes.length + " bytes are no pieces of " + dimensions + " dimensions");
        }
        return new PieceSigns(width(dimensions), bytes.clone());
    }

    private static int width(int dimensions) {
        if (dimensions % Byte.SIZE != 0) {
            throw new IllegalArgumentException("no multiple of eight: " + dimensions);
        }
        return dimensions / Byte.SIZE;
    }

    /// The bits of all pieces, one after the other.
    public byte[] bytes() {
        return bits.clone();
    }

    /// How many pieces there are.
    int count() {
        return width == 0 ? 0 : bits.length / width;
    }

    /// The byte of one piece that tells of eight dimensions.
    int at(int piece, int eight) {
        return bits[piece * width + eight] & 0xFF;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PieceSigns signs && width == signs.width && Arrays.equals(bits, signs.bits);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bits);
    }

    @Override
    public String toString() {
        return "PieceSigns[" + count() + " pieces]";
    }
}
