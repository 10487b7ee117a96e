package org.minutebook.ui;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A part of a file that a reader asks for (RFC 9110, 14.1.2), so that one page of a long pack does not take all of it.
///
/// @param first the first byte, from 0
/// @param last the last byte
record ByteRange(long first, long last) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,15})-(\\d{0,15})");

    /// The part that a header asks for. Empty where it asks for several parts or cannot be understood, when the whole file
    /// is the answer; a part that ends before it begins where the file has no such part.
    ///
    /// @param size how many bytes the file has
    static Optional<ByteRange> of(Optional<String> header, long size) {
        Matcher asked = ONE.matcher(header.orElse("").strip());
        if (!asked.matches() || (asked.group(1).isEmpty() && asked.group(2).isEmpty())) {
            return Optional.empty();
        }
        if (asked.group(1).isEmpty()) {
            long length = Long.parseLong(asked.group(2));
            return Optional.of(new ByteRange(Math.max(0, size - length), length == 0 ? -1 : size - 1));
        }
        long first = Long.parseLong(asked.group(1));
        long last = asked.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(asked.group(2)));
        return last < first && first < size ? Optional.empty() : Optional.of(new ByteRange(first, last));
    }

    boolean isNone() {
        return last < first;
    }

    long length() {
        return last - first + 1;
    }
}
