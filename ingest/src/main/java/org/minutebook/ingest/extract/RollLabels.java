package org.minutebook.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.corpus.Attendance.Status;

/// The words over or before a list of people that say in what way they attended: "PRESENT:", "Apologies for absence
/// were received from", "Officers in attendance", "School members:".
final class RollLabels {

    private static final String WHO = "(?:(?:the|committee|council|board|panel|forum|group|cabinet|executive|voting|non-voting"
            + "|elected|appointed|co-opted|independent|lay|school|non school|non-school|parent|staff|community|other|full|core"
            + "|trust|local authority|authority|lea|parish|town|county|borough|district) )*";
    private static final String APOLOGIES = "(?:formal )?apolog(?:y|ies)(?: (?:of|for) (?:(?:their|his|her|the) )?(?:absence|non-attendance|inability to attend))?"
            + "(?: (?:providing|with|giving)[^.\\n:]{0,60}?)?"
            + "(?: (?:(?:were|was|had been|have been|has been|are|is) )?(?:received|given|submitted|noted|recorded|accepted|provided|tendered|reported|sent|made|announced))?"
            + "(?:(?: and (?:accepted|noted|approved))?(?: (?:by the \\w+ )?(?:from|on behalf of|for|by)))?";
    private static final String PRESENT = "present in the chair|prese/t|" + WHO
            + "(?:members|councillors|governors|trustees|directors|representatives|those|persons|panel)?"
            + " ?(?:and (?:officers|substitutes) )?(?:present|attending|attended|in attendance by zoom)"
            + "(?: (?:at the meeting|by zoom|remotely|virtually|online|in person|were|was))*"
            + "|" + WHO + "(?:members(?:hip)?|councillors|governors|trustees)"
            + "|(?:\\p{L}+ )?attendees|attendance(?: details)?|attended|present|nominated subs(?:titutes)?|substitutes?(?: members?)?(?: present)?"
            + "|(?:in the )?chair(?:man|woman|person)?|vice[- ]chair(?:man|woman|person)?|co-optees|convenor|when there were present|there were present";
    private static final String ATTENDING = "(?:also,? )?in attendance(?: (?:virtually|remotely|online|were|was|by invitation|for all or part of the meeting|for part of the meeting))*"
            + "|also,? (?:present|attending|attended)(?: (?:virtually|remotely|were|was|by invitation))*"
            + "|(?:other|non-committee|additional|non) (?:members|councillors)(?: (?:present|(?:also )?in attendance|attending))?"
            + "|(?:council |supporting |lead |support )?(?:officers?|officials|staff|employees|advis[eo]rs)(?: (?:present|(?:also )?in attendance|attending|in support))?"
            + "|others?(?: (?:present|in attendance|attending|attendees))?|observers?|guests?(?: speakers?)?|visitors?|invitees|invited guests|presenters?|speakers|secretariat"
            + "|(?:[\\p{L} ]{0,40} )?clerk(?: to the [\\p{L} ]{3,20})?|minute[- ]taker|minutes (?:taken )?by|note[- ]taker|police|press|(?:also )?in support|apologies from officers|non-voting attendees|council employees present";
    private static final String ABSENT = "absent(?: without (?:apology|apologies|notice|leave))?|not present|did not attend|non[- ]attendance|absentees|absences";

    private static final List<Kind> KINDS = List.of(new Kind(APOLOGIES, Status.APOLOGIES),
            new Kind(ABSENT, Status.ABSENT),
            new Kind(ATTENDING, Status.IN_ATTENDANCE), new Kind(PRESENT, Status.PRESENT));
    private static final Pattern STARTS = Pattern
            .compile(
                    "(?:^|[\\n\\t.:;]|(?<=\\)))[ *•·#-]*(?:\\d{1,2}[.)]? ?)?(?:(?:An?|The|There were|There was) (?=[Aa]polog))?(?=\\p{L})");
    private static final Pattern INNER = Pattern.compile(
            " (?=(?:PRESENT|APOLOGIES|IN ATTENDANCE|ALSO PRESENT|Present|Apologies|In attendance|In Attendance|Also,? (?:present|in attendance)|Public|Officers)\\b[^.\\n]{0,30}?:)");
    private static final Pattern SENT = Pattern.compile(
            " (?=(?i:(?:an? )?(?:formal )?apolog(?:y|ies) [^.\\n]{0,60}(?:from|on behalf of|(?:provided|given|received|noted|accepted) for) )\\p{Lu})");
    private static final Pattern GROUP = Pattern.compile(
            "(?i)(?:.*\\b(?:members(?:hip)?|councillors|governors|trustees)|(?:council )?(?:officers?|officials|staff|observers?|substitutes?))");
    private static final Pattern END = Pattern.compile(
            "(?: ?\\([^)\\n]{0,60}\\))?(?: ?[:;]-?|(?: \\p{Ll}[^:.,\\n]{2,40}| (?:via|on|by) [^:.,\\n]{2,40}):| ?:? ?-(?= |\\n|$)|(?= *(?:\\n|\\t|$)))[ -]*");
    private static final Pattern OTHER = Pattern.compile(
            "(?i)(?:public|declarations?[^:\\n]{0,40}|date|time|venue|location|place|minutes|the meeting (?:began|started|opened|commenced)[^.\\n]*|quorum|unrestricted items|open session|part (?:1|i|one|a))\\b");

