package org.minutebook.ingest.link.promises;

/// A text with each run of blanks and line ends as one blank, and the way back.
final class Folded {

    private final String text;
    private final int[] origins;

    private Folded(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    static Folded of(String original) {
        StringBuilder text = new StringBuilder();
        int[] origins = new int[original.length()];
        for (int i = 0; i < original.length(); i++) {
            boolean blank = Character.isWhitespace(original.charAt(i)) || original.charAt(i) == '\u00a0';
            if (!blank || (!text.isEmpty() && text.charAt(text.length() - 1) != ' ')) {
                origins[text.length()] = i;
                text.append(blank ? ' ' : original.charAt(i));
            }
        }
        return new Folded(text.toString().stripTrailing(), origins);
    }

    String text() {
        return text;
    }

    /// Where the character at this offset stands in the original.
    int start(int offset) {
        return origins[offset];
    }

    /// Where the original ends that ends here; `offset` is beyond at least one character.
    int end(int offset) {
        return origins[offset - 1] + 1;
    }
}
