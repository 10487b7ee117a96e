package org.minutebook.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.corpus.Attendance.Status;

/// Reads one list of people: names with titles of their own or one in common, and after each what is said of it in
/// brackets, after a dash, after a comma, in the next column. Stops at the first sentence that is no list.
final class RollParser {

    private static final Pattern GAP = Pattern.compile(
            "(?:[\\s,;.:/•·●○■*o▪|_]|-(?= )|\\((?=\\p{Lu}|\\s)|\\)|&|(?:and|plus|together with|also|from|the)(?= )|\\d{1,2}[.)](?= ))+");
    private static final Pattern SHARED = Pattern.compile(
            "((?:(?:County|Borough|District|City|Parish|Town) )?(?:Councillors|Cllrs|COUNCILLORS|CLLRS|Messrs)\\.?) ?[:-]*[\\s]*");
    private static final Pattern COUNT = Pattern.compile(
            "(?i)(?:(?:approximately|about|around|c\\.?) )?(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|no|several|a number of|some|there (?:was|were))\\b[^,;\\n]*");
    private static final Pattern SENTENCE = Pattern.compile(
            "(?:.*[ )])?(?:was|were|is|are|had|has|have|been|gave|declared|attended|joined|sent|substituted|welcomed|took|reported|stated|explained|advised|noted|opened|chaired|could|would|will|proposed|resolved|introduced|thanked)\\b.*",
            Pattern.DOTALL);
    private static final Pattern STOP = Pattern.compile("[,;\\n\\t]| and (?=\\p{Lu})|\\. (?=\\p{Lu})");
    private static final Pattern MARK = Pattern
            .compile("(?m)^[ \\t]*(P|A|AP|Ab|X)[ \\t]+(?=\\p{Lu}[\\p{Ll}']+ \\p{Lu})");

    private final String text;
    private final List<RollEntry> entries = new ArrayList<>();
    private Optional<String> shared = Optional.empty();
    private final boolean marks;
    private int pos;

    private RollParser(String text, int from) {
        this.text = text;
        this.pos = from;
        this.marks = MARK.matcher(text).results().limit(2).count() > 1;
    }

    /// The people of the list that stands in this half-open passage.
    static List<RollEntry> parse(String whole, int from, int to) {
        String text = " ".repeat(from) + RollLines.join(whole.substring(from, to));
        RollParser parser = new RollParser(text, from);
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
        if (pos >= text.length() || sentence()) {
            return false;
        }
        if (m.usePattern(SHARED).region(pos, text.length()).lookingAt()) {
            shared = Optional.of(NameTitles.singular(m.group(1)));
            pos = m.end();
        }
        if (m.usePattern(COUNT).region(pos, text.length()).lookingAt()) {
            pos = m.end();
            return true;
        }
        Optional<Status> mark = mark();
        Optional<PersonName> name = name(pos);
        if (name.isPresent()) {
            RollEntry entry = RollEntry.of(name.get());
            person(mark.map(entry::marked).orElse(entry));
            return true;
        }
        return other();
    }

    /// The letter before the name, where the list has one before every name of those who came or excused themselves.
    private Optional<Status> mark() {
        if (!marks || (pos > 0 && text.charAt(pos - 1) == ' ' && !text.substring(0, pos).matches("(?s).*\\n *"))) {
            return Optional.empty();
        }
        Matcher m = MARK.matcher(text).region(pos, text.length()).useAnchoringBounds(true);
        if (!m.lookingAt()) {
            return Optional.of(Status.ABSENT);
        }
        pos = m.end();
        return Optional.of(
                m.group(1).equals("P") ? Status.PRESENT : m.group(1).equals("X") ? Status.ABSENT : Status.APOLOGIES);
    }

    /// Whether a sentence begins here that tells of something, and lists nobody.
    private boolean sentence() {
        int end = pos;
        int depth = 0;
        while (end < text.length() && !(depth == 0 && (text.charAt(end) == '\n' || text.startsWith(". ", end)))) {
            depth += text.charAt(end) == '(' ? 1 : text.charAt(end) == ')' && depth > 0 ? -1 : 0;
            end++;
        }
        String bare = text.substring(pos, end).replaceAll("\\([^)]*\\)", "");
        return SENTENCE.matcher(bare).matches();
    }

    private Optional<PersonName> name(int at) {
        Optional<PersonName> name = shared.isPresent()
                ? PersonNames.sharing(text, at, shared.get())
                : PersonNames.at(text, at);
        return name.isPresent() ? name : lone(at);
    }

