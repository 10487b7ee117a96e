package org.minutebook.ingest.extract.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.ingest.extract.decisions.Members.Member;

/// A motion as the text says who moved and who seconded it.
///
/// @param mover the mover's name; empty where only an office is printed ("the Mayor")
/// @param start where the first of the names or words stands in the folded text
/// @param moveEnd where what says who moved it ends
/// @param end where what says who moved and seconded it ends
/// @param amendment whether it amends another
/// @param after whether it stands after what was moved, as "(Proposed by X, seconded by Y)" does
record Mover(Optional<String> mover, Optional<String> seconder, int start, int moveEnd, int secondStart, int end,
        boolean amendment, boolean after) {

    private static final String BY = "(?: as (?:a )?(?:true|correct|accurate)[^.,;]{0,30}?| acceptance| approval| adoption)?(?: \\(?by|[:.,]| ?-)? ?(?:both )?";
    private static final Pattern MOVE = Pattern
            .compile(
                    "\\b(?:[Pp]roposed|PROPOSED|[Mm]oved|MOVED|[Pp]roposer|PROPOSER|Mover|[Nn]ominated(?: (?:for|as) [^.,]{0,60}?)? by"
                            + "|(?:[Pp]roposition|[Mm]otion|[Pp]roposal|[Nn]omination)(?= (?:of|by|from) |\\s?:)|Prop\\b\\.?|[Aa]pproved(?= ?[-:] ?[A-Z][A-Za-z]{0,3} [Ss]econd)"
                            + "|proposing)\\b");
    private static final Pattern SECOND = Pattern
            .compile("\\b(?:[Ss]econded|SECONDED|[Ss]econder|SECONDER|2nd(?=\\s?:| [A-Z])|Sec\\b\\.?|seconding)");
    private static final Pattern GAP = Pattern.compile(BY);
    private static final Pattern OF = Pattern.compile(" (?:of|by|from|was made by) ");
    private static final Pattern OFFICE = Pattern
            .compile(
                    "(?:the |The )?(?:Mayor|Lord Mayor|Chair(?:man|person)?|Leader|Convenor|Vice-?[ -]?Chair(?:man)?|Deputy \\w+)\\b");
    private static final Pattern BOTH = Pattern
            .compile("(?:,? (?:and|&) |/)(?:was |duly )?(?:seconded|SECONDED) (?:by )?");
    private static final Pattern PASSIVE = Pattern
            .compile(".*\\b(?:was|were|is|been|being|be|It|it|,)(?: \\w+ly| then| also)* ?$");
    private static final Pattern ADVERB = Pattern
            .compile(".*?((?:,? (?:then|also|further|formally|subsequently|therefore|duly|had|having|so))+ ?)$");
    private static final Pattern NAMED_AS_MOVER = Pattern
            .compile("(?i)(?:propos|mov|second|\\bprop\\b|\\bsec\\b)\\w*\\.?(?: by|:| -)? ?$");
    private static final int REACH = 900;

    /// Somebody who is said to have moved or to have seconded.
    private record Mention(Optional<Member> who, int start, int end, boolean byLabel) {}

    /// All that the text says of movers and seconders, in order; empty where nobody is named.
    static List<Mover> find(String text, Members members) {
        List<Mention> moves = mentions(text, MOVE, members);
        List<Mention> seconds = mentions(text, SECOND, members);
        List<Mover> found = new ArrayList<>();
        int used = 0;
        for (int i = 0; i < moves.size(); i++) {
            Mention move = moves.get(i);
            int limit = i + 1 < moves.size() ? moves.get(i + 1).start : text.length();
            while (used < seconds.size() && seconds.get(used).start < move.start) {
                alone(text, seconds.get(used++)).ifPresent(found::add);
            }
            boolean paired = used < seconds.size() && seconds.get(used).start < Math.min(limit, move.end + REACH);
            Optional<Mention> second = paired ? Optional.of(seconds.get(used++)) : Optional.empty();
            pair(text, move, second, members).ifPresent(found::add);
        }
        while (used < seconds.size()) {
            alone(text, seconds.get(used++)).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Mover> pair(String text, Mention move, Optional<Mention> second, Members members) {
        Optional<Member> seconder = second.flatMap(Mention::who);
        Optional<Member> and = second.isEmpty() ? alsoNamed(text, move, members) : Optional.empty();
        if (seconder.isEmpty() && and.isEmpty() && !standsAlone(text, move)) {
            return Optional.empty();
        }
        int start = Math.min(move.start, move.who.map(Member::start).orElse(move.start));
        int end = second.map(Mention::end).or(() -> and.map(Member::end)).orElse(move.end);
        return Optional.of(new Mover(move.who.map(Member::name), seconder.or(() -> and).map(Member::name), start,
                move.end, second.map(Mention::start).orElse(end), end, isAmendment(text, start, end),
                isAfter(text, start)));
    }

    /// A seconder whose mover has no name.
    private static Optional<Mover> alone(String text, Mention second) {
        return second.who.filter(Member::known)
                .map(who -> new Mover(Optional.empty(), Optional.of(who.name()), second.start,
                        second.start, second.start, second.end, isAmendment(text, second.start, second.end), false));
    }

    /// `moved as correct by X and Y`: Y seconds.
    private static Optional<Member> alsoNamed(String text, Mention move, Members members) {
        return move.byLabel && text.startsWith(" and ", move.end)
                ? members.at(text, move.end + 5).filter(m -> m.known())
                : Optional.empty();
    }

    /// A mover without a seconder counts where a member moves something in so many words.
    private static boolean standsAlone(String text, Mention move) {
        boolean member = move.who.filter(Member::known).isPresent();
        String before = text.substring(Math.max(0, move.start - 8), move.start);
        if (move.byLabel) {
            return member && before.matches("(?s).*(?:^|[.(:] |[Ii]t was |\\()");
        }
        return member && text.substring(move.end, Math.min(text.length(), move.end + 40))
                .matches("(?s) (?:that|:|an amendment|the following|the motion|the recommendation|acceptance).*");
    }

    private static boolean isAmendment(String text, int start, int end) {
        int from = Sentences.ends(text.substring(0, start)).stream().filter(e -> e < start).reduce((a, b) -> b)
                .orElse(0);
        String before = text.substring(Math.max(from, start - 200), start);
        String own = text.substring(start, Math.min(text.length(), end + 60));
        return before.matches("(?is).*amendment.*")
                || own.matches("(?is)[^.]{0,150}?\\b(?:following|an|the|this|further) amendment.*");
    }

    private static boolean isAfter(String text, int start) {
        return text.substring(Math.max(0, start - 3), start).matches("(?s).*(?:[.)]\\s|\\(|, )");
    }

    private static List<Mention> mentions(String text, Pattern word, Members members) {
        List<Mention> mentions = new ArrayList<>();
        Matcher m = word.matcher(text);
        while (m.find()) {
            mention(text, m.start(), m.end(), members).ifPresent(mentions::add);
        }
        return mentions;
    }

    private static Optional<Mention> mention(String text, int start, int end, Members members) {
        Matcher both = BOTH.matcher(text).region(end, text.length());
        int after = both.lookingAt() && both.group().endsWith("by ") ? both.end() : nameStart(text, end);
        boolean said = text.substring(end, after).matches("(?s).*(?:by|:|-|of|from).*");
        Optional<Mention> active = said ? Optional.empty() : active(text, start, end, members);
        if (active.flatMap(Mention::who).filter(Member::known).isPresent()) {
            return active;
        }
        Optional<Member> named = members.at(text, after);
        if (named.isPresent()) {
            return Optional.of(new Mention(named, start, named.get().end(), true));
        }
        Matcher office = OFFICE.matcher(text).region(after, text.length());
        if (said && office.lookingAt()) {
            Optional<Member> person = members.at(text, skipGap(text, office.end()));
            return Optional.of(new Mention(person, start, person.map(Member::end).orElse(office.end()), true));
        }
        return active;
    }

    /// `Councillor X then proposed`.
    private static Optional<Mention> active(String text, int start, int end, Members members) {
        String before = text.substring(Math.max(0, start - 60), start);
        if (PASSIVE.matcher(before).matches() && !before.endsWith(", ")) {
            return Optional.empty();
        }
        Matcher adverb = ADVERB.matcher(before);
        int at = adverb.matches() ? start - adverb.group(1).length() : start;
        return members.before(text, at)
                .filter(who -> !NAMED_AS_MOVER.matcher(text.substring(Math.max(0, who.start() - 20), who.start()))
                        .find())
                .map(who -> new Mention(Optional.of(who), start, end, false));
    }

    private static int nameStart(String text, int end) {
        Matcher of = OF.matcher(text).region(end, text.length());
        if (of.lookingAt()) {
            return of.end();
        }
        Matcher gap = GAP.matcher(text).region(end, text.length());
        return gap.lookingAt() ? gap.end() : end;
    }

    private static int skipGap(String text, int at) {
        int next = at;
        while (next < text.length() && " ,(".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next;
    }
}
