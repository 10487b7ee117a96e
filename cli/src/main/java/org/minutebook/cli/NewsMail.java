package org.minutebook.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.UUID;

/// News as a mail (RFC 5322) that has no recipients yet: a mail program shows it, and whoever sends it on says to whom.
/// The same news are the same mail, to the letter.
final class NewsMail {

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(76, new byte[]{'\r', '\n'});
    private static final int LONGEST_WORD = 45;

    private final News news;
    private final String text;

    /// @param text what it says
    NewsMail(News news, String text) {
        this.news = news;
        this.text = text;
    }

    void write(Appendable out) throws IOException {
        Instant until = news.until().orElse(Instant.EPOCH);
        line(out, "From: Minutebook <minutebook@localhost>");
        line(out, "To: undisclosed-recipients:;");
        line(out, "Subject: " + words("%s: %,d new".formatted(news.search().name(), news.total())));
        line(out, "Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(until.atOffset(ZoneOffset.UTC)));
        line(out, "Message-ID: <%s@minutebook.invalid>".formatted(UUID.nameUUIDFromBytes(
                (news.search().name() + "\n" + until + "\n" + text).getBytes(StandardCharsets.UTF_8))));
        line(out, "MIME-Version: 1.0");
        line(out, "Content-Type: text/plain; charset=utf-8");
        line(out, "Content-Transfer-Encoding: base64");
        line(out, "");
        line(out, LINES.encodeToString(text.replaceAll("\r?\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
    }

    /// Words that a header can hold (RFC 2047), each encoded where one is not plain.
    private static String words(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            return text;
        }
        StringBuilder words = new StringBuilder();
        StringBuilder word = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            String letter = Character.toString(c);
            if ((word + letter).getBytes(StandardCharsets.UTF_8).length > LONGEST_WORD) {
                words.append(encoded(word)).append("\r\n ");
                word.setLength(0);
            }
            word.append(letter);
        }
        return words.append(encoded(word)).toString();
    }

    private static String encoded(StringBuilder word) {
        return "=?utf-8?B?%s?="
                .formatted(Base64.getEncoder().encodeToString(word.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void line(Appendable out, String line) throws IOException {
        out.append(line).append("\r\n");
    }
}
