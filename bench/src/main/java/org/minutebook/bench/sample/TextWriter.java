package org.minutebook.bench.sample;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes a paper as plain text, its lines broken at 78 signs and its paragraphs parted by blank lines.
final class TextWriter {

    private static final int WIDTH = 78;

    private TextWriter() {}

    static byte[] write(List<Piece> pieces) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Part part -> out.append(out.isEmpty() ? "" : "\n");
                case Piece.Title title -> wrap(out, title.text(), "");
                case Piece.Heading heading -> wrap(out, heading.text(), "");
                case Piece.Prose prose -> wrap(out,
                        prose.text() + prose.margin().map(m -> " (ACTION: " + m + ")").orElse(""), "");
                case Piece.Bullet bullet -> wrap(out, "- " + bullet.text(), "  ");
                case Piece.Table table -> {
                    table.rows().forEach(r -> out.append(String.join("\t", r).stripTrailing()).append('\n'));
                    out.append('\n');
                }
            }
        }
        return (out.toString().strip() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void wrap(StringBuilder out, String text, String indent) {
        int used = 0;
        for (String word : text.split(" ", -1)) {
            if (used > 0 && used + 1 + word.length() > WIDTH) {
                out.append('\n').append(indent);
                used = indent.length();
            } else if (used > 0) {
                out.append(' ');
                used++;
            }
            out.append(word);
            used += word.length();
        }
        out.append("\n\n");
    }
}
