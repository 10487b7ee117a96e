package org.minutebook.search.lucene;

import java.util.Arrays;

/// Which values were seen of which groups. The printings of a group mostly have one and the same value, so the first is
/// kept by the group's number, and only others in a hash set.
final class Repeats {

    private static final int NONE = -1;
    private static final long EMPTY = -1;

    private final int[] first;
    private long[] others = new long[64];
    private int size;

    Repeats(int groups) {
        this.first = new int[groups];
        Arrays.fill(first, NONE);
        Arrays.fill(others, EMPTY);
    }

    /// Whether a value was not seen of a group before.
    boolean isFirst(int group, int value) {
        if (first[group] == NONE) {
            first[group] = value;
            return true;
        }
        return first[group] != value && add(((long) group << Integer.SIZE) | value);
    }

    private boolean add(long key) {
        if (size * 2 >= others.length) {
            long[] before = others;
            others = new long[before.length * 2];
            Arrays.fill(others, EMPTY);
            for (long kept : before) {
                if (kept != EMPTY) {
                    others[slot(kept)] = kept;
                }
            }
        }
        int slot = slot(key);
        if (others[slot] == key) {
            return false;
        }
        others[slot] = key;
        size++;
        return true;
    }

    /// Where a key stands, or would.
    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & (others.length - 1);
        while (others[slot] != EMPTY && others[slot] != key) {
            slot = (slot + 1) & (others.length - 1);
        }
        return slot;
    }
}