    /// A single word that is a whole line: a given name, as small committees list their members.
    private Optional<PersonName> lone(int at) {
        int end = text.indexOf('\n', at);
        String word = text.substring(at, end < 0 ? text.length() : end).strip();
        if (!word.matches("\\p{Lu}\\p{Ll}+") || !NameWords.isGiven(word) || NameWords.isOffice(word)) {
            return Optional.empty();
        }
        return Optional.of(new PersonName(word, Optional.empty(), Optional.empty(), false, at, at + word.length(),
                at + word.length()));
    }

    private void person(RollEntry entry) {
        RollEntry said = entry;
        pos = entry.end();
        while (true) {
            Optional<RollEntry> more = bracket(said).or(() -> Optional.empty());
            if (more.isEmpty()) {
                more = after(said);
            }
            if (more.isEmpty()) {
                break;
            }
            said = more.get();
            pos = Math.max(pos, said.end());
        }
        entries.add(said);
    }

    /// What is said in brackets after the person.
    private Optional<RollEntry> bracket(RollEntry entry) {
        Matcher m = Pattern.compile("[ \\n]?\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)").matcher(text).region(pos,
                text.length());
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        pos = m.end();
        return Optional.of(say(entry, m.group(1), m.end()));
    }

    /// What is said after a dash, a comma, a column's edge or nothing at all, up to the next person.
    private Optional<RollEntry> after(RollEntry entry) {
        Matcher lead = Pattern.compile(" - ?|- |, |\\t| ").matcher(text).region(pos, text.length());
        if (!lead.lookingAt() || lead.end() >= text.length()) {
            return Optional.empty();
        }
        boolean comma = lead.group().equals(", ") || lead.group().equals("\t");
        if (text.substring(lead.end()).matches("(?s)(?:and|&) .*") || (comma && name(lead.end()).isPresent()
                && !affiliation(lead.end())) || SHARED.matcher(text).region(lead.end(), text.length()).lookingAt()) {
            return Optional.empty();
        }
        int end = stop(lead.end());
        if (end <= lead.end()) {
            return Optional.empty();
        }
        String said = text.substring(lead.end(), end);
        pos = end;
        return Optional.of(say(entry, said.replaceFirst("\\(.*$", ""), end));
    }

    /// Whether the words at this offset, though they look like a name, are the body that the person comes from: a line
    /// of its own that has one name and one comma.
    private boolean affiliation(int at) {
        int line = text.lastIndexOf('\n', at - 1) + 1;
        int end = text.indexOf('\n', at);
        String rest = text.substring(at, end < 0 ? text.length() : end);
        boolean alone = text.substring(line, at).chars().filter(c -> c == ',').count() == 1 && rest.indexOf(',') < 0;
        Optional<PersonName> next = name(at);
        return alone && shared.isEmpty()
                && next.filter(n -> n.title().isPresent() || NameWords.isGiven(n.name().split(" ", 2)[0])).isEmpty();
    }

    private int stop(int from) {
        Matcher m = STOP.matcher(text);
        int search = from;
        while (m.find(search)) {
            boolean nested = depth(from, m.start()) > 0;
            boolean hard = m.group().equals("\n") || m.group().equals("\t") || m.group().equals(";");
            if (!nested && (hard || person(m.end()))) {
                return m.start();
            }
            search = m.end();
        }
        return text.length();
    }

    private boolean person(int at) {
        Matcher gap = Pattern.compile("(?:and |& |the )*").matcher(text).region(at, text.length());
        int start = gap.lookingAt() ? gap.end() : at;
        return name(start).filter(n -> n.sure()).isPresent()
                || SHARED.matcher(text).region(start, text.length()).lookingAt();
    }

    private int depth(int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return depth;
    }

    private static RollEntry say(RollEntry entry, String said, int end) {
        if (RollRoles.isChair(said)) {
            return entry.inTheChair(end);
        }
        if (RollRoles.isInitials(said, entry.name())) {
            return entry.withInitials(said.strip(), end);
        }
        return RollRoles.role(said, entry.name()).map(role -> entry.withRole(role, end))
                .orElseGet(() -> entry.until(end));
    }

    /// Words that are no name: a post before its holder, or something to pass over.
    private boolean other() {
        int end = stop(pos);
        List<PersonName> inside = PersonNames.in(text.substring(pos, end));
        if (!inside.isEmpty() && inside.getFirst().sure()) {
            int start = pos + inside.getFirst().start();
            String before = text.substring(pos, start).strip().replaceFirst("[:-]+$", "").strip();
            RollEntry entry = RollEntry.of(PersonNames.at(text, start).orElseThrow());
            boolean chair = RollRoles.isChair(before);
            person(chair
                    ? entry.inTheChair(entry.end())
                    : before.matches("\\p{Lu}.*\\p{Ll}.*") ? entry.withRole(before, entry.end()) : entry);
            return true;
        }
        pos = Math.max(end, pos + 1);
        return true;
    }
}
