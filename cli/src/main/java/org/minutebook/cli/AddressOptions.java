package org.minutebook.cli;

import picocli.CommandLine.Option;

/// Where pages are served.
final class AddressOptions {

    @Option(names = "--host", defaultValue = "127.0.0.1", description = "The address to listen on (default: ${DEFAULT-VALUE}, this machine alone)") private String host = "127.0.0.1";

    @Option(names = "--port", defaultValue = "8080", converter = Whole.Port.class, description = "The port (default: ${DEFAULT-VALUE})") private int port = 8080;

    String host() {
        return host;
    }

    int port() {
        return port;
    }
}
