package org.minutebook.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.corpus.Attendance.Status;

/// Reads one list of people: names with titles of their own or one in common, and after each what is said of it in
/// brackets, after a dash, after a comma, in the next column. Stops at the first sentence that tells of something.
final class RollParser {

    private static final Pattern GAP = Pattern.compile(
            "(?:[\\s,;.:/•·●○■*▪|_]|-(?= )|\\((?=\\p{Lu}|\\s)|\\)|&|(?:and|plus|together with|also|from|the|o)(?= )|\\d{1,2}[.)](?= ))+");
    private static final Pattern SHARED = Pattern.compile(
            "((?:(?:County|Borough|District|City|Parish|Town|Community) )?(?:Councillors|Cllrs|COUNCILLORS|CLLRS|Messrs)\\.?) ?[:-]*\\s*");
    private static final Pattern COUNT = Pattern.compile(
            "(?i)(?:(?:approximately|about|around|c\\.?) )?(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|no|several|a number of|some)\\b[^,;\\n]*");
    private static final Pattern SENTENCE = Pattern.compile("(?s)(?:.*[ )])?(?:was|were|is|are|had|has|have|been|gave"
            + "|declared|attended|joined|sent|substituted|deputised|welcomed|took|reported|stated|explained|advised|noted"
            + "|opened|chaired|could|would|will|proposed|resolved|introduced|thanked|apologised)\\b.*");
    private static final Pattern STOP = Pattern.compile(
            "[,;\\n\\t]| (?:and|&) |\\. (?=\\p{Lu})| (?=(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\\b)| (?=\\p{Lu}\\p{Ll}+ \\p{Lu})");
    private static final Pattern MARK = Pattern
            .compile("(?m)^[ \\t]*(P|A|AP|Ab|X)[ \\t]+(?=\\p{Lu}[\\p{Ll}']+ \\p{Lu})");
    private static final Pattern BRACKET = Pattern.compile("[ \\n\\x0B]?\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)");
    private static final Pattern AFFILIATED = Pattern.compile(
            "(?m)^[^,\\n]{5,40}, (?:[^,\\n]*\\b(?:Council|Office|Ministry|University|Institute|Agency|Authority|Department|Trust|NHS|Police|Society|Association|Consultant|Member)\\b[^,\\n]*|\\p{Ll}[^,\\n]*|\\p{Lu}{3,6})$");
    /// `the Clerk, Mrs A B`, where it is said of nobody before.
    private static final Pattern CLERK = Pattern
            .compile(
                    "((?:Town |Parish |Deputy |Acting )*Clerk(?: (?:and|&|/) R\\.?F\\.?O\\.?)?)(?:,| -|:)? (?=\\p{Lu})");
    private static final Pattern AND_THE_CLERK = Pattern
            .compile("(?:together with )?the (?:\\p{Lu}\\p{Ll}+ )?[Cc]lerk\\b");
    private static final Pattern LEAD = Pattern.compile(" - ?|- |, ?|\\t|[ \\x0B]");

    private final String text;
    private final List<RollEntry> entries = new ArrayList<>();
    private final boolean affiliated;
    private final boolean marks;
    private Optional<String> began = Optional.empty();
    private Optional<String> shared = Optional.empty();
    private int sharedUntil = Integer.MAX_VALUE;
    private boolean begun;
    private int pos;

    private RollParser(String text, int from) {
        this.text = text;
        this.pos = from;
        this.affiliated = AFFILIATED.matcher(text).results().limit(2).count() > 1;
        this.marks = MARK.matcher(text).results().limit(2).count() > 1;
    }

    /// The people of the list that stands in this half-open passage.
    ///
    /// @param begun whether a sentence goes on into the passage: "apologies were received from"
    static List<RollEntry> parse(String whole, int from, int to, boolean begun) {
        String text = " ".repeat(from) + RollLines.join(whole.substring(from, to));
        RollParser parser = new RollParser(text, from);
        parser.begun = begun;
        while (parser.pos < text.length() && parser.step()) {
            // each step reads one person or passes over something that is none
        }
        return List.copyOf(parser.entries);
    }

    private boolean step() {
        Matcher m = GAP.matcher(text).region(pos, text.length());
        if (m.lookingAt()) {
            pos = m.end();
        }
        if (pos >= text.length() || (!begun && sentence())) {
            return false;
        }
        begun = false;
        if (pos > sharedUntil) {
            shared = Optional.empty();
        }
        share(m.usePattern(SHARED).region(pos, text.length()));
        if (m.usePattern(COUNT).region(pos, text.length()).lookingAt()) {
            pos = m.end();
            return true;
        }
        Optional<Status> mark = mark();
        Optional<PersonName> name = name(pos);
        if (clerk()) {
            return true;
        }
        if (name.isPresent()) {
            RollEntry entry = RollEntry.of(name.get());
            person(mark.map(entry::marked).orElse(entry));
            return true;
        }
        return other();
    }

