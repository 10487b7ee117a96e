package org.minutebook.ingest.segment;

/// The form in which a minute's number stands on a line of its own below the title, not above it.
final class NumberAfterTitle {

    private static final int ENOUGH = 2;

    private NumberAfterTitle() {}

    /// Whether numbers that stand alone among these lines mostly follow titles in capitals or set off, and prose
    /// follows them.
    static boolean usual(Lines lines, int from, int to) {
        int after = 0;
        int before = 0;
        for (int i = from + 1; i + 1 < to; i++) {
            Line line = lines.get(i);
            if (Numbered.of(line.text()).filter(n -> n.alone(line.text())).isPresent()) {
                boolean above = titled(lines.get(i - 1)) && !line.gap();
                boolean below = titled(lines.get(i + 1));
                after += above && !below ? 1 : 0;
                before += below || !above ? 1 : 0;
            }
        }
        return after >= ENOUGH && after > before;
    }

    /// The first line of the title above the number on this line.
    static int firstLine(Lines lines, int from, int number) {
        int first = number - 1;
        while (first - 1 >= from && !lines.get(first).gap() && lines.get(first).capitals()
                && lines.get(first - 1).capitals()) {
            first--;
        }
        return Math.max(first, from);
    }

    private static boolean titled(Line line) {
        return line.heading() || (line.capitals() && Numbered.of(line.text()).isEmpty());
    }
}
