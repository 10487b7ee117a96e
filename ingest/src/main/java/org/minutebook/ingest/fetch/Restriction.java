package org.minutebook.ingest.fetch;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.minutebook.ingest.read.web.SitePage.Link;

/// Whether a page says of a paper that the public may not see it: in the words of its link, in what is shown when that
/// is pointed at, or beside it in its row or list item.
final class Restriction {

    private static final Pattern SAID = Pattern
            .compile("(?i)\\b(?:restricted|exempt)\\b|\\bnot\\s+for\\s+publication\\b");

    /// Where the same words say something else: rights of way, housing, charges, scrutiny, and that there is none.
    private static final Pattern ELSE = Pattern
            .compile("(?i)\\b(?:not|non|no\\s+longer|without|excluding)[\\s-]+(?:restricted|exempt)\\b"
                    + "|\\brestricted\\s+(?:by-?way|parking|zone|road|street|area|hours|speed|access)s?\\b"
                    + "|\\bexempt\\s+(?:supported\\s+)?(?:accommodation|housing)\\b|\\b(?:tax|vat|cil)[\\s-]+exempt\\b"
                    + "|\\bexempt\\s+from\\b(?!\\s+(?:publication|disclosure|inspection|public|(?:the\\s+)?press))");

    /// A paper that stands beside another and is called after it: `Appendix B`, `enclosure 2`.
    private static final Pattern PART = Pattern
            .compile(
                    "(?i)\\b(enclosure|appendi(?:x|ces)|annex|attachment|addendum|supplement)e?s?\\b(?:\\s+([A-Z]|\\d{1,3}[A-Z]?)\\b)?");

    /// Words of a link that say no more than what sort of file it leads to.
    private static final Pattern NAMELESS = Pattern
            .compile("(?i)^(?:pdf|docx?|download|view)?\\W*(?:[\\d.,]+\\s*[KM]B)?\\W*$");

    private static final int LONGEST_SORT = 40;

    private Restriction() {}

    static boolean of(Link link) {
        return said(link.text()) || said(link.title())
                || link.beside().stream().anyMatch(words -> said(words) && !isOfAnother(words, link.text()));
    }

    /// Whether words say so.
    static boolean said(String words) {
        return SAID.matcher(ELSE.matcher(words).replaceAll(" ")).find();
    }

    /// Whether words beside a link are about a part of the paper that is a paper of its own: a report is open though its
    /// appendix is not.
    private static boolean isOfAnother(String words, String link) {
        Set<String> named = parts(words);
        Set<String> own = parts(link);
        named.removeIf(part -> own.stream().anyMatch(o -> o.startsWith(part) || part.startsWith(o)));
        return !named.isEmpty() && (link.length() > LONGEST_SORT || !NAMELESS.matcher(link).matches());
    }

    private static Set<String> parts(String words) {
        Set<String> parts = new HashSet<>();
        PART.matcher(words).results().map(Restriction::part).forEach(parts::add);
        return parts;
    }

    private static String part(MatchResult part) {
        String kind = part.group(1).toLowerCase(Locale.ROOT).replace("appendices", "appendix");
        return part.group(2) == null ? kind : kind + " " + part.group(2).toUpperCase(Locale.ROOT) + " ";
    }
}
