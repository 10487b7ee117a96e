package org.minutebook.ingest.segment;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the names of bodies and of councils in the lines of a heading.
final class BodyNames {

    private static final int MOST_WORDS = 14;
    private static final String NOUN = "(?:Council|Committees?|Sub-?\\s?Committee|Board|Cabinet|Executive|Panel|Commission|Forum|Group|Assembly|Authority|Partnership|Conference|Working Party|Association|Trust|Sub-Group|Taskforce|Task Force|Liaison|Cabinet Member.{0,40}|Bench|Consortium|Federation|Parish Meeting|Trustees|Society|Village Hall|Steering.{0,10})";
    private static final Pattern BODY = Wording.pattern(".*\\b" + NOUN + "\\b.*");
    private static final Pattern LEADING = Wording.pattern(
            "^(?:(?:agenda(?:,? (?:decisions )?and minutes|, decisions and minutes)?|printed|draft|unconfirmed|unapproved|approved|confirmed|unadopted|public|notes?|record|a|an|the|and|of|for|from|at|here are|proceedings|former|summons|notice|action|decisions?|(?:un)?restricted)\\b\\s*[:,-]?\\s*"
                    + "|minutes?\\b\\s*[:,-]?\\s*|meetings?\\b(?= (?:of|to|held))\\s*|(?:annual|ordinary|extraordinary|special|general|monthly|statutory|bi-monthly|quarterly|inaugural|adjourned|full|virtual|remote|regular|scheduled|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\\d\\d)(?: (?:meeting|general meeting|statutory meeting))?\\b(?! (?:purposes|licensing|parish meeting|assembly))\\s*)+");
    private static final Pattern TRAILING = Wording.pattern(
            "(?:[\\s,:;.-]+|\\s*[-,]?\\s*\\b(?:(?:annual|ordinary|extraordinary|special|general|draft|monthly|full)\\s+)*(?:meetings?|minutes|agenda|held|on|at|in|the|commencing|notes|action notes|agm)\\b)+$");
    private static final Pattern CUT = Wording.pattern(
            "(?:\\s+(?:which was )?held\\b|\\s+on (?:mon|tue|wed|thu|fri|sat|sun|the \\d|\\d)|\\s+at (?:the|\\d)|\\s*@|\\s+in the\\b|\\s+via\\b|\\s+commencing|\\s*[,-]?\\s*\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\s*[-,]\\s*\\d{1,2}(?:st|nd|rd|th)?\\s|\\s+-\\s+(?:extraordinary|annual|ordinary|special)\\b|,?\\s+\\d{1,2}[.:]\\d\\d|\\s+from\\b \\d|\\t| {3,}|\\s*\\().*$");
    private static final Pattern LABEL = Wording.pattern(
            "^(?:meeting|committee|body|name of (?:meeting|committee)|meeting of)\\s*[:\\t]\\s*");
    private static final Pattern COUNCIL = Pattern.compile(
            "\\b((?:(?:London|Royal|Metropolitan) )*(?:Borough|City|Corporation|County|District) of (?:[A-Z][\\w'.-]+(?: (?:and|&|upon|on|in|of|the) )? ?){1,5}?(?:Council\\b|(?=$|\\s-|,))"
                    + "|(?:[A-Z][\\w'.&-]*,? (?:(?:and|&|with|of|the|upon|on|in|le|by|cum|next|super|near|St\\.?) )*){1,6}?(?:(?:Metropolitan|County|City|District|Borough|Parish|Town|Community|Village|Unitary|Joint) )*Council\\b(?! Chamber| Office| Hall| Tax| House| Plan| Member|'s))");
    private static final Pattern BARE_COUNCIL = Wording
            .pattern(
                    "^(?:the )?(?:(?:full|county|city|district|borough|parish|town|community|metropolitan|joint|annual|extraordinary|special|ordinary|general|budget) )*council$");
    private static final Pattern LOCAL = Wording
            .pattern(".*\\b(?:Parish|Town|Community|Village|Neighbourhood) Council$");

    private BodyNames() {}

    /// The council that the lines name; empty where none does.
    static Optional<String> council(List<Line> heading, Lines lines) {
        return heading.stream().filter(l -> !l.text().matches("(?i)^(?:venue|contact|location|place).*"))
                .flatMap(l -> council(clean(lines.words(l.start(), l.end()))).stream()).findFirst();
    }

    private static Optional<String> council(String cleaned) {
        Matcher m = COUNCIL.matcher(cleaned);
        while (m.find()) {
            String name = LEADING.matcher(m.group(1).strip()).replaceFirst("").strip();
            if (!BARE_COUNCIL.matcher(name).matches() && !name.isEmpty()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /// The body that this line names, without the council's name; empty where it names none.
    static Optional<String> body(String line, Optional<String> council) {
        String name = clean(line);
        if (council.isPresent() && !name.equalsIgnoreCase(council.get())) {
            String without = name.replaceFirst("(?i)^(?:the )?" + Pattern.quote(council.get()) + "(?:'s)?[\\s,:-]*",
                    "");
            name = without.isBlank() ? name : clean(without);
        }
        boolean named = BODY.matcher(name).matches() && name.split(" ").length <= MOST_WORDS
                && !Shape.sentence(name) && Character.isLetter(name.charAt(0)) && !name.contains("@")
                && !name.contains(": ");
        return named ? Optional.of(name) : Optional.empty();
    }

    /// Whether the name is that of a council as a whole.
    static boolean isCouncil(String name) {
        return BARE_COUNCIL.matcher(name).matches() || council(name).filter(name::equalsIgnoreCase).isPresent();
    }

    /// Whether it is the council of a parish, town or community, which is its own only body.
    static boolean isLocal(String council) {
        return LOCAL.matcher(council).matches();
    }

    /// The words without what only says that these are minutes, of which sort, when and where.
    static String clean(String words) {
        String name = LABEL.matcher(words.strip()).replaceFirst("");
        name = CUT.matcher(name).replaceFirst("");
        name = LEADING.matcher(name.strip()).replaceFirst("");
        name = TRAILING.matcher(name).replaceFirst("");
        return Names.titleCase(name.strip());
    }
}
