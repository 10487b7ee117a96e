package org.minutebook.search.meaning;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Stands for a text: the first half of its SHA-256.
record TextKey(long first, long second) {

    static TextKey of(String text) {
        try {
            ByteBuffer hash = ByteBuffer
                    .wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            return new TextKey(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
