package org.minutebook.bench.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.minutebook.corpus.library.Library;
import org.minutebook.search.Nearness;
import org.minutebook.search.Passages;
import org.minutebook.search.meaning.DirectMeanings;
import org.minutebook.search.meaning.E5Small;

/// Makes anew the file of what the directions of all pieces have in common, from the papers of libraries, and prints it:
/// `e5-small-v2-q-centre.txt` of the index. What it is taken from hardly matters, as long as it is much and various.
public final class MakeCentre {

    private static final int A_LINE = 12;

    private MakeCentre() {}

    /// Makes it once.
    ///
    /// @param args the folders of libraries
    public static void main(String[] args) throws IOException {
        if (args.length == 0 || !Stream.of(args).allMatch(folder -> Files.isDirectory(Path.of(folder)))) {
            System.err.println("usage: MakeCentre LIBRARY...");
            System.exit(2);
        }
        try (E5Small model = E5Small.load()) {
            DirectMeanings meanings = new DirectMeanings(model);
            List<String> windows = Stream.of(args).flatMap(folder -> Library.at(Path.of(folder)).holdings().all())
                    .flatMap(holding -> Nearness.windows(Passages.of(holding), meanings).stream()).distinct().toList();
            print(model.centre(windows));
        }
    }

    private static void print(float[] centre) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < centre.length; i++) {
            lines.append(String.format(Locale.ROOT, "%.4f", centre[i]))
                    .append((i + 1) % A_LINE == 0 || i + 1 == centre.length ? "\n" : " ");
        }
        System.out.print(lines);
    }
}