    /// Reads a clerk whose post stands before the name.
    private boolean clerk() {
        Matcher post = CLERK.matcher(text).region(pos, text.length());
        Optional<RollEntry> holder = post.lookingAt() ? name(post.end()).map(RollEntry::of) : Optional.empty();
        holder.ifPresent(h -> person(h.withRole(post.group(1), h.end())));
        return holder.isPresent();
    }

    /// A title in the plural holds for its own line, or for the lines below where it stands alone on one.
    private void share(Matcher plural) {
        if (plural.lookingAt()) {
            shared = Optional.of(NameTitles.singular(plural.group(1)));
            pos = plural.end();
            int line = text.indexOf('\n', pos);
            sharedUntil = plural.group().endsWith("\n") || line < 0 ? Integer.MAX_VALUE : line;
        }
    }

    /// The letter before the name, where the list has one before every name of those who came or excused themselves.
    private Optional<Status> mark() {
        boolean lineStart = text.substring(text.lastIndexOf('\n', pos - 1) + 1, pos).isBlank();
        if (!marks || !lineStart) {
            return Optional.empty();
        }
        Matcher m = MARK.matcher(text).region(pos, text.length());
        if (!m.lookingAt()) {
            return Optional.of(Status.ABSENT);
        }
        pos = m.end();
        return Optional.of(switch (m.group(1)) {
            case "P" -> Status.PRESENT;
            case "X", "Ab" -> Status.ABSENT;
            default -> Status.APOLOGIES;
        });
    }

    /// Whether a sentence begins here that tells of something, and lists nobody.
    private boolean sentence() {
        int end = pos;
        int depth = 0;
        while (end < text.length() && (depth > 0 || !(text.charAt(end) == '\n' || full(end)))) {
            depth += text.charAt(end) == '(' ? 1 : text.charAt(end) == ')' && depth > 0 ? -1 : 0;
            end++;
        }
        String bare = text.substring(pos, end).replaceAll("\\([^)]*\\)", "");
        return SENTENCE.matcher(bare).matches();
    }

    /// Whether the character is the full stop of a sentence, and not of an initial or a title.
    private boolean full(int at) {
        return text.startsWith(". ", at) && at > 4 && text.substring(at - 3, at).matches("[\\p{Ll})\\d]{3}")
                && !text.substring(at - 4, at).matches("[ (]?(?:Cllr|Mrs|Rev|Cllrs|Prof|Miss|Hon)");
    }

    private Optional<PersonName> name(int at) {
        Optional<PersonName> name = shared.isPresent()
                ? PersonNames.sharing(text, at, shared.get())
                : PersonNames.at(text, at);
        return name.isPresent() ? name.filter(n -> !text.startsWith("'", n.end())) : lone(at);
    }

    /// A single word that is a person all the same: a given name alone on its line, as small committees list their
    /// members, a surname with a post in brackets, or a surname in a list that began with a councillor's.
    private Optional<PersonName> lone(int at) {
        Matcher m = Pattern.compile("\\p{Lu}['\\p{L}]*\\p{Ll}(?:-\\p{L}+)?").matcher(text).region(at, text.length());
        if (!m.lookingAt() || (NameWords.isOffice(m.group()) && !NameWords.isSurname(m.group()))) {
            return Optional.empty();
        }
        String rest = text.substring(m.end());
        boolean line = rest.matches("(?s) *(?:\\n.*)?") && NameWords.isGiven(m.group())
                && !NameWords.isOffice(m.group());
        boolean post = rest.matches("(?s) \\(\\p{Lu}.*")
                && NameWords.isOffice(rest.substring(2).split("[^\\p{L}-]", 2)[0]);
        boolean last = text.substring(0, at).matches("(?s).* (?:and|&) ");
        boolean listed = began.isPresent() && !NameWords.isOffice(m.group())
                && (rest.matches("(?s)(?:[,;]| \\(| and | & ).*") || (last && rest.matches("(?s)\\.?\\s*(?:\\n.*)?")));
        if (!line && !post && !listed) {
            return Optional.empty();
        }
        Optional<String> title = listed ? began : Optional.empty();
        return Optional.of(new PersonName(m.group(), title, Optional.empty(), listed, at, m.end(), m.end()));
    }

    private void person(RollEntry entry) {
        if (entries.isEmpty() && entry.name().councillor()) {
            began = entry.name().title();
        }
        RollEntry said = entry;
        pos = entry.end();
        Optional<RollEntry> more = Optional.of(said);
        while (more.isPresent()) {
            said = more.get();
            pos = Math.max(pos, said.end());
            RollEntry here = said;
            more = bracket(here).or(() -> after(here));
        }
        entries.add(said);
    }

