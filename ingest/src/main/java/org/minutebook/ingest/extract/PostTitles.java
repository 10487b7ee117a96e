package org.minutebook.ingest.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the post that is printed by a person's name: after it ("…, Director of Resources, Planning and Performance,
/// presented"), before it ("The Head of Legal, …"), or in brackets. Works on folded text.
final class PostTitles {

    private static final String POST_WORDS = "director|head|manager|officer|chief|executive|lead|leader|assistant|deputy"
            + "|principal|solicitor|counsel|co-?ordinator|advis[eo]r|clerk|secretary|treasurer|accountant|engineer|planner"
            + "|consultant|partner|commissioner|inspector|sergeant|constable|superintendent|commander|chair|chairman"
            + "|chairwoman|chairperson|co-chair|president|headteacher|headmaster|teacher|surveyor|architect|auditor|analyst"
            + "|specialist|strategist|registrar|governor|ranger|warden|agent|representative|minister|mp|msp|mep|professor"
            + "|nurse|doctor|economist|librarian|curator|archivist|ecologist|worker|trustee|owner|developer|member|lawyer"
            + "|barrister|supervisor|technician|administrator|controller|steward|vicar|rector|ceo|cfo|coo|cto|aco|cfo|acfo"
            + "|dcfo|pcso|mayor|founder|editor|author|designer|trainer|tutor|lecturer|practitioner|facilitator|champion"
            + "|psychologist|therapist|scientist|geologist|valuer|inspectorate|magistrate|coroner|captain|actuary|team|holder"
            + "|editor|planner|apprentice|trainee|intern|researcher|coach|mentor|fellow|dean|provost|bursar|spokesperson";
    private static final Pattern POST = Pattern.compile("(?i)(?<![\\p{L}])(?:" + POST_WORDS + ")s?(?![\\p{L}])");
    private static final Pattern TOKEN = Pattern.compile(
            "(?:of|for|and|&|the|to|in|with|at|on|from|a|an|our|its|their|or|-|/|interim|acting|former|deputy|assistant|lead|senior|social care"
                    + "|local|designated|independent|regional|area|project|programme|team|environmental|planning|legal|principal|joint|group|service|head"
                    + "|" + POST_WORDS + ")(?![\\p{L}'])|[\\p{Lu}\\d][\\p{L}\\d'.&/+-]*|\\([^()]{1,60}\\)|,(?= )");
    private static final Pattern LOOSE_END = Pattern.compile(
            "(?:[\\s,;:.]+|(?<=[\\s,])(?:of|for|and|&|the|to|in|with|at|on|from|a|an|or|-|/|our|its|their)|[-/&])+$");
    private static final Pattern COUNCILLOR = Pattern.compile(
            "(?i)(?:the )?(?:(?:deputy |assistant )?cabinet (?:member|assistant|support)|(?:deputy |joint )*(?:portfolio holder|leader(?: of the (?:council|\\w+ group|opposition))?$|leader and)"
                    + "|leader of|lead member|executive member|(?:ward|local|county|district|borough|divisional) (?:member|councillor)|(?:deputy |lord )*mayor\\b"
                    + "|(?:vice[- ]?|deputy |joint )?chair(?:man|woman|person)?(?: of .*|$)|opposition .*|group leader|member of|member for|(?:group |opposition )?spokes(?:man|woman|person).*|elected member|mover|seconder).*");

    private PostTitles() {}

    /// A post and where what names it ends.
    record Post(String words, int end) {}

    /// Whether the words name a post that somebody holds.
    static boolean isPost(String words) {
        return POST.matcher(words).find();
    }

    /// Whether the words name what only an elected member is: a cabinet member, a group's leader, a committee's chair.
    static boolean isMembers(String words) {
        return COUNCILLOR.matcher(words).lookingAt();
    }

