package org.minutebook.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// How an original file is named to the browser that downloads it (RFC 6266): a plain name for every browser, and the
/// real one, whatever letters it has, for those that know `filename*`.
final class Downloads {

    private Downloads() {}

    static String disposition(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String safe = last.replaceAll("\\p{Cntrl}|[\\p{Cf}\\p{Zl}\\p{Zp}]", "").strip();
        String named = safe.isEmpty() ? "paper" : safe;
        String plain = named.replaceAll("[^A-Za-z0-9 ._()-]", "_");
        String encoded = URLEncoder.encode(named, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }

    /// The paper's media type, or that of any bytes where it is none.
    static String type(String mediaType) {
        return mediaType.matches("[a-zA-Z0-9.+-]+/[a-zA-Z0-9.+-]+") ? mediaType : "application/octet-stream";
    }
}