    /// What is said in brackets after the person.
    private Optional<RollEntry> bracket(RollEntry entry) {
        Matcher m = BRACKET.matcher(text).region(pos, text.length());
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        if (shared.isPresent() && m.group(1).matches("\\p{Lu}\\.?")
                && !m.group(1).startsWith(entry.name().name().substring(0, 1))) {
            return Optional.of(entry.initialled(m.group(1), m.end()));
        }
        RollEntry said = RollRoles.say(entry, m.group(1), m.end());
        RollRoles.substitute(m.group(1)).flatMap(s -> PersonNames.at(text, m.start(1) + s))
                .ifPresent(name -> entries.add(RollEntry.of(name).marked(Status.PRESENT)));
        return Optional.of(said);
    }

    /// What is said after a dash, a comma, a column's edge or nothing at all, up to the next person.
    private Optional<RollEntry> after(RollEntry entry) {
        if (pos < text.length() && " \t".indexOf(text.charAt(pos)) >= 0 && entry.initials().isEmpty()) {
            Optional<String> initials = RollRoles.leadingInitials(text.substring(pos + 1), entry.name());
            if (initials.isPresent()) {
                return Optional.of(entry.withInitials(initials.get(), pos + 1 + initials.get().length()));
            }
        }
        Matcher lead = LEAD.matcher(text).region(pos, text.length());
        if (!lead.lookingAt() || lead.end() >= text.length() || nextPerson(lead)) {
            return Optional.empty();
        }
        int end = stop(lead.end());
        if (end <= lead.end()) {
            return Optional.empty();
        }
        return Optional.of(RollRoles.say(entry, text.substring(lead.end(), end), end));
    }

    private boolean nextPerson(Matcher lead) {
        int at = lead.end();
        if (Pattern.compile("(?:and|&) ").matcher(text).region(at, text.length()).lookingAt()
                || AND_THE_CLERK.matcher(text).region(at, text.length()).lookingAt()
                || SHARED.matcher(text).region(at, text.length()).lookingAt()) {
            return true;
        }
        Optional<PersonName> next = name(at);
        return switch (lead.group()) {
            case ", ", ",", "\t" -> next.isPresent() && !affiliation(at);
            case " ", "\u000b" -> next.filter(PersonName::sure).isPresent();
            default -> PersonNames.at(text, at).filter(n -> n.title().isPresent()).isPresent();
        };
    }

    /// Whether the words at this offset, though they look like a name, are the body that the person comes from: the
    /// second of two things on a line.
    private boolean affiliation(int at) {
        int line = text.lastIndexOf('\n', at - 1) + 1;
        int end = text.indexOf('\n', at);
        String rest = text.substring(at, end < 0 ? text.length() : end);
        boolean alone = text.substring(line, at).chars().filter(c -> c == ',').count() == 1 && rest.indexOf(',') < 0
                && !rest.contains(" and ");
        return alone && affiliated && shared.isEmpty() && name(at).filter(
                n -> n.title().isPresent() || NameWords.isGiven(n.name().split(" ", 2)[0])).isEmpty();
    }

    /// Where what is said of a person ends: at the edge of a line or column, or before the next person.
    private int stop(int from) {
        Matcher m = STOP.matcher(text);
        int search = from;
        while (search < text.length() && m.find(search)) {
            boolean hard = "\n\t;".contains(m.group());
            if (depth(from, m.start()) <= 0 && (hard || personAt(m))) {
                return m.start();
            }
            search = m.end();
        }
        return text.length();
    }

    private boolean personAt(Matcher gap) {
        Matcher more = Pattern.compile("(?: |and |& |the )*").matcher(text).region(gap.end(), text.length());
        int start = more.lookingAt() ? more.end() : gap.end();
        if (SHARED.matcher(text).region(start, text.length()).lookingAt()) {
            return true;
        }
        Optional<PersonName> name = name(start).filter(PersonName::sure);
        boolean spaceOnly = gap.group().equals(" ");
        return name.filter(n -> !spaceOnly || n.title().isPresent() || ends(n)).isPresent();
    }

    /// Whether nothing but what a list may say of a person follows the name.
    private boolean ends(PersonName name) {
        return Pattern.compile("(?:,| \\(|\\n|\\t| \\p{Lu}{2,3}\\b|\\.?$)").matcher(text)
                .region(name.honoursEnd(), text.length()).lookingAt();
    }

    private int depth(int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return depth;
    }

    /// Words that are no name: a post before its holder, or something to pass over.
    private boolean other() {
        int end = stop(pos);
        List<PersonName> inside = PersonNames.in(text.substring(pos, end));
        if (inside.isEmpty() || !inside.getFirst().sure()) {
            pos = Math.max(end, pos + 1);
            return true;
        }
        int start = pos + inside.getFirst().start();
        String before = text.substring(pos, start).replaceFirst("[\\s:,(-]+$", "").strip();
        PersonName name = PersonNames.at(text, start).orElseThrow();
        person(RollRoles.say(RollEntry.of(name), before, name.honoursEnd()));
        return true;
    }
}
