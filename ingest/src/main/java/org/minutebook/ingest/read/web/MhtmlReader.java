package org.minutebook.ingest.read.web;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.minutebook.corpus.Paper;
import org.minutebook.ingest.read.plain.PlainReader;

/// Reads a web page saved with its pictures in one file (MHTML): the first HTML part is the page.
public final class MhtmlReader {

    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=(?:\"([^\"]+)\"|([^\\s;]+))");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([\\w.:-]+)");
    private static final Pattern ESCAPE = Pattern.compile("=([0-9A-Fa-f]{2})");

    private MhtmlReader() {}

    /// Reads a saved page; a mail without an HTML part is read as plain text.
    public static Paper read(String name, String type, byte[] bytes) {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        return page(raw).map(html -> HtmlReader.read(name, type, bytes, Jsoup.parse(html)))
                .orElseGet(() -> PlainReader.read(name, "text/plain", bytes));
    }

    private static Optional<String> page(String raw) {
        Matcher boundary = BOUNDARY.matcher(raw);
        if (!boundary.find()) {
            return Optional.empty();
        }
        String mark = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
        for (String part : raw.split(Pattern.quote("--" + mark), -1)) {
            String text = part.replace("\r\n", "\n").stripLeading();
            int body = text.indexOf("\n\n");
            if (body >= 0 && text.substring(0, body).toLowerCase(Locale.ROOT).contains("content-type: text/html")) {
                return Optional.of(decode(text.substring(0, body), text.substring(body + 2)));
            }
        }
        return Optional.empty();
    }

    private static String decode(String header, String body) {
        String folded = header.toLowerCase(Locale.ROOT);
        byte[] bytes;
        if (folded.contains("base64")) {
            bytes = Base64.getMimeDecoder().decode(body);
        } else if (folded.contains("quoted-printable")) {
            bytes = unescape(body.replace("=\n", "")).getBytes(StandardCharsets.ISO_8859_1);
        } else {
            bytes = body.getBytes(StandardCharsets.ISO_8859_1);
        }
        return new String(bytes, charset(header + body));
    }

    private static String unescape(String body) {
        return ESCAPE.matcher(body)
                .replaceAll(m -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(m.group(1), 16))));
    }

    private static Charset charset(String declaration) {
        Matcher charset = CHARSET.matcher(declaration);
        try {
            return charset.find() ? Charset.forName(charset.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
