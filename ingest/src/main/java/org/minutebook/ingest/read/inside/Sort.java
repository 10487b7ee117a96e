package org.minutebook.ingest.read.inside;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What sort of file it is, as far as it can hold others.
enum Sort {
    ZIP, MAIL, OLE, PDF_WITH_FILES, OTHER;

    private static final int HEAD = 64 << 10;
    private static final byte[] OLE_MAGIC = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    /// The first entries of documents that are archives in their form, also where their directory is lost.
    private static final Pattern DOCUMENT = Pattern.compile(
            "\\[Content_Types\\]\\.xml|^PK.{28}mimetype|_rels/\\.rels|META-INF/", Pattern.DOTALL);
    /// An archive that keeps papers as they are has their insides among its own bytes.
    private static final Pattern PAPER_FIRST = Pattern.compile(
            "^PK\\x03\\x04.{26}[^\\x00-\\x1f]{1,200}?\\.(?:docx?|odt|pdf|rtf|html?|txt|eml|msg|zip)", Pattern.DOTALL);
    private static final Pattern MAIL_HEAD = Pattern.compile(
            "(?:From [^\\n]*\\n)?(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*+)++");
    private static final Pattern FIELD = Pattern
            .compile("(?im)^(?:from|to|date|message-id|received|subject|return-path):");
    private static final Pattern PARTS = Pattern.compile("(?im)^content-type:\\s*multipart/(?!related)");
    /// What stands beside the bytes of an embedded file: its type, its dates and size, and of what kind it is. Each may be left
    /// out; none is ever compressed or encrypted.
    private static final List<byte[]> EMBEDDED = Stream.of("/EmbeddedFile", "/Params", "/application#2F")
            .map(w -> w.getBytes(StandardCharsets.ISO_8859_1)).toList();

    static Sort of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    /// @param in at its first byte
    static Sort of(InputStream in) throws IOException {
        byte[] head = in.readNBytes(HEAD);
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("PK\u0003\u0004") || text.startsWith("PK\u0005\u0006")) {
            return DOCUMENT.matcher(text).find() && !PAPER_FIRST.matcher(text).find() ? OTHER : ZIP;
        }
        if (head.length > OLE_MAGIC.length
                && Arrays.equals(head, 0, OLE_MAGIC.length, OLE_MAGIC, 0, OLE_MAGIC.length)) {
            return OLE;
        }
        if (text.substring(0, Math.min(1024, text.length())).contains("%PDF-")) {
            return holds(head, in, EMBEDDED) ? PDF_WITH_FILES : OTHER;
        }
        return isMail(text.replace("\r\n", "\n")) ? MAIL : OTHER;
    }

    /// A mail with several parts, of which some may be attachments. A web page saved as one (`multipart/related`) is none.
    private static boolean isMail(String text) {
        Matcher head = MAIL_HEAD.matcher(text);
        return head.lookingAt() && FIELD.matcher(head.group()).find() && PARTS.matcher(head.group()).find();
    }

    /// Whether one of some words stands anywhere in a file, of which the head is read.
    private static boolean holds(byte[] head, InputStream rest, List<byte[]> words) throws IOException {
        byte[] some = Arrays.copyOf(head, HEAD);
        int[] matched = new int[words.size()];
        for (int n = head.length; n >= 0; n = rest.read(some)) {
            for (int w = 0; w < matched.length; w++) {
                byte[] word = words.get(w);
                for (int i = 0; i < n; i++) {
                    // the word's first character stands in it but once
                    matched[w] = some[i] == word[matched[w]] ? matched[w] + 1 : some[i] == word[0] ? 1 : 0;
                    if (matched[w] == word.length) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
