package org.minutebook.cli;

import java.util.Set;
import org.minutebook.ui.Serving;
import picocli.CommandLine.Option;

/// Where pages are served.
final class AddressOptions {

    @Option(names = "--host", defaultValue = "127.0.0.1", description = "The address to listen on (default: ${DEFAULT-VALUE}, this machine alone)") private String host = "127.0.0.1";

    @Option(names = "--port", defaultValue = "8080", converter = Whole.Port.class, description = "The port (default: ${DEFAULT-VALUE})") private int port = 8080;

    @Option(names = "--name", paramLabel = "NAME", description = "Another name by which the site is asked for, such as its public one behind a proxy; may be given several times") private Set<String> names = Set
            .of();

    @Option(names = "--reports", description = "Let readers report errors; minutebook correct reports lists them") private boolean reports;

    @Option(names = "--searches", description = "Let readers save searches, for minutebook alerts to follow") private boolean searches;

    Serving serving() {
        return Serving.at(host, port).named(names).withReports(reports).withSearches(searches);
    }

    String host() {
        return host;
    }
}
