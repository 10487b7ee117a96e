package org.minutebook.search;

import java.util.List;
import java.util.Random;

/// Questions that no reader asks and every site gets.
public final class HostileQuestions {

    private static final List<String> PIECES = List.of("(", ")", "((((", "))))", "\"", "\"\"", "“", "”", "‘", "-", "--",
            "*", "a*", "**", "near", "NEAR/9999", "near/0", "NEAR", "OR", "OR OR", "NOT", "AND", ":", "::", "/", "\\",
            "&",
            "<script>", "&lt;", "'; DROP TABLE papers; --", "%00", "\0", "\u0007", "\uD800", "\uDC00", "\uFFFF",
            "\u202E",
            "אבג", "مجلس", "\u0301", "\uD83D\uDCA9", "ﬃ", "\u00AD", "ＮＩ５９", "NI", "NI 59", "BV127a", "24/00096/FUL",
            "CAB 12/07", "1e309", "-1", "999999999999999999999", "year:", "year:0000", "year:99999",
            "before:9999-99-99",
            "on:31 February 2007", "officer:\"", "officer:*", "minute:()", "is:x", "kind:(", "decided:", "title:\"a b",
            "\t", "\r\n", " ", "{", "}", "[", "]", "~", "^", "^2", "field^3~0.5", "/.*/", "[a TO z]", "clinic",
            "performance", "well-being", "a-b-c-d", "children's", "the", "what", "?", "reprot", "performanse");

    private final Random random;

    public HostileQuestions(Random random) {
        this.random = random;
    }

    /// Any sort of text.
    public String next() {
        return switch (random.nextInt(50)) {
            case 0 -> pick().repeat(100_000 / 8);
            case 1 -> "(".repeat(random.nextInt(10_000)) + "clinic" + ")".repeat(random.nextInt(10_000));
            case 2 -> (pick() + " OR ").repeat(random.nextInt(2_000));
            case 3 -> "-(".repeat(random.nextInt(1_000)) + pick();
            case 4 -> (pick() + " NEAR ").repeat(random.nextInt(200));
            case 5, 6, 7, 8, 9 -> noise(random.nextInt(200));
            default -> pieces(1 + random.nextInt(12));
        };
    }

    private String noise(int length) {
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < length; i++) {
            noise.append((char) (random.nextInt(3) == 0 ? random.nextInt(0x10000) : 32 + random.nextInt(95)));
        }
        return noise.toString();
    }

    private String pieces(int count) {
        StringBuilder pieces = new StringBuilder();
        for (int i = 0; i < count; i++) {
            pieces.append(pick()).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return pieces.toString();
    }

    private String pick() {
        return PIECES.get(random.nextInt(PIECES.size()));
    }
}
