package org.minutebook.bench.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.minutebook.bench.accuracy.TruthFile;
import org.minutebook.bench.sample.Story.MadePaper;

/// Writes the sample council's papers, and in the folder `truth` beside theirs what each holds;
/// `links.json` says what they hold together.
///
///     java … org.minutebook.bench.sample.MakeSamplePapers corpus/papers
public final class MakeSamplePapers {

    private MakeSamplePapers() {}

    /// Writes the papers.
    ///
    /// @param args the folder to write to, which is made where it is not there
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: MakeSamplePapers FOLDER   (e.g. corpus/papers)");
            System.exit(2);
        }
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        Path truths = Files.createDirectories(folder.resolveSibling("truth"));
        Story story = StoryReader.own();
        for (MadePaper paper : new PaperMaker(story).all()) {
            Files.write(folder.resolve(paper.name()), paper.bytes());
            Files.write(truths.resolve(paper.name() + ".json"),
                    TruthFile.write(paper.truth()).getBytes(StandardCharsets.UTF_8));
            System.out.println(folder.resolve(paper.name()));
        }
        Files.writeString(folder.resolveSibling("links.json"), TruthFile.write(new LinkTruthMaker(story).make()));
    }
}
