package org.minutebook.cli;

import org.minutebook.corpus.library.Library;
import org.minutebook.search.SearchEngine;
import org.minutebook.ui.SearchSite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `minutebook serve`
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Serves the library's search page until it is stopped.")
final class ServeCommand implements Runnable {

    @Mixin private LibraryOption library = new LibraryOption();

    @Mixin private AddressOptions address = new AddressOptions();

    @Mixin private Terminal terminal = new Terminal();

    @Override
    public void run() {
        serve(library.existing(), address, terminal);
    }

    static void serve(Library library, AddressOptions address, Terminal terminal) {
        try (SearchEngine engine = new KeptIndex(library).openToBeAsked(terminal::say);
                SearchSite site = SearchSite.start(library, engine, address.serving())) {
            Runtime.getRuntime().addShutdownHook(new Thread(site::close, "stop"));
            terminal.say("Minutebook is at http://%s:%d (Ctrl-C stops it)".formatted(address.host(), site.port()));
            site.await();
        }
    }
}
