package org.minutebook.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A paper's identity: the SHA-256 of its bytes, as 64 lower-case hexadecimal digits. The same bytes under two names
/// are one document.
///
/// Making one of anything else throws an [IllegalArgumentException].
public record DocumentId(String sha256) implements Comparable<DocumentId> {

    private static final int DIGITS = 64;

    public DocumentId {
        if (sha256.length() != DIGITS
                || !sha256.chars().allMatch(c -> Character.digit(c, 16) >= 0 && !Character.isUpperCase(c))) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal: " + sha256);
        }
    }

    /// The id of the paper that has just these bytes.
    public static DocumentId of(byte[] bytes) {
        Hash hash = new Hash();
        hash.add(bytes, bytes.length);
        return hash.id();
    }

    /// Finds the id of a paper of which there is a part at a time. For one thread.
    public static final class Hash {

        private final MessageDigest sha256;

        public Hash() {
            try {
                sha256 = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }

        /// Adds the next part: so many bytes from the first of these.
        public void add(byte[] bytes, int length) {
            sha256.update(bytes, 0, length);
        }

        /// The id of the paper that has just the bytes added; the next that is added begins another paper.
        public DocumentId id() {
            return new DocumentId(HexFormat.of().formatHex(sha256.digest()));
        }
    }

    /// The id of a paper given as text, encoded as UTF-8.
    public static DocumentId of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The first twelve digits: enough to name a record by within one library.
    public String brief() {
        return sha256.substring(0, 12);
    }

    @Override
    public int compareTo(DocumentId other) {
        return sha256.compareTo(other.sha256);
    }

    @Override
    public String toString() {
        return sha256;
    }
}
