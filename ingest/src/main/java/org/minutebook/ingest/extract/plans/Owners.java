package org.minutebook.ingest.extract.plans;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whom minutes name as the one to act: initials in a margin, a name before "to". Thread-safe.
final class Owners {

    private static final String INITIALS = "(?:\\p{Lu}{1,4}\\p{Ll}?|ALL|All)";
    private static final String POST = "(?:the )?(?:Clerk|CLERK|Chair(?:man|person)?|Secretary|Treasurer|Secretariat|Officers?|Members|Councillors|Everyone)";
    private static final String TITLED = "(?:Cllrs?|CLLRS?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\\.? \\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,2}";
    private static final String NAME = "\\p{Lu}\\p{Ll}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){1,2}";
    private static final String ONE = "(?:" + INITIALS + "|" + POST + "|" + TITLED + "|" + NAME + ")";
    private static final String TITLED_OR_CLERK = "(?:(?:the )?(?:Clerk|CLERK|Secretary|Treasurer)|" + TITLED + ")";
    private static final String ALL_TITLED = TITLED_OR_CLERK + "(?: ?(?:/|,|&|and) ?" + TITLED_OR_CLERK + ")*";
    private static final Pattern TITLED_ALONE = Pattern.compile(ALL_TITLED);
    private static final Pattern AT_END = Pattern.compile("(?<before>.{20,}[.!?)]) (?<owner>" + ALL_TITLED + ")",
            Pattern.DOTALL);
    private static final Pattern SAYS = Pattern
            .compile("(?s).*\\b(?:to|will|would|was|were|is|are|had|has|have|been|be|should|must|agreed|asked)\\b.*");
    private static final String SEVERAL = ONE + "(?: ?(?:/|,|&|\\+|and) ?" + ONE + ")*";
    private static final Pattern MARK = Pattern.compile(SEVERAL + "[.:]?");
    private static final Pattern INITIALS_ALONE = Pattern
            .compile("\\p{Lu}{2,4}\\p{Ll}?(?: ?[/,&] ?\\p{Lu}{2,4}\\p{Ll}?)*");
    private static final Pattern BEFORE_TO = Pattern
            .compile(
                    "((?:[Tt]he )?\\p{Lu}[\\p{L}.’'-]*(?:,? (?:/ |& |and |of |the )*\\p{Lu}?[\\p{L}.’'-]*| ?/ ?\\p{Lu}[\\p{L}.’'-]*){0,6}?) (?:to|will|TO|WILL|is to|are to|would|shall)\\b.*");
    private static final Pattern NO_OWNER = Pattern.compile(
            "(?i)(?:actions?|lead|owner|who|by whom|initials|noted?|resolved|agreed|decision|information|discussion|approved|item|page|part|n/?a|am|pm|tbc|agm|aob|vat|plc|ltd)[.:]?");

    private Owners() {}

    /// Whether the text is nothing but the mark of who is to act.
    static boolean isMark(String text) {
        return MARK.matcher(text).matches() && !NO_OWNER.matcher(text).matches();
    }

    /// The sentence and the clerk or member who is named behind its stop, as in a column at the right; no match where the
    /// text ends otherwise.
    static Optional<Matcher> atEnd(String text) {
        Matcher m = AT_END.matcher(text);
        return m.matches() && SAYS.matcher(m.group("before")).matches() ? Optional.of(m) : Optional.empty();
    }

    /// Whether the text is nothing but a clerk or members with their titles.
    static boolean isTitled(String text) {
        return TITLED_ALONE.matcher(text).matches();
    }

    /// Whether the text is nothing but initials.
    static boolean isInitials(String text) {
        return INITIALS_ALONE.matcher(text).matches() && !NO_OWNER.matcher(text).matches();
    }

    /// Whom a sentence says is to do something: "Ann Ash to write to the county"; empty where it begins otherwise.
    static Optional<String> before(String sentence) {
        Matcher m = BEFORE_TO.matcher(sentence);
        return m.matches() ? Optional.of(m.group(1)) : Optional.empty();
    }
}
