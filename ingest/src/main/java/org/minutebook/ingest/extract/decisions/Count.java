package org.minutebook.ingest.extract.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.corpus.Motion.Choice;
import org.minutebook.corpus.Motion.Vote;
import org.jspecify.annotations.Nullable;

/// The figures of one vote, and the names where they are printed.
record Count(OptionalInt inFavour, OptionalInt against, OptionalInt abstain, List<Vote> votes, int start, int end) {

    private static final List<String> WORDS = List.of("no", "one", "two", "three", "four", "five", "six", "seven",
            "eight",
            "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
            "nineteen", "twenty");
    private static final String N = "(\\d{1,3}|" + String.join("|", WORDS) + "|none|nil)";
    private static final String VOTES = "(?: votes?| members?| councillors?)?(?: were| being)?(?: cast| recorded)?(?: voting| voted)? ?";
    private static final String GAP = "[,;. ]*(?:and |with |to )?";
    /// `5 votes for, 3 against and 1 abstention`
    private static final Pattern FIGURES_FIRST = pattern(
            "\\b" + N + VOTES + "(?:in favour|for\\b|in support)(?:(?: of)? the \\w+| of \\w+)?"
                    + "(?:" + GAP + N + VOTES + "(?:against(?: it| the \\w+)?|objections?|dissent))?(?:" + GAP
                    + "(?:[Tt]here (?:was|were) )?" + N
                    + " ?(?:members? |councillors? )?abst\\w+)?");
    /// `For (14) names Against (45) names Abstain (4) names`, `Votes: For 7; Against 2`
    private static final Pattern WORDS_FIRST = Pattern.compile(
            "\\b(?:For|FOR|In [Ff]avour|IN FAVOUR|Votes for)(?: the \\w+)? ?[:(-]* ?(\\d{1,3})\\b\\)?([^\\d]{0,3500}?)\\b(?:Against|AGAINST|against)(?: the \\w+)? ?[:(-]* ?(\\d{1,3})\\b\\)?"
                    + "(?:([^\\d]{0,3500}?)\\b(?:Abst\\w+|ABST\\w+|abst\\w+)(?: from voting)? ?[:(-]* ?(\\d{1,3})\\b\\)?)?");
    /// `YES names 6 NO names 8 ABSTAIN names 1`, `There voted for: names ... 6`
    private static final Pattern TOTALS_LAST = Pattern.compile(
            "\\b(?:YES|FOR|For|There voted for[^:]{0,60}):? ([^\\d]{2,3000}?) (\\d{1,3}) (?:NO|AGAINST|Against|There voted against[^:]{0,60}):? ([^\\d]{2,3000}?) (\\d{1,3})"
                    + "(?: (?:ABST\\w+|Abst\\w+|There abstained[^:]{0,40}):? ([^\\d]{2,3000}?) (\\d{1,3}))?\\b");
    /// `by 24 votes, to 10 votes, with 1 abstention`; `voted 4 to 1`
    private static final Pattern TO = pattern(
            "(?:\\bby|voted|vote of|carried|lost|agreed) (?:a majority of )?" + N
                    + "(?: votes?)?,?(?: t[o0] |(?<=(?:voted|vote of|majority of) \\d{1,3}) ?[-:] ?)" + N
                    + "(?: votes?)?(?: in favour)?(?:" + GAP + "(?:there (?:being|were) )?" + N + " abst\\w+)?");

    private static final int LIST = 3500;

    /// All votes in the text that give figures, in order; empty where there is none.
    static List<Count> find(String text, Members members) {
        List<Count> found = new ArrayList<>();
        addFigures(found, text);
        addNamed(found, text, members);
        addTotals(found, text, members);
        found.addAll(NamedVotes.find(text, members));
        for (Matcher m = TO.matcher(text); m.find();) {
            found.add(count(m, 1, 2, 3, List.of()));
        }
        found.sort((a, b) -> Integer.compare(a.start, b.start));
        return withoutOverlaps(found);
    }

    private static void addFigures(List<Count> found, String text) {
        for (Matcher m = FIGURES_FIRST.matcher(text); m.find();) {
            if (m.group(2) != null || m.group(3) != null) {
                found.add(count(m, 1, 2, 3, List.of()));
            }
        }
    }

    private static void addNamed(List<Count> found, String text, Members members) {
        for (Matcher m = WORDS_FIRST.matcher(text); m.find();) {
            String rest = text.substring(m.end(), Math.min(text.length(), m.end() + LIST));
            List<Vote> votes = new ArrayList<>(votes(m.group(2), Choice.FOR, members));
            votes.addAll(votes(m.group(5) == null ? rest : m.group(4), Choice.AGAINST, members));
            votes.addAll(votes(m.group(5) == null ? null : rest, Choice.ABSTAIN, members));
            found.add(count(m, 1, 3, 5, votes));
        }
    }

    private static void addTotals(List<Count> found, String text, Members members) {
        for (Matcher m = TOTALS_LAST.matcher(text); m.find();) {
            List<Vote> votes = new ArrayList<>(votes(m.group(1), Choice.FOR, members));
            votes.addAll(votes(m.group(3), Choice.AGAINST, members));
            votes.addAll(votes(m.group(5), Choice.ABSTAIN, members));
            found.add(count(m, 2, 4, 6, votes));
        }
    }

    private static Count count(Matcher m, int inFavour, int against, int abstain, List<Vote> votes) {
        return new Count(number(m.group(inFavour)), number(m.group(against)), number(m.group(abstain)), votes,
                m.start(), m.end());
    }

    boolean sameFigures(Count other) {
        return inFavour.equals(other.inFavour) && against.equals(other.against);
    }

    private static List<Count> withoutOverlaps(List<Count> sorted) {
        List<Count> kept = new ArrayList<>();
        for (Count count : sorted) {
            if (kept.isEmpty() || count.start >= kept.getLast().end) {
                kept.add(count);
            }
        }
        return kept;
    }

    static List<Vote> votes(@Nullable String names, Choice choice, Members members) {
        if (names == null) {
            return List.of();
        }
        int start = 0;
        while (start < names.length() && !Character.isUpperCase(names.charAt(start))) {
            start++;
        }
        return members.list(names, start).stream().map(name -> new Vote(name, choice)).toList();
    }

    private static OptionalInt number(@Nullable String printed) {
        if (printed == null) {
            return OptionalInt.empty();
        }
        if (Character.isDigit(printed.charAt(0))) {
            return OptionalInt.of(Integer.parseInt(printed));
        }
        return OptionalInt.of(Math.max(0, WORDS.indexOf(printed.toLowerCase(Locale.ROOT))));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
