package org.minutebook.ingest.read.plain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Brings bytes of unknown encoding to characters: UTF-8 and UTF-16 where the bytes show it, otherwise Windows-1252, as
/// English offices write it.
public final class Decoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MARK = '\uFEFF';

    private Decoding() {}

    /// The characters, without a byte order mark.
    public static String decode(byte[] bytes) {
        String text = decodeWithMark(bytes);
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static String decodeWithMark(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        if (nulsAt(bytes, 1)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (nulsAt(bytes, 0)) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /// Whether nearly every second byte is zero, as in UTF-16 of English.
    private static boolean nulsAt(byte[] bytes, int offset) {
        int nuls = 0;
        int other = 0;
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            nuls += bytes[i + offset] == 0 ? 1 : 0;
            other += bytes[i + 1 - offset] == 0 ? 1 : 0;
        }
        return bytes.length >= 4 && nuls * 2 > bytes.length * 0.8 && other == 0;
    }
}
