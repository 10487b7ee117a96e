package org.minutebook.ingest.link.promises;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what a resolution promises: that something be reported back, that somebody do something, that a thing be done
/// by a day. What is noted, approved, appointed or thanked for promises nothing. Thread-safe.
public final class Promises {

    private static final Pattern SENTENCE = Pattern.compile("(?<=[a-z\\d)]{2}\\.)\\s+(?=[A-Z])");
    private static final Pattern STANDING = pattern(
            "\\bnext meeting\\b.{0,60}\\b(?:be held|take place|would be|will be|is|was|be on)\\b|\\bmeetings? (?:(?:of|for) [\\w ,/]{1,60} )?(?:be|to be|would be|will be|continue to be) (?:held|scheduled)|\\b(?:true|correct|accurate) record\\b|minutes of the (?:previous |last |ordinary |special )?(?:meeting|proceedings)"
                    + "|\\b(?:be|is|are|was) (?:hereby )?(?:duly )?(?:re-?)?(?:appointed|elected)\\b|\\bpress and public\\b|\\bdelegated\\b|\\bauthoris"
                    + "|\\b(?:permission|application)s?\\b.{0,60}\\b(?:granted|refused)\\b");
    /// Where a meeting is only named as the one that something is to come to.
    private static final Pattern TO_A_MEETING = pattern(
            "\\b(?:to|at|before|by|until) (?:the|an?|its|their|our|this \\w+['’]s) (?:[\\w-]+ ){0,3}?meetings?\\b");
    private static final Pattern THANKS = pattern(
            "\\bthank(?:s|ed)?\\b|\\bcongratulat|\\bappreciation\\b|\\bcondolences\\b|\\bbest wishes\\b");
    private static final Pattern NOTING = pattern(
            "^(?:that )?(?:the )?(?:\\w+ )?(?:endorse[sd]?|considered|support(?:s|ed)?)\\b.*|^(?:that )?(?:it (?:be|is|was) noted that|(?:the )?\\w+ notes? that).*");
    private static final String PAPER = "(?:report|update|briefing|paper|presentation|information|feedback|response|summary|summaries|findings|outcome|result|explanation|strategy|strategies|plan|proposal|figures|detail|matter|item|progress|review|view|statement|policy|data|evidence|effect|note|schedule|list|programme|cost|option|quotation|quote|estimate|analysis|statistics|draft|document|business case|reply|answer|it|this|these|they)s?";
    private static final Pattern BACK = pattern("\\b" + PAPER
            + "\\b[^.]{0,200}?\\b(?:be|is|are|to) (?:also |again |then |further )?(?:re-?)?(?:submitted|presented|brought|provided|reported|given|circulated|produced|prepared|made available|forwarded|sent|referred back|tabled|supplied|shared|issued)\\b"
            + "|\\b(?:report(?:s|ed)?|bring|brought|come|refer(?:red)?) (?:it |this |the matter |findings )?back\\b|\\brequest(?:ing)?(?: for)? (?:a|an|that a) (?:response|report|update|reply|written)");
    private static final Pattern DONE = pattern(
            "\\b(?:be|is|are|to be) (?:\\w+ly |again |also )?(?:held|made|completed|considered|reviewed|revisited|deferred|updated|discussed|invited|placed|included|added|undertaken|carried out|implemented|drawn up|developed|sought|obtained|arranged|published|received|finalised|monitored|re-?considered|consulted|looked at|put"
                    + "|reported|submitted|presented|brought|provided|given|circulated|produced|prepared|supplied|sent|shared)\\b");
    private static final Pattern RETURN = pattern(
            "\\b(?:submit|report|present|provide|bring|explain|explanation|response|update|respond)\\b"
                    + "|\\bbe (?:\\w+ )?(?:reported|submitted|presented|brought|given|provided)\\b");
    private static final Pattern ASKED = pattern(
            "([^.;]{3,140}?)(?:,)? (?:be|is|are|was|were|to be) (?:again |formally |further |also )?(?:requested|asked|instructed|invited|tasked|directed|urged|required|encouraged) (?:to|that)\\b");
    /// One of its words: to look for that first is quick.
    private static final Pattern ASKS = pattern(
            "\\b(?:requested|asked|instructed|invited|tasked|directed|urged|required|encouraged)\\b");
    private static final String WORD = "(?!(?:That|The|It|This|These|Resolved|RESOLVED)\\b)[A-Z][\\w'’&-]+";
    private static final String ROLE = "(?:[Oo]fficers?|(?:[Tt]he )?(?:Parish |Town |Deputy )?[Cc]lerk|(?:[Tt]he )?"
            + WORD
            + "(?:,? (?:(?:of|and|for|in|to)(?: the)? )?" + WORD + ")*)(?<!['’]s)";
    private static final String VERB = "(?:submit|provide|present|produce|prepare|circulate|report|write|liaise|look|attend|investigate|arrange|contact|undertake|review|seek|obtain|ensure|explore|develop|respond|bring|give|supply|inform|consult|check|find|send|draft|visit|meet|speak|update|examine|identify|raise|pursue|follow|organise|enquire|explain|ask|discuss|consider|come|make|forward|draw up|carry out|work|order|purchase|install|repair|notify|chase)";
    private static final Pattern DOES = Pattern.compile(
            "(?:^|[Tt]hat |[,;:] (?:and )?(?:that )?|\\band (?=that |the |[Oo]fficers?\\b)(?:that )?)(" + ROLE
                    + "),? (?:(?:to|will|would|shall|should) )?(?:also |again |then )?" + VERB
                    + "\\b(?! (?:be|is|are|as|of)\\b)");
    /// A group or post without capitals that does something.
    private static final Pattern OTHERS_DO = Pattern.compile(
            "(?:^|[Tt]hat |[,;:] (?:and )?)(?:the |a )((?:[a-z][\\w'’-]* ){0,3}(?:group|party|team|officers?|staff|sub-committee|partnership|contractors?|police|trust|clerk|manager|director|chairman|chair|councillors?)) (?:to |will |should )?"
                    + VERB + "\\b(?! (?:be|is|are|as|of)\\b)");
    private static final Pattern BY = Pattern.compile(
            "\\b(?:submitted|presented|brought|provided|reported|given|circulated|produced|prepared|made|drawn up|undertaken|carried out)\\b(?:(?!\\b(?:before|considered|approved|when|after|until)\\b)[^.;]){0,80}? by ((?:the )?(?:[Oo]fficers|[A-Z][\\w'’&-]+(?:,? (?:[A-Z][\\w'’&-]+|of|and|for))*))");
    private static final Pattern BODY = pattern(
            "(?:the |this )?(?:board|committee|sub-committee|panel|commission|council|cabinet|forum|members?|councillors|executive|meeting|report|plan|minutes|chairman['’]s|it)");
    private static final Pattern TO_DO = Pattern.compile("(?i)^(?:that )?(?:we )?(?:to |should )" + VERB + "\\b.*");
    private static final Pattern ABOUT = pattern("\\b" + PAPER
            + "(?: be \\w+)?(?: back)?(?:,[^,]{0,80},)? (?:on|of|about|into|regarding|concerning|setting out|detailing|with|as to) ([^.;,]{3,120}?)(?= (?:be|is|are|to be|to the|to this|to a|in|within|at|by|for|and|when|once|before)\\b|[.;,]|$)");
    private static final Pattern SUBJECT = pattern("^(?:that )?(?:the |a |an )?([^.;,]{3,100}?) (?:be|to be|is|are) ");

