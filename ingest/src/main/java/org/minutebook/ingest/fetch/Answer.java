package org.minutebook.ingest.fetch;

import java.net.URI;
import java.util.Optional;

/// What a site said to one request.
///
/// @param uri where the answer came from, after redirects
/// @param status of HTTP
/// @param type of the body, as the site calls it; empty text where it does not say
/// @param body empty unless the status is 200
record Answer<T>(URI uri, int status, String type, Optional<T> body) {

    /// In words, why there is no body.
    String why() {
        return switch (status) {
            case 401, 403 -> "the site does not give it to everybody (%d)".formatted(status);
            case 404, 410 -> "it is not there (%d)".formatted(status);
            default -> "the site answered %d".formatted(status);
        };
    }
}
