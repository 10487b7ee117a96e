package org.minutebook.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.corpus.Paper;

/// One recommendation, as a slice of the paper's text.
///
/// @param label `a`, `1` …; empty where it has none
record Recommended(Optional<String> label, int start, int end) {

    private static final Pattern LABEL = Pattern.compile(
            "^[\\s*•·▪–—-]*(?:\\((\\w{1,4})\\)|(\\d{1,2}(?:\\.\\d{1,2}){0,2})[.)]?(?=\\s)|([a-hA-H]|[ivx]{1,4})[.)](?=\\s))\\s*\\**\\s*");
    private static final Pattern BULLET = Pattern.compile("^[\\s*]*(?:[•·▪●○◦o‣\\uf0b7\\uf0a7]|[-–—*](?=\\s))\\s*");
    private static final Pattern CHAPEAU = Pattern.compile("(?is).{0,200}:\\s*-?\\s*\\**$");
    private static final Pattern PARAGRAPH = Pattern.compile("\\n[ \\t\\u00a0]*\\n");
    private static final Pattern END = Pattern.compile("[\\s*_]+$");

    /// The recommendations in the passage, in order.
    static List<Recommended> in(Paper paper, int start, int end) {
        List<Recommended> found = new ArrayList<>();
        for (Recommended piece : pieces(paper.text(), start, end)) {
            add(found, paper.text(), piece);
        }
        return labelled(found) ? found.stream().filter(r -> r.label().isPresent()).toList() : found;
    }

    private static boolean labelled(List<Recommended> found) {
        return found.stream().filter(r -> r.label().isPresent()).count() > 1;
    }

    private static void add(List<Recommended> found, String text, Recommended piece) {
        String words = text.substring(piece.start(), piece.end());
        boolean chapeau = CHAPEAU.matcher(words).matches() && piece.label().isEmpty();
        if (!words.isBlank() && !chapeau) {
            found.add(piece);
        }
    }

    /// Cuts the passage at blank lines, and at lines that a label or a bullet opens.
    private static List<Recommended> pieces(String text, int start, int end) {
        List<Integer> cuts = new ArrayList<>(List.of(start));
        Matcher blank = PARAGRAPH.matcher(text).region(start, end);
        while (blank.find()) {
            cuts.add(blank.end());
        }
        for (int line = text.indexOf('\n', start); line >= 0 && line < end; line = text.indexOf('\n', line + 1)) {
            String next = text.substring(line + 1, Math.min(end, line + 40));
            if (LABEL.matcher(next).find() || BULLET.matcher(next).find()) {
                cuts.add(line + 1);
            }
        }
        cuts.add(end);
        List<Integer> places = cuts.stream().sorted().distinct().toList();
        List<Recommended> pieces = new ArrayList<>();
        for (int i = 0; i + 1 < places.size(); i++) {
            pieces.add(piece(text, places.get(i), places.get(i + 1)));
        }
        return pieces;
    }

    private static Recommended piece(String text, int from, int to) {
        String words = text.substring(from, to);
        Matcher label = LABEL.matcher(words);
        Matcher bullet = BULLET.matcher(words);
        Matcher blank = Pattern.compile("^[\\s*]+").matcher(words);
        boolean labelled = label.find();
        int skip = labelled ? label.end() : bullet.find() ? bullet.end() : blank.find() ? blank.end() : 0;
        Matcher tail = END.matcher(words);
        int end = from + (tail.find() ? tail.start() : words.length());
        Optional<String> name = labelled
                ? Optional.of(label.group(1) != null
                        ? label.group(1)
                        : label.group(2) != null ? label.group(2) : label.group(3))
                : Optional.empty();
        return new Recommended(name, Math.min(from + skip, Math.max(end, from)),
                Math.max(end, Math.min(from + skip, to)));
    }
}
