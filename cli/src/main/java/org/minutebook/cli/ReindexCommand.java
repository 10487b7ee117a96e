package org.minutebook.cli;

import org.minutebook.corpus.library.Library;
import org.minutebook.corpus.library.LibraryLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `minutebook reindex`
@Command(name = "reindex", mixinStandardHelpOptions = true, description = "Links the papers and makes the search index anew from the records. Reads no paper.")
final class ReindexCommand implements Runnable {

    @Mixin private MeaningSwitch meaning = new MeaningSwitch();

    @Mixin private LibraryOption library = new LibraryOption();

    @Mixin private Terminal terminal = new Terminal();

    @Override
    public void run() {
        Library opened = library.existing();
        try (LibraryLock _ = opened.lock()) {
            meaning.wanted().ifPresent(new KeptMeaning(opened)::turn);
            new KeptIndex(opened).rebuild();
        }
        new KeptIndex(opened).mean(terminal::say);
        terminal.out().printf("%,d papers indexed in %s%n", opened.ids().size(), opened.indexFolder());
    }
}
