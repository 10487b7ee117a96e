package org.minutebook.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.minutebook.corpus.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `minutebook demo`
@Command(name = "demo", mixinStandardHelpOptions = true, description = "Reads the papers of a council that does not exist into a library of their own, and serves them.")
final class DemoCommand implements Runnable {

    @Option(names = "--papers", hidden = true, defaultValue = "${sys:minutebook.home:-.}/corpus/papers") private Path papers = Path
            .of("corpus", "papers");

    @Option(names = "--library", paramLabel = "FOLDER", defaultValue = "${sys:minutebook.home:-.}/target/demo-library", description = "The demo's library (default: ${DEFAULT-VALUE})") private Path folder = Path
            .of("target", "demo-library");

    @Mixin private AddressOptions address = new AddressOptions();

    @Mixin private Terminal terminal = new Terminal();

    @Override
    public void run() {
        if (!Files.isDirectory(papers)) {
            throw new CommandException(
                    "the sample papers are not at " + papers + "; run ./minutebook from its own folder");
        }
        Library library = Library.at(folder);
        try {
            Reading.into(library, List.of(papers), Progress.on(terminal)).print(terminal.out());
            new KeptIndex(library).mean(terminal::say);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        ServeCommand.serve(library, address, terminal);
    }
}
