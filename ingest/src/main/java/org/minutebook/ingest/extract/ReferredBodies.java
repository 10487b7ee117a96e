package org.minutebook.ingest.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the body whose minute or meeting a reference names: `Minute No. 12 of Cabinet`, `Cabinet Minute No. 23`, `the
/// meeting of the Audit Committee held on 5 March`. "The Committee" and "this Board" are the body itself. Thread-safe.
final class ReferredBodies {

    private static final String NAME = "((?:[A-Z][\\w'’&-]*(?:,? (?:and|of|for|the|&))*,? ){0,8}?"
            + "(?:Sub-?(?:-| )?Committee|Committee|Board|Cabinet|Panel|Commission|Forum|Assembly|Authority|Council|Partnership|Executive))\\b"
            + "(?! (?:[A-Z][a-z]|held by))";
    private static final Pattern BEFORE = Pattern.compile("\\b" + NAME + "(?:['’]s)?,? \\(?$");
    private static final Pattern AFTER = Pattern.compile(
            "\\W{0,3}(?:refers? )?(?:of|at|from) (?:the )?(?:\\w+ )?(?:(?:meetings?|minutes|proceedings) of (?:the )?)?"
                    + NAME);
    private static final Pattern INSIDE = Pattern.compile("\\b" + NAME
            + "(?:['’]s)?,?(?:[ ,(]+(?:meetings?|minutes|proceedings|which|was|were|held|on|of|the|dated|its|at|remotely|virtually))*\\W*$");
    private static final Pattern ALONE = Pattern.compile("(?i)(?:sub-?committee|committee|board|panel|commission|forum"
            + "|assembly|authority|partnership|executive)");
    private static final int FAR = 100;

    private ReferredBodies() {}

    /// The named body as printed; empty where none is named or it is the minute's own.
    ///
    /// @param text folded text, in which the reference goes from start to end
    /// @param own the body whose minute refers; where it is not known, no other can be told from it
    static Optional<String> of(String text, int start, int end, Optional<String> own) {
        return own.flatMap(body -> inside(text, start, end).or(() -> before(text, start)).or(() -> after(text, end))
                .map(ReferredBodies::withoutArticle).filter(named -> isOther(named, body)));
    }

    private static Optional<String> inside(String text, int start, int end) {
        int from = Math.max(Math.max(0, start - FAR), text.lastIndexOf(". ", start) + 1);
        Optional<DatePhrases.Phrase> date = DatePhrases.find(text.substring(start, end)).stream()
                .reduce((a, b) -> b);
        return date.flatMap(d -> last(INSIDE.matcher(text.substring(from, start + d.start()))));
    }

    private static Optional<String> before(String text, int start) {
        return last(BEFORE.matcher(text.substring(Math.max(0, start - FAR), start)));
    }

    private static Optional<String> after(String text, int end) {
        Matcher m = AFTER.matcher(text).region(end, text.length());
        return m.lookingAt() ? Optional.of(m.group(1)) : Optional.empty();
    }

    private static Optional<String> last(Matcher m) {
        return m.results().map(r -> r.group(1)).reduce((a, b) -> b);
    }

    private static String withoutArticle(String name) {
        return name.replaceFirst("^(?:(?:[Tt]he|This|That|Our|Its|At|Further|To|Of|In|By) )+", "");
    }

    /// A name that ends with the other is the same body with more words: "Anytown Cabinet" and "Cabinet".
    private static boolean isOther(String named, String own) {
        String a = named.toLowerCase(Locale.ROOT);
        String b = own.toLowerCase(Locale.ROOT);
        boolean council = a.endsWith("council") && b.endsWith("council");
        return !ALONE.matcher(named).matches() && !council && !a.endsWith(b) && !b.endsWith(a);
    }
}
