package org.minutebook.ingest.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells what the words by a name in a list of people say: the chair, initials, a post or a body, or nothing that is
/// kept, such as a party, a ward or how somebody took part.
final class RollRoles {

    private static final Pattern CHAIR = Pattern.compile(
            "(?i)(?:in (?:the )?chair|(?:acting |interim |the |and )?chair(?:man|woman|person|ing)?|convenor|presiding)(?:[ ,-](?!of\\b).*)?");
    private static final Pattern NOT_SAID = Pattern.compile(
            "(?i)(?:virtual(?:ly)?|remote(?:ly)?|(?:via|by|on) .*|online|zoom|(?:ms )?teams|until .*|from (?:\\d|item|minute).*|(?:arrived|left|joined|entered|attended) .*"
                    + "|(?:minutes?|items?|part)\\b.*|.*apolog(?:y|ies).*|late|.*\\bsubstitut.*|subs?(?: for)?\\b.*|reserve.*|for (?:item|part|minute|c(?:ounci)?ll|m[rs]|dr).*"
                    + "|representing .*|on behalf .*|deputi[sz]ing.*|who .*|.*vacan\\w+.*|together with .*|\\d.*|.*members? of the public)");
    /// Why somebody did not come.
    private static final Pattern REASON = Pattern.compile(
            "(?i)(?:ill(?:ness)?|unwell|sick(?:ness)?|(?:on )?(?:annual )?(?:leave|holidays?)|(?:at )?work(?:ing)?|away|unavailable|abroad|bereavement|hospital.*|prior .*"
                    + "|(?:another|other|previous) (?:meeting|engagement|appointment)s?|.*\\b(?:commitments?|reasons?|circumstances))");
    private static final Pattern PARTY = Pattern.compile(
            "(?i)(?:lab(?:our)?(?: (?:and|&) co-op(?:erative)?)?|con(?:s|servatives?)?|lib(?:eral)? ?dem(?:ocrat)?s?|ld|c|l|green(?: party)?|ind(?:ependents?)?"
                    + "|ukip|reform(?: uk)?|snp|plaid(?: cymru)?|residents?(?:'? .*)?|non-aligned|unaligned)");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\p{L}{0,4}");
    private static final Pattern LEADING = Pattern.compile("([\\p{Lu}/][\\p{L}/]{0,3})(?=[\\s,.;]|$)");
    private static final Pattern BRACKETED = Pattern.compile(" ?\\(([^()]*)\\)");
    private static final Pattern SUBSTITUTE = Pattern
            .compile("(?i)(?:(?:as )?sub(?:stitute|stituted by|\\.)?:? (?!for)|substitute:? )?(?=\\p{Lu})");

    private RollRoles() {}

    /// The person with what the words say.
    static RollEntry say(RollEntry entry, String said, int end) {
        RollEntry known = entry.until(end);
        String words = said.replace(RollLines.SOFT, ' ').strip();
        Matcher bracketed = BRACKETED.matcher(words);
        while (bracketed.find()) {
            String inner = bracketed.group(1);
            if (isChair(inner) || isInitials(inner, entry.name()) || NOT_SAID.matcher(inner).matches()) {
                known = word(known, inner, end);
                words = words.replace(bracketed.group(), "");
            }
        }
        Optional<String> leading = leadingInitials(words, entry.name());
        if (leading.isPresent()) {
            known = known.withInitials(leading.get(), end);
            words = words.substring(leading.get().length()).strip();
        }
        return word(known, words.replaceFirst("(?i)(?:,| and)? \\w+ (?:other )?members? of the public.*$", ""), end);
    }

    /// The initials with which the words begin, as in a column of them; a broken font's slash stands for any letter.
    static Optional<String> leadingInitials(String words, PersonName name) {
        Matcher leading = LEADING.matcher(words);
        if (!leading.lookingAt()) {
            return Optional.empty();
        }
        String printed = leading.group(1);
        char surname = name.surname().charAt(0);
        String whole = printed.startsWith("/") ? name.name().charAt(0) + printed.substring(1) : printed;
        String healed = whole.endsWith("/") ? whole.substring(0, whole.length() - 1) + surname : whole;
        return isInitials(healed, name) && printed.length() > 1 ? Optional.of(printed) : Optional.empty();
    }

    private static RollEntry word(RollEntry entry, String said, int end) {
        String words = said.strip().replaceFirst("[.,;:]+$", "");
        if (CHAIR.matcher(words).matches()) {
            return entry.inTheChair(end);
        }
        if (isInitials(words, entry.name())) {
            return entry.withInitials(words, end);
        }
        boolean nothing = !words.matches(".*\\p{L}\\p{L}.*") || NOT_SAID.matcher(words).matches()
                || PARTY.matcher(words).matches() || REASON.matcher(words).matches()
                || (entry.name().councillor() && words.matches("(?i).* ward"));
        return nothing ? entry : entry.withRole(words, end);
    }

    static boolean isChair(String said) {
        return CHAIR.matcher(said.strip()).matches();
    }

    /// Whether the words are the initials, or the short name, by which the paper calls the person from there on.
    static boolean isInitials(String said, PersonName name) {
        String words = said.strip();
        if (!INITIALS.matcher(words).matches() || words.charAt(0) != name.name().charAt(0)) {
            return false;
        }
        if (words.length() == 1 || name.name().startsWith(words + " ")) {
            return true;
        }
        String capitals = words.replaceAll("[^\\p{Lu}]", "");
        char surname = Character.toUpperCase(name.surname().charAt(0));
        return capitals.length() > 1
                && (capitals.charAt(capitals.length() - 1) == surname || capitals.charAt(1) == surname);
    }

    /// Where in these words of a bracket the name of somebody who came in another's place starts.
    static Optional<Integer> substitute(String said) {
        if (!said.matches("(?i).*\\b(?:substitut\\w*|as sub)\\b.*") || said.matches("(?i).*\\bfor\\b.*")) {
            return Optional.empty();
        }
        Matcher m = SUBSTITUTE.matcher(said);
        return m.lookingAt() ? Optional.of(m.end()) : Optional.empty();
    }
}
