package org.minutebook.cli;

import org.minutebook.search.Hit;
import org.minutebook.ui.Links;
import picocli.CommandLine.Option;

/// At which address the library is served: links in feeds and mails lead there.
final class SiteOption {

    @Option(names = "--site", paramLabel = "URL", defaultValue = "http://127.0.0.1:8080", description = "Where the library is served, for links in feeds and mails (default: ${DEFAULT-VALUE})") private String site = "http://127.0.0.1:8080";

    /// Where a hit is shown.
    String address(Hit hit) {
        return at(Links.passage(hit.span(), hit.page()));
    }

    /// The whole address of a place within the site.
    String at(String place) {
        return site.replaceAll("/+$", "") + place;
    }
}
