package org.minutebook.ingest.extract.decisions;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who decides: the meeting itself, as sentences call it, and not a body that is only told of.
final class Subjects {

    private static final String NOUN = "(?:(?:Sub-?)?[Cc]ommittee|[Cc]ouncil|[Bb]oard|[Pp]anel|Cabinet|Commission|Forum|[Gg]roup"
            + "|Authority|Executive|Partnership|Assembly|[Mm]eeting|Members|Councillors|Cllrs|Trustees|Governors|Trust|members)";
    /// The body alone, or by its name, or "the members of" it.
    static final String BODY = "(?:(?:The |This |All (?:the )?|the |this |all (?:the )?)?(?:(?:[Mm]embers|[Cc]ouncillors) (?:of (?:the )?|present)?)?"
            + "(?:[A-Z][\\w&'-]+ (?:(?:and|of|for|the|&) )*){0,6}?" + NOUN
            + "|[Tt]he (?:CC|PC)|(?:The |the )?(?:[Mm]embers|[Cc]ouncillors)(?: present)?)";
    private static final Pattern ALONE = Pattern.compile("(" + BODY + ")(?: (?:then|also|therefore|\\w+ly))*\\s*");
    private static final Set<String> PLAIN = Set.of("the", "this", "all", "members", "councillors", "of", "parish",
            "town", "community", "full",
            "cc", "pc", "committee", "council", "board", "panel", "cabinet", "group", "meeting", "present",
            "sub-committee",
            "local", "annual", "and", "for", "village");

    private static final Set<String> FOREIGN = Set.of("county", "district", "borough", "city", "national", "housing",
            "highways", "planning");
    private static final Pattern KIND = Pattern.compile(NOUN, Pattern.CASE_INSENSITIVE);

    private Subjects() {}

    /// Whether these words, which stand before the verb, name a body that decides: the meeting's own, where they name
    /// one by more than its kind.
    static boolean isBody(String words, Optional<String> body) {
        Matcher m = ALONE.matcher(words);
        return m.matches() && isOwn(m.group(1), body);
    }

    private static boolean isOwn(String words, Optional<String> body) {
        String own = body.orElse("").toLowerCase(Locale.ROOT);
        String low = words.toLowerCase(Locale.ROOT);
        for (String word : low.split(" ", -1)) {
            boolean kind = PLAIN.contains(word) || KIND.matcher(word).matches();
            boolean foreign = FOREIGN.contains(word) && !own.contains(word);
            boolean unknown = !own.isEmpty() && !own.contains(word) && !low.contains("community council");
            if (!kind && (foreign || unknown)) {
                return false;
            }
        }
        return true;
    }
}