    private RollLabels() {}

    /// A label: what it says, where it starts and where the list that it is over starts.
    record Label(Optional<Status> status, String words, int start, int end) {

        /// Whether it names a group of people and not in what way they attended.
        boolean group() {
            return GROUP.matcher(words).matches();
        }

        /// Where what it is over starts: "Councillors" is the title of those below as well.
        int listStart(String text) {
            return words.matches("(?i)councillors|cllrs") ? text.indexOf(words, start) : end;
        }

        /// Whether its sentence goes on into the list.
        boolean begun() {
            return words.matches("(?i).* (?:from|for|by|on behalf of)");
        }

        /// Whether it says that who follows took the chair.
        boolean chair() {
            return words.matches("(?i)(?:present )?(?:in the )?chair(?:man|woman|person)?|convenor");
        }
    }

    private record Kind(Pattern pattern, Status status) {
        Kind(String regex, Status status) {
            this(Pattern.compile("(?i)(?:" + regex + ")(?![\\p{L}'])"), status);
        }
    }

    /// The labels of the text in order. One with no status ends the list before it.
    static List<Label> in(String text) {
        List<Label> labels = new ArrayList<>();
        for (Pattern starts : List.of(STARTS, INNER, SENT)) {
            Matcher m = starts.matcher(text);
            while (m.find()) {
                int start = m.end();
                if (labels.stream().noneMatch(l -> l.start() <= start && start < l.end())) {
                    at(text, m.start(), start).ifPresent(labels::add);
                }
            }
        }
        labels.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return List.copyOf(labels);
    }

    private static Optional<Label> at(String text, int before, int start) {
        if (depth(text, start) > 0) {
            return Optional.empty();
        }
        Matcher other = OTHER.matcher(text).region(start, text.length());
        if (other.lookingAt() && ends(text, other.end()) >= 0) {
            return Optional.of(new Label(Optional.empty(), other.group(), before, ends(text, other.end())));
        }
        for (Kind kind : KINDS) {
            Matcher m = kind.pattern().matcher(text).region(start, text.length());
            if (m.lookingAt()) {
                int end = ends(text, m.end());
                if (end < 0 && runsOn(text, m)) {
                    end = m.end() + 1;
                }
                Label label = new Label(Optional.of(kind.status()), m.group(), before, end);
                boolean said = label.chair() && text.substring(0, start).stripTrailing().endsWith(")");
                if (end >= 0 && !said) {
                    return Optional.of(label);
                }
            }
        }
        return Optional.empty();
    }

    /// How many brackets of the same paragraph are open at this offset.
    private static int depth(String text, int at) {
        int depth = 0;
        for (int i = Math.max(text.lastIndexOf("\n\n", at), at - 150); i < at; i++) {
            depth += i < 0 ? 0 : text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' && depth > 0 ? -1 : 0;
        }
        return depth;
    }

    private static int ends(String text, int end) {
        Matcher m = END.matcher(text).region(end, text.length());
        return m.lookingAt() ? m.end() : -1;
    }

    /// Whether a list follows the label without a colon: "Those attending Mr M Miles", "apologies received from X".
    private static boolean runsOn(String text, Matcher label) {
        if (label.end() >= text.length() || text.charAt(label.end()) != ' ') {
            return false;
        }
        String words = label.group().toLowerCase(Locale.ROOT);
        boolean from = words.endsWith(" from") || words.endsWith(" on behalf of") || words.endsWith(" by");
        Optional<PersonName> name = PersonNames.at(text, label.end() + 1);
        boolean capital = Character.isUpperCase(label.group().charAt(0));
        boolean list = capital && !words.endsWith("chair") && !GROUP.matcher(words).matches();
        return from || (list && name.filter(PersonName::sure).isPresent());
    }
}
