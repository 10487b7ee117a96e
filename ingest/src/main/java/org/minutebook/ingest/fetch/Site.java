package org.minutebook.ingest.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A council's site: the folder in which its meeting software answers.
///
/// @param base ends with a slash
/// @param otherHosts that count as the site's own
public record Site(URI base, Set<String> otherHosts) {

    public Site {
        otherHosts = Set.copyOf(otherHosts);
    }

    /// The site of any of its pages, e.g. `https://democracy.example.gov.uk/ieListMeetings.aspx?CId=1`.
    ///
    /// @throws FetchException if it is no address of a web page
    public static Site at(String address, Set<String> otherHosts) {
        String whole = address.contains("://") ? address : "https://" + address;
        URI uri = uri(whole).filter(u -> u.getHost() != null && web(u) && u.getUserInfo() == null)
                .orElseThrow(() -> new FetchException(
                        "%s is no address of a site; write one such as https://democracy.example.gov.uk"
                                .formatted(address)));
        String path = Optional.ofNullable(uri.getRawPath()).orElse("");
        int page = path.toLowerCase(Locale.ROOT).indexOf(".as");
        String folder = path.substring(0, (page < 0 ? path : path.substring(0, page)).lastIndexOf('/') + 1);
        if (page < 0 && !path.endsWith("/")) {
            folder = path + "/";
        }
        return new Site(uri(origin(uri) + folder).orElseThrow(), otherHosts);
    }

    /// What the host may be called in the name of a folder.
    public String name() {
        return base.getHost() + (base.getPort() < 0 ? "" : "-" + base.getPort())
                + base.getRawPath().replaceAll("/$", "").replaceAll("[^A-Za-z0-9.-]+", "-");
    }

    /// A page of the meeting software, or an operation of its service, e.g. `GetMeeting?lMeetingId=7`.
    URI page(String pathAndQuery) {
        return base.resolve(pathAndQuery);
    }

    URI robots() {
        return base.resolve("/robots.txt");
    }

    /// Where a link leads that stands on a page, however carelessly it is written; empty if that is not on this site.
    /// A link to the site without encryption is followed with it, where the site itself was given so.
    Optional<URI> follow(URI page, String link) {
        String clean = link.strip().replaceAll("\\s*[\\r\\n\\t]+\\s*", " ");
        return uri(encoded(clean)).flatMap(l -> resolved(page, l)).filter(this::holds)
                .map(u -> "http".equals(u.getScheme()) && u.getPort() < 0 && "https".equals(base.getScheme())
                        ? URI.create("https" + u.toString().substring("http".length()))
                        : u)
                .map(Site::withoutFragment);
    }

    private boolean holds(URI uri) {
        if (uri.getHost() == null || !web(uri) || uri.getUserInfo() != null) {
            return false;
        }
        if (otherHosts.contains(uri.getHost().toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean upgrade = uri.getPort() < 0 && base.getPort() < 0;
        return uri.getHost().equalsIgnoreCase(base.getHost()) && (uri.getPort() == base.getPort() || upgrade);
    }

    private static Optional<URI> resolved(URI page, URI link) {
        try {
            return Optional.of(page.resolve(link));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean web(URI uri) {
        return "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
    }

    private static String origin(URI uri) {
        return uri.getScheme().toLowerCase(Locale.ROOT) + "://" + uri.getRawAuthority();
    }

    private static URI withoutFragment(URI uri) {
        String text = uri.toString();
        int fragment = text.indexOf('#');
        return fragment < 0 ? uri : URI.create(text.substring(0, fragment));
    }

    /// The characters that stand in links though they may not, as percent signs and digits.
    private static String encoded(String link) {
        StringBuilder encoded = new StringBuilder();
        for (int i = 0; i < link.length(); i += Character.charCount(link.codePointAt(i))) {
            int c = link.codePointAt(i);
            boolean loose = c == '%' && !link.substring(i).matches("(?s)%[0-9A-Fa-f]{2}.*");
            if (c > ' ' && c < 0x7F && "\"<>\\^`{|}[]".indexOf(c) < 0 && !loose) {
                encoded.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append("%%%02X".formatted(b));
                }
            }
        }
        return encoded.toString();
    }
}
