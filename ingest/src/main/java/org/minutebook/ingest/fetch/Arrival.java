package org.minutebook.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.ingest.read.web.SitePage;

/// The beginning of what a site sent for a paper, by which it is told whether that is the paper. A site that is out of
/// order, or wants its readers to sign in, often sends a page that says so as if it were what was asked for.
///
/// @param head as much of it as is needed
/// @param type what the site says it is; empty text where it does not say
/// @param elsewhere whether it came from another address than was asked for
record Arrival(String head, String type, boolean elsewhere) {

    private static final int HEAD = 256 << 10;
    private static final int START = 4096;

    /// How files begin that sites send under any type: PDF, ZIP (and so Word's), Word's of old, RTF.
    private static final Pattern FILE = Pattern
            .compile("(?s)^(?:.{0,1000}%PDF-?|PK\\x03\\x04|\\xD0\\xCF\\x11\\xE0|\\{\\\\rtf)");
    private static final Pattern PAGE = Pattern.compile("(?is)^(?:\\s++|<\\?xml.*?\\?>|<!--.*?-->)*+"
            + "<(?:!doctype\\s+html|html|head|body|title|meta|script|style|link|form|div|h[1-6]|p|table|iframe)\\b");
    private static final Pattern PASSWORD = Pattern
            .compile("(?i)<input\\b[^>]{0,400}\\btype\\s*=\\s*[\"']?password\\b");
    private static final Pattern TITLE = Pattern.compile("(?is)<title[^>]{0,200}>(.{0,300}?)</title>");

    /// What pages are called that are shown in the place of another.
    private static final Pattern EXCUSE = Pattern
            .compile("(?i)(?:^|[|:»–-]\\s)\\s*(?:(?:(?:server|runtime|application)\\s+)?"
                    + "error\\b|(?:40\\d|50\\d)\\s*(?:$|[-:|–]|error|not\\b|forbidden|unauthor|bad\\b|internal|service|gateway)|(?:(?:the|this)\\s+)?(?:page|file|document|resource|object)\\s+"
                    + "(?:was\\s+|could\\s+|can)?not\\s+(?:be\\s+)?(?:found|available)|not\\s+found|access\\s+(?:is\\s+)?denied|"
                    + "forbidden|(?:service|site)\\s+(?:temporarily\\s+)?unavailable|(?:please\\s+)?(?:sign|log)[\\s-]?[io]n\\b)");

    /// Of a page that was asked for as one.
    static Arrival of(byte[] page) {
        return of(page, "", false);
    }

    /// @param asked for what address
    static Arrival of(Path file, Answer<Path> answer, URI asked) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(HEAD), answer.type(),
                    !String.valueOf(asked.getPath()).equalsIgnoreCase(answer.uri().getPath()));
        }
    }

    private static Arrival of(byte[] bytes, String type, boolean elsewhere) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1).replace("\0", "")
                .replaceFirst("^(?:\\xEF\\xBB\\xBF|\\xFF\\xFE|\\xFE\\xFF)", "");
        return new Arrival(head, type, elsewhere);
    }

    /// Why this is not what a link promised; empty if it may be.
    Optional<String> insteadOf(Promise promise) {
        if (head.isEmpty()) {
            return Optional.of("the site sent an empty file");
        }
        boolean page = switch (promise) {
            case TEXT -> beginsAsPage();
            case FILE, PAGE, EITHER -> beginsAsPage() || (calledPage() && !FILE.matcher(head).find());
        };
        return !page ? Optional.empty() : switch (promise) {
            case FILE, TEXT -> Optional.of("the site sent a web page in its place" + title());
            case PAGE -> excuse(elsewhere);
            case EITHER -> excuse(true);
        };
    }

    private boolean beginsAsPage() {
        return PAGE.matcher(head.substring(0, Math.min(head.length(), START))).find();
    }

    private boolean calledPage() {
        return type.toLowerCase(Locale.ROOT).matches("(?:text/html|application/xhtml\\+xml)\\b.*");
    }

    private Optional<String> excuse(boolean mayAskToSignIn) {
        boolean excuse = EXCUSE.matcher(words()).find() || (mayAskToSignIn && PASSWORD.matcher(head).find());
        return excuse ? Optional.of("the site sent another page in its place" + title()) : Optional.empty();
    }

    private String title() {
        return words().isEmpty() ? "" : ", called \"%s\"".formatted(words());
    }

    private String words() {
        Matcher title = TITLE.matcher(head);
        return title.find()
                ? SitePage.words(new String(title.group(1).getBytes(StandardCharsets.ISO_8859_1),
                        StandardCharsets.UTF_8))
                : "";
    }
}
