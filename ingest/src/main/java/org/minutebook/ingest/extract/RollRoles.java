package org.minutebook.ingest.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells what the words after a name in a list of people say: the chair, initials, a post or a body, or nothing that is
/// kept, such as a party, a ward or how somebody took part.
final class RollRoles {

    private static final Pattern CHAIR = Pattern.compile(
            "(?i)(?:in (?:the )?chair|(?:acting |interim |the )?chair(?:man|woman|person|ing)?|convenor|presiding)(?:[ ,-].*)?");
    private static final Pattern NOT_SAID = Pattern.compile(
            "(?i).*\\b(?:virtual(?:ly)?|remote(?:ly)?|online|via|zoom|teams|until|arrived|left|joined|minutes?|items?|apolog(?:y|ies)"
                    + "|late|part of|substitut\\w*|sub|subs|reserve|for|representing|on behalf|deputising|nominee|who|from \\d.*|vacan\\w+|observing)\\b.*");
    private static final Pattern PARTY = Pattern.compile(
            "(?i)(?:lab(?:our)?(?: (?:and|&) co-op(?:erative)?)?|con(?:s|servatives?)?|lib(?:eral)? ?dem(?:ocrat)?s?|ld|c|l|green(?: party)?|ind(?:ependents?)?"
                    + "|ukip|reform(?: uk)?|snp|plaid(?: cymru)?|residents?(?:'? .*)?|non-aligned|unaligned)");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}[\\p{L}]{0,4}\\.?");

    private RollRoles() {}

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
        String[] parts = name.name().split("[ -]+", -1);
        char surname = Character.toUpperCase(parts[parts.length - 1].charAt(0));
        return capitals.length() > 1
                && (capitals.charAt(capitals.length() - 1) == surname || capitals.charAt(1) == surname);
    }

    /// The post or body that the words name; empty for a party, a ward and remarks on how somebody took part.
    static Optional<String> role(String said, PersonName name) {
        String words = said.strip().replaceFirst("[.,;]+$", "");
        if (words.isEmpty() || NOT_SAID.matcher(words).matches() || PARTY.matcher(words).matches()) {
            return Optional.empty();
        }
        if (name.councillor() && words.toLowerCase(Locale.ROOT).matches("(?:.* ward|lead|deputy)")) {
            return Optional.empty();
        }
        return words.matches(".*\\p{L}.*") ? Optional.of(words) : Optional.empty();
    }
}
