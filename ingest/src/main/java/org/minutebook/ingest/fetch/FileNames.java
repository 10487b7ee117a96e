package org.minutebook.ingest.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.corpus.DocumentId;

/// What fetched papers are called, on any system, and whatever the site calls them.
final class FileNames {

    private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z0-9]{2,5})$");
    private static final int LONGEST = 80;
    private static final int DIGITS = 8;

    private FileNames() {}

    /// Words as the name of a file or folder.
    static String safe(String words) {
        String clean = words.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}<>:\"/\\\\|?*]+", " ")
                .replaceAll("\\s+", " ").strip().replaceAll("^[. ]+|[. ]+$", "");
        int end = clean.length();
        while (clean.substring(0, end).getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            end = clean.offsetByCodePoints(end, -1);
        }
        String cut = clean.substring(0, end).strip();
        return cut.isEmpty() ? "unnamed" : cut;
    }

    /// The file of a paper: its title, digits that only its address has, and the ending of the address.
    static String of(String title, URI address) {
        Matcher ending = ENDING.matcher(address.getPath() == null ? "" : address.getPath());
        String dot = ending.find() && !ending.group(1).toLowerCase(Locale.ROOT).startsWith("as")
                ? "." + ending.group(1).toLowerCase(Locale.ROOT)
                : "";
        return safe(title) + " " + DocumentId.of(address.toString()).sha256().substring(0, DIGITS) + dot;
    }

}