    private static final int LONGEST_NAME = 80;

    private Promises() {}

    /// The promising sentences in their order; empty where the resolution promises nothing.
    ///
    /// @param day the meeting's
    public static List<Promise> in(String text, Optional<LocalDate> day) {
        Folded view = Folded.of(text);
        List<Promise> found = new ArrayList<>();
        int start = 0;
        Matcher m = SENTENCE.matcher(view.text());
        while (start < view.text().length()) {
            int end = m.find() ? m.start() : view.text().length();
            String sentence = view.text().substring(start, end);
            int from = view.start(start);
            int to = view.end(end);
            promise(sentence, day).ifPresent(p -> found.add(
                    new Promise(from, to, p.owner(), p.due(), p.subject(), p.back())));
            start = end < view.text().length() ? m.end() : end;
        }
        return found;
    }

    private static Optional<Promise> promise(String sentence, Optional<LocalDate> day) {
        if (STANDING.matcher(TO_A_MEETING.matcher(sentence).replaceAll("")).find()
                || NOTING.matcher(sentence).matches()) {
            return Optional.empty();
        }
        Optional<Due> due = DuePhrases.find(sentence, day);
        Optional<String> asked = asked(sentence);
        Optional<String> doer = does(sentence);
        boolean back = BACK.matcher(sentence).find();
        boolean dated = due.filter(d -> !(d instanceof Due.Vague)).isPresent();
        boolean done = due.isPresent() && (DONE.matcher(sentence).find() || TO_DO.matcher(sentence).matches());
        boolean promised = back || asked.isPresent()
                || doer.filter(d -> dated || !BODY.matcher(d).matches()).isPresent()
                || done;
        if (!promised || (THANKS.matcher(sentence).find() && !dated)) {
            return Optional.empty();
        }
        Optional<String> owner = asked.or(() -> by(sentence)).or(() -> doer.filter(d -> !BODY.matcher(d).matches()));
        return Optional.of(new Promise(0, 0, owner, due, subject(sentence), back || isReturn(sentence)));
    }

    private static boolean isReturn(String sentence) {
        return RETURN.matcher(sentence).find();
    }

    private static Optional<String> asked(String sentence) {
        if (!ASKS.matcher(sentence).find()) {
            return Optional.empty();
        }
        Matcher m = ASKED.matcher(sentence);
        return m.find() ? Optional.of(name(m.group(1))).filter(n -> n.length() <= LONGEST_NAME) : Optional.empty();
    }

    private static Optional<String> does(String sentence) {
        Matcher m = DOES.matcher(sentence);
        while (m.find()) {
            String doer = name(m.group(1));
            if (!doer.matches("That|The|To|It|This|They")) {
                return Optional.of(doer);
            }
        }
        Matcher others = OTHERS_DO.matcher(sentence);
        return others.find() ? Optional.of(others.group(1)) : Optional.empty();
    }

    private static Optional<String> by(String sentence) {
        Matcher m = BY.matcher(sentence);
        return m.find() ? Optional.of(name(m.group(1))) : Optional.empty();
    }

    /// The name at the end of the words: what stands before the last "that" or "and the" belongs to something else.
    private static String name(String words) {
        return words.replaceFirst("(?i)^.*\\b(?:that|and that)\\b,? ", "").replaceFirst("^.*[;:] (?:and )?", "")
                .replaceFirst("(?i)^.*\\bbe \\w+ and ", "").replaceFirst("^.*\\), ", "")
                .replaceFirst("^(?i:that|the|to) ", "")
                .replaceFirst("^(?i:the) ", "").replaceFirst("[, ]+$", "").strip();
    }

    private static String subject(String sentence) {
        Matcher about = ABOUT.matcher(sentence);
        if (about.find()) {
            return about.group(1);
        }
        Matcher subject = SUBJECT.matcher(sentence);
        return subject.find() && !(ASKS.matcher(sentence).find() && ASKED.matcher(sentence).find())
                ? subject.group(1)
                : "";
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
