package org.minutebook.ingest.segment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the names of bodies and of councils in the statements of a heading.
final class BodyNames {

    private static final int MOST_WORDS = 14;
    private static final String NOUN = "(?:Council|Committee|Sub-?\\s?Committee|Board|Cabinet|Executive|Panel|Commission|Forum|Group|Assembly|Authority|Partnership|Conference|Working Party|Association|Sub-Group|Task ?force|Cabinet Member.{0,40}|Consortium|Federation|Parish (?:Annual )?Meeting|Municipal District|Trustees)";
    private static final Pattern BODY = Wording.pattern(".*\\b" + NOUN + "\\b.*");
    private static final Pattern WEAK = Wording
            .pattern(".*\\b(?:liaison|village hall|trust|society|bench|club|team)\\b.*");
    private static final Pattern BARE = Wording.pattern(
            "^(?:the )?(?:committee|board|panel|group|authority|commission|forum|meeting|partnership|sub-?committee)(?:,? and date|,? meetings?)?$|^councillors? and .*|^.*\\b(?:committees|councillors|documents)$");
    private static final String SORT = "annual|ordinary|extraordinary|special|general|monthly|statutory|bi-monthly|quarterly|inaugural|adjourned|virtual|remote|regular|scheduled|emergency";
    private static final Pattern LEADING = Wording.pattern(
            "^(?:(?:agenda,? (?:decisions )?and minutes|agenda, decisions and minutes|agenda|printed|draft|unconfirmed|unapproved|approved|confirmed|unadopted|public|notes?|record|a|an|the|and|of|for|from|at|here are|proceedings|former|summons|notice|decisions?|minutes?|meetings?"
                    + "|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\\d\\d|full(?= meeting)"
                    + "|(?:" + SORT
                    + ")(?! (?:purposes|licensing|parish (?:annual )?meeting|assembly))|\\d{1,2}/\\d{1,2}/\\d{4})\\b\\s*[:,-]*\\s*)+");
    private static final Pattern TRAILING = Wording.pattern("(?:[\\s,:;.-]+|\\s*[-,]?\\s*\\b(?:(?:" + SORT
            + "|draft|full)\\s+)*(?:meetings?|minutes|agenda|held|on|at|in|the|commencing|notes|action notes|agm)\\b)+$");
    private static final Pattern CUT = Wording.pattern(
            "(?::\\s+(?:[\\w-]+ )?meeting\\b|\\s+(?:which was )?held\\b|\\s+on (?:mon|tue|wed|thu|fri|sat|sun|the \\d|\\d)|\\s+at (?:the|\\d)|\\s*@|\\s+in the\\b|\\s+via\\b|\\s+commencing|\\s+-?\\s*(?:draft )?minutes (?:of|from)\\b|\\s*[,-]?\\s*\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\s*[-,]\\s*\\d{1,2}(?:st|nd|rd|th)?\\s|\\s+-\\s+(?:"
                    + SORT
                    + ")\\b|\\s*[-,]?\\s*\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b|,?\\s+\\d{1,2}[.:]\\d\\d|\\s+\\d{1,2}(?:st|nd|rd|th)\\b|\\s+from \\d|\\t|\\s*\\().*$");
    private static final Pattern LABEL = Wording
            .pattern("^(?:meeting|committee|body|name of (?:meeting|committee)|meeting of)\\s*[:\\t]\\s*");
    private static final Pattern COUNCIL = Pattern.compile(
            "\\b((?:(?:London|Royal|Metropolitan) )*(?:Borough|City|Corporation|County|District) of (?:[A-Z][\\w'.-]+(?: (?:and|&|upon|on|in|of|the) )? ?){1,5}?(?:Council\\b|(?=$|\\s-|,))"
                    + "|(?:[A-Z][\\w'.&-]*,? (?:(?:and|&|with|of|the|upon|on|in|le|by|cum|next|super|near|St\\.?) )*){1,6}?(?:(?:Metropolitan|County|City|District|Borough|Parish|Town|Community|Village|Unitary|Joint|City and County|City and District) )*Council\\b(?! Chamber| Office| Hall| Tax| House| Plan| Member|'s))");
    private static final Pattern BARE_COUNCIL = Wording.pattern(
            "^(?:the )?(?:(?:full|county|city|district|borough|parish|town|community|metropolitan|joint|and|budget|"
                    + SORT + ") )*council$");
    private static final Pattern LOCAL = Wording
            .pattern(".*\\b(?:Parish|Town|Community|Village|Neighbourhood) Council$");
    private static final Pattern INNER_SORT = Wording.pattern(
            "\\b(?:" + SORT + ")\\s+(?=(?:parish|town|community|borough|district|county|city)? ?council\\b)");
    private static final Pattern PARISH_MEETING = Wording.pattern(
            "^((?:[\\p{L}'-]+ ){1,5}(?:annual )?parish (?:annual )?(?:meeting|assembly)|(?:[\\p{L}'-]+ ){1,5}parish annual meeting)\\b.*");

    private BodyNames() {}

    /// The council that the statement names; empty where it names none.
    static Optional<String> council(String statement) {
        Matcher m = COUNCIL.matcher(clean(statement));
        while (m.find()) {
            String name = LEADING.matcher(m.group(1).strip()).replaceFirst("").strip();
            if (!BARE_COUNCIL.matcher(name).matches() && !name.isEmpty()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /// The body that the statement names, without the council's name; empty where it names none.
    static Optional<String> body(String statement, Optional<String> council) {
        Matcher parish = PARISH_MEETING.matcher(LEADING.matcher(statement).replaceFirst(""));
        if (parish.matches() && !Wording.pattern(".*\\bcouncil\\b.*").matcher(parish.group(1)).matches()) {
            return Optional.of(Names.titleCase(parish.group(1)));
        }
        return named(statement, council).filter(n -> BODY.matcher(n).matches());
    }

    /// What the statement names that may be a body, although it is not called so: a village hall, a liaison.
    static Optional<String> weak(String statement) {
        return named(statement, Optional.empty()).filter(n -> WEAK.matcher(n).matches());
    }

    private static Optional<String> named(String statement, Optional<String> council) {
        String name = clean(statement);
        if (council.isPresent() && !name.equalsIgnoreCase(council.get())) {
            String without = name.replaceFirst(
                    "(?i)^(?:the )?" + Pattern.quote(council.get()) + "(?:'s)?[\\s,:-]*|[\\s,:-]+"
                            + Pattern.quote(council.get()) + "$",
                    "");
            name = without.isBlank() ? name : clean(without);
        }
        boolean fit = !name.isEmpty() && name.split(" ").length <= MOST_WORDS && !Shape.sentence(name)
                && Character.isLetter(name.charAt(0)) && !name.contains("@") && !name.contains(": ")
                && !BARE.matcher(name).matches();
        return fit ? Optional.of(name) : Optional.empty();
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
        String name = LABEL.matcher(words.replaceAll("[–—]", "-").strip()).replaceFirst("");
        name = LEADING.matcher(name).replaceFirst("");
        name = CUT.matcher(name).replaceFirst("");
        name = TRAILING.matcher(name).replaceFirst("");
        name = INNER_SORT.matcher(name).replaceAll("");
        return Names.titleCase(LEADING.matcher(name.strip()).replaceFirst("").strip());
    }
}