    /// The post that follows a name which ends at this offset, after a comma, a dash or in brackets.
    static Optional<Post> after(String text, PersonName name) {
        int end = name.honoursEnd();
        Matcher bracket = Pattern.compile(" ?\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)").matcher(text).region(end,
                text.length());
        if (bracket.lookingAt()) {
            String said = bracket.group(1).strip();
            boolean words = said.matches("\\p{L}.*\\p{L}.*") && !RollRoles.isInitials(said, name)
                    && !said.matches("(?i)(?:via|by|on|virtual|remote|see|minute|item|page)\\b.*");
            return words ? Optional.of(new Post(said, bracket.end())) : Optional.empty();
        }
        Matcher lead = Pattern.compile(
                " ?, ?(?:(?:who is )?(?:the|our|its|their|a|an) )?| - (?:the )?| (?=Co-Chair|Chair |Chief |Head of|Director)")
                .matcher(text).region(end, text.length());
        if (!lead.lookingAt()) {
            return Optional.empty();
        }
        int stop = tokens(text, lead.end());
        String words = LOOSE_END.matcher(text.substring(lead.end(), stop)).replaceFirst("").strip();
        boolean body = words.matches("\\p{Lu}.*") && hasOffice(words)
                && text.startsWith(",", lead.end() + words.length());
        if (words.isEmpty()
                || !(isPost(words) || body || (bodyThenVerb(text, lead.end() + words.length()) && hasOffice(words)))) {
            return Optional.empty();
        }
        return Optional.of(new Post(words, lead.end() + words.length()));
    }

    /// The post that goes before a name which starts at this offset: "The Director of Public Health, " or "Area Commander ".
    static Optional<String> before(String text, int start) {
        int end = start;
        while (end > 0 && " ,:(".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean comma = text.substring(end, start).contains(",");
        int from = backwards(text, end);
        String words = text.substring(from, end).strip();
        int the = Math.max(words.lastIndexOf("The "), words.lastIndexOf(" the "));
        if (the >= 0 && !words.substring(0, the).matches(".*\\b(?:of|for|to|and)$")) {
            words = words.substring(the).strip().substring(4).strip();
        }
        for (PersonName inside : PersonNames.in(words).reversed()) {
            if (inside.sure() && inside.name().contains(" ")) {
                words = words.substring(inside.end()).replaceFirst("^[ ,]*\\([^)]*\\)", "").strip();
                break;
            }
        }
        if (words.matches("(?s)(?:.* )?(?:and|&|with|of|for|to)")) {
            return Optional.empty();
        }
        words = words.replaceFirst("^(?:(?:the|and|of|to|by|from|for|with|in|at|on|a|an|our|its|&|,) )+", "").strip();
        boolean enough = (comma && the < 0) ? words.contains(" ") : !words.isEmpty();
        return enough && isPost(words) && words.matches("[\\p{Lu}a-z].*") && !words.contains(", and ")
                ? Optional.of(words)
                : Optional.empty();
    }

    private static boolean bodyThenVerb(String text, int at) {
        return PresenterVerbs.follows(text, at);
    }

    private static boolean hasOffice(String words) {
        for (String word : words.split("[^\\p{L}'-]+", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))
                    && (NameWords.isOffice(word) || NameWords.isPlace(word))) {
                return true;
            }
        }
        return false;
    }

    /// How far words that a post can be made of go on from here; they end before the next person.
    private static int tokens(String text, int from) {
        int pos = from;
        int end = from;
        while (pos < text.length()) {
            Matcher m = TOKEN.matcher(text).region(pos, text.length());
            if (!m.lookingAt() || person(text, pos, pos > from)) {
                break;
            }
            String token = m.group();
            pos = m.end();
            end = pos;
            if (token.endsWith(".") && token.length() > 3) {
                break;
            }
            while (pos < text.length() && text.charAt(pos) == ' ') {
                pos++;
            }
            if (token.equals(",") && !continues(text, pos)) {
                break;
            }
        }
        return end;
    }

    /// Whether what follows a comma goes on with the post: a capital letter that begins no person's name.
    private static boolean continues(String text, int pos) {
        return pos < text.length() && (Character.isUpperCase(text.charAt(pos)) || text.startsWith("and ", pos))
                && !person(text, pos, true);
    }

    private static boolean person(String text, int pos, boolean inner) {
        return inner && PersonNames.at(text, pos).filter(PersonName::sure).isPresent();
    }

    private static int backwards(String text, int end) {
        Pattern word = Pattern.compile(
                "(?:^|(?<=[\\s(]))(?:[\\p{Lu}][\\p{L}\\d'&/-]*,?|(?:of|for|and|the|to|in|with|interim|acting|deputy|assistant|&|-|/|"
                        + POST_WORDS + "),?|\\([^()]{1,50}\\))$");
        int from = end;
        while (from > 0) {
            int stop = from;
            while (stop > 0 && text.charAt(stop - 1) == ' ') {
                stop--;
            }
            Matcher m = word.matcher(text.substring(Math.max(0, stop - 60), stop));
            if (!m.find()) {
                break;
            }
            from = stop - m.group().length();
        }
        return from;
    }
}
