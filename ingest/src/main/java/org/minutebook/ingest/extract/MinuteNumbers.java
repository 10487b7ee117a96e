package org.minutebook.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds minutes named by their number in folded text: `Minute No. 41(2)`, `Minute 23/19 refers`, `Minutes 45 and 46`,
/// `minute 17-18/FRA/58`.
final class MinuteNumbers {

    private static final String NUMBER = "(?:[A-Z]{1,5}[ /.-]?)?\\d{1,4}(?:[./-][A-Z\\d]{1,4}){0,3}(?![\\d%])";
    private static final String LABEL = "(?: ?\\(([\\da-zA-Z]{1,4})\\)|([a-z])(?![\\w']))?";
    private static final String ONE = "(" + NUMBER + ")" + LABEL;
    private static final String NO_MONTH = "(?!\\d+(?:st|nd|rd|th)?,? (?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))"
            + "(?!\\d+ (?:minutes|meetings?|members)\\b)";
    private static final String NOS = "(?:[Nn]os?|NOS?|[Nn]umbers?)\\b[.:]? ?";
    private static final Pattern FIRST = Pattern
            .compile("\\b(?:(?:Minute|MINUTE|minute)(?: ?(?:Item|Ref(?:erence)?\\.?))?,? ?(?:" + NOS
                    + ")?|(?:Minutes|MINUTES|minutes) (?:" + NOS + "|(?=" + NUMBER
                    + "(?:, \\d| and \\d| to \\d|-\\d))))" + NO_MONTH + ONE);
    private static final Pattern NEXT = Pattern
            .compile("(,| and| &| to|-)(?: and)? ?(?:[Mm]inutes? )?(?:[Nn]o\\.? ?)?" + NO_MONTH + ONE);
    private static final Pattern SUBJECT = Pattern.compile(" ?(?:\\(([^)]{3,120})\\)| - ([^)]{3,100}?)(?=\\)))");
    private static final Pattern HERE = Pattern
            .compile("\\W{0,3}(?:of|in) (?:this meeting|these minutes)|\\W{0,3}(?:above|below)");
    private static final Pattern OF_MEETING = Pattern.compile(
            "\\W{0,3}(?:(?:refers|and|\\w+ed)\\W{1,3})?(?:of|at|from|on|in|,)(?:(?!next |future |[.;] [A-Z]|\\b(?:had|has|have|would|noted|reported|advised|stated|considered|informed) )[^;()]){0,110}",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_RUN = 20;

    private MinuteNumbers() {}

    /// One minute that is named.
    ///
    /// @param subject the words in brackets, or after a dash, that say what it was about
    /// @param here whether it is said to be a minute of this same meeting
    record Mention(String text, String number, Optional<String> label, Optional<String> subject, boolean here,
            int start,
            int end) {

        /// Whether the date says of which meeting the minute is: it follows closely, or goes just before a bracket.
        boolean isOf(DatePhrases.Phrase date) {
            if (date.start() >= end) {
                return OF_MEETING.matcher(text.substring(end, date.start())).matches();
            }
            return date.end() <= start && text.substring(date.end(), start).matches(" ?[(\\[,]? ?");
        }
    }

    /// All mentions in order, runs and lists expanded; empty where there is none.
    static List<Mention> find(String text) {
        List<Mention> found = new ArrayList<>();
        Matcher first = FIRST.matcher(text);
        while (first.find()) {
            add(found, text, first.group(1), label(first, 2), first.start(), first.end());
            Matcher next = NEXT.matcher(text);
            int end = found.getLast().end();
            while (next.region(end, text.length()).lookingAt() && isPlain(next.group(2))) {
                boolean run = next.group(1).endsWith("to") || next.group(1).equals("-");
                if (run) {
                    addBetween(found, text, found.getLast(), next.group(2));
                }
                add(found, text, next.group(2), label(next, 3), first.start(), next.end());
                end = found.getLast().end();
            }
        }
        return found;
    }

    private static boolean isPlain(String number) {
        return number.matches(".*\\d{1,4}(?:[./-].*)?") && !number.matches("(?:19|20)\\d\\d");
    }

    private static void addBetween(List<Mention> found, String text, Mention from, String to) {
        if (from.number.matches("\\d+") && to.matches("\\d+")) {
            int last = Math.min(Integer.parseInt(to), Integer.parseInt(from.number) + LONGEST_RUN);
            for (int n = Integer.parseInt(from.number) + 1; n < last; n++) {
                found.add(new Mention(text, String.valueOf(n), Optional.empty(), Optional.empty(), from.here,
                        from.start, from.end));
            }
        }
    }

    private static void add(List<Mention> found, String text, String number, Optional<String> label, int start,
            int end) {
        Matcher subject = SUBJECT.matcher(text).region(end, text.length());
        boolean has = subject.lookingAt();
        Optional<String> about = has
                ? Optional.ofNullable(subject.group(1)).or(() -> Optional.ofNullable(subject.group(2)))
                        .filter(s -> !s.startsWith("refers"))
                : Optional.empty();
        int after = about.isPresent() ? subject.end() : end;
        boolean here = HERE.matcher(text).region(after, text.length()).lookingAt();
        found.add(new Mention(text, number, label, about, here, start, after));
    }

    private static Optional<String> label(Matcher m, int group) {
        return Optional.ofNullable(m.group(group)).or(() -> Optional.ofNullable(m.group(group + 1)));
    }
}
