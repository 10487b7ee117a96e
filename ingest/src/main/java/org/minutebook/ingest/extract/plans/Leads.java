package org.minutebook.ingest.extract.plans;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The people, posts or teams that one cell names. A slash, a semicolon or "in liaison with" always parts them; a comma,
/// an ampersand or "and" only where every part looks like a person's name or initials, for posts hold such words
/// themselves ("Director of Audit and Governance", "Assistant Chief Executive, HR"). Thread-safe.
final class Leads {

    private static final Pattern ALWAYS = Pattern
            .compile(
                    "\\s*(?:/|;|\\||\\n|\\bin (?:liaison|consultation|conjunction|partnership) with\\b|\\bwith\\b)\\s*");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*(?:,|&|\\+|\\band\\b)\\s*");
    private static final Pattern NAME = Pattern.compile(
            "(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\\.? )?(?:\\p{Lu}{1,4}|\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,2})");
    private static final Pattern POST = Pattern.compile(
            "(?i).*\\b(?:officer|director|manager|head|chief|executive|assistant|leader|team|service|services|chair(?:man)?|secretary|governance|finance|planning|performance|quality|policy|council|committee|group|board)\\b.*");

    private Leads() {}

    /// The leads, in order; empty for blank text.
    static List<String> in(String lead) {
        return ALWAYS.splitAsStream(lead).flatMap(Leads::names).map(String::strip).filter(s -> !s.isEmpty()).distinct()
                .toList();
    }

    private static Stream<String> names(String part) {
        String[] names = BETWEEN_NAMES.split(part);
        boolean people = names.length > 1
                && Arrays.stream(names).allMatch(n -> NAME.matcher(n).matches() && !POST.matcher(n).matches());
        return people ? Arrays.stream(names) : Stream.of(part);
    }
}
