package org.minutebook.search.meaning;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/// The directions of a text's pieces, each by nothing but the signs of its numbers: a bit a dimension, 48 bytes a piece of
/// 384. That is enough to tell how alike pieces are where the other side has its numbers in full (Yamada, Asai and
/// Hajishirzi 2021, "Efficient Passage Retrieval with Hashing"). Immutable.
public final class PieceSigns {

    private final int width;
    private final long[] bits;

    private PieceSigns(int width, long[] bits) {
        this.width = width;
        this.bits = bits;
    }

    /// The signs of these directions, all of which have as many numbers: a multiple of 64.
    public static PieceSigns of(int dimensions, List<float[]> pieces) {
        int width = width(dimensions);
        long[] bits = new long[width * pieces.size()];
        for (int piece = 0; piece < pieces.size(); piece++) {
            float[] numbers = pieces.get(piece);
            for (int i = 0; i < dimensions; i++) {
                if (numbers[i] >= 0) {
                    bits[piece * width + i / Long.SIZE] |= 1L << i % Long.SIZE;
                }
            }
        }
        return new PieceSigns(width, bits);
    }

    /// Those that [#bytes] gave; an [IllegalArgumentException] if these are none.
    public static PieceSigns of(int dimensions, byte[] bytes) {
        int width = width(dimensions);
        if (bytes.length % (width * Long.BYTES) != 0) {
            throw new IllegalArgumentException(bytes.length + " bytes are no pieces of " + dimensions + " dimensions");
        }
        long[] bits = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(bits);
        return new PieceSigns(width, bits);
    }

    private static int width(int dimensions) {
        if (dimensions <= 0 || dimensions % Long.SIZE != 0) {
            throw new IllegalArgumentException("no multiple of 64: " + dimensions);
        }
        return dimensions / Long.SIZE;
    }

    /// The bits of all pieces, one after the other.
    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(bits.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(bits);
        return bytes.array();
    }

    /// How many pieces there are.
    public int count() {
        return bits.length / width;
    }

    /// 64 signs of one piece.
    long at(int piece, int word) {
        return bits[piece * width + word];
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
