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
                    + "|\\brestricted\\s+(?:by-?way|parking|zone|road|street|speed)s?\\b"
                    + "|\\bexempt\\s+(?:supported\\s+)?(?:accommodation|housing)\\b|\\b(?:tax|vat|cil)[\\s-]+exempt\\b"
                    + "|\\bexempt\\s+from\\s+(?:the\\s+)?(?:call[\\s-]?in|(?:council\\s+|business\\s+)?(?:tax|rates)|VAT|CIL|charges?|planning)\\b");

    /// A paper that stands beside another and is called after it: `Appendix B`, `enclosure 2`.
    private static final Pattern PART = Pattern
            .compile(
                    "(?i)\\b(enclosure|appendi(?:x|ces)|annex|attachment|addendum|supplement)e?s?\\b(?:\\s+([A-Z]|\\d{1,3}[A-Z]?)\\b)?");

    /// Where words name the paper that they stand beside, or join it with another.
    private static final Pattern ITSELF = Pattern
            .compile("(?i)\\b(?:report|this|paper|item|document)s?\\b|\\b(?:and|both)\\b");

    /// Where they do not, for all that: `Appendix 2 to this report`, `Appendices A and B`.
    private static final Pattern ONLY_PARTS = Pattern
            .compile("(?i)\\b(?:to|of)\\s+(?:the|this)\\s+(?:report|paper|item|document)\\b"
                    + "|\\b(?:enclosure|appendi(?:x|ces)|annex)(?:e?s)?\\s+(?-i:[A-Z]|\\d{1,3}[A-Z]?)"
                    + "\\s+and\\s+(?:(?:enclosure|appendix|annex)\\s+)?(?-i:[A-Z]|\\d{1,3}[A-Z]?)\\b");

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
        boolean ofItself = ITSELF.matcher(ONLY_PARTS.matcher(words).replaceAll(" ")).find();
        return !named.isEmpty() && !ofItself && (link.length() > LONGEST_SORT || !NAMELESS.matcher(link).matches());
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
