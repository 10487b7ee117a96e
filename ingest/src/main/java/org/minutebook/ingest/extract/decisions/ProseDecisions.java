package org.minutebook.ingest.extract.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decisions that the prose tells: "It was agreed that …", "The Committee approved …", "The minutes were approved".
/// What one person undertakes, what is only noted or felt, and what was decided elsewhere or before is none.
final class ProseDecisions {

    private static final Pattern WISH = Pattern.compile(
            ".*\\b(?:should|would|will|must|shall|could|can|be|may|need|needs|to|correct|accurate|true)\\b.*");
    private static final Pattern FACT = Pattern.compile(".*\\b(?:was|were|had|is|are|has|have)\\b.*");
    private static final Pattern NO_WISH = Pattern
            .compile("to be (?:an?|the|very|good|of)\\b.*|to (?:differ|disagree)\\b.*");
    private static final Pattern REPORTED = Pattern.compile(
            "(?:.*\\b(?:previously|already|recently|originally|if|whether|when|until|once|unless|because|had been)\\b(?! e?-?mailed| circulated)"
                    + "|.*\\b[Aa]t (?:the|a|an|its|their|that) [^,.]*(?:[Mm]eeting|AGM)|.*\\b[Ff]ollowing (?:a|the) [^,.]*meeting"
                    + "|.*\\b(?:last|previous|earlier) (?:meeting|month|year)).*");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?:.*\\b(?:if|whether|when|until|once|unless|because|than|as) |.*\\b[Aa]t (?:the|a|an|its|their|that) [^,.]*(?:[Mm]eeting|AGM)\\b.*"
                    + "|.*\\b[Ff]ollowing (?:a|the) [^,.]*meeting.*|.*\\b(?:last|previous|earlier) (?:meeting|month|year).*)");
    private static final String MANNER = "(?: (?:then|also|all|both|therefore|now|subsequently|hereby|duly|formally|unanimously|fully|further|accordingly|\\w+ly))*";
    private static final Pattern BODY_DECIDES = Pattern.compile("(?<body>" + Subjects.BODY + ")(?<manner>" + MANNER
            + ") "
            + "(?<verb>agreed?s?|AGREED|resolved?s?|RESOLVED|decided|DECIDED|approved?s?|APPROVED|endorsed?s?|adopted|authori[sz]ed|Authori[sz]ed|ratified"
            + "|supported|accepted|noted?s?|NOTED|voted|RECOMMENDED|recommends|confirmed|appointed|elected|granted|refused|deferred|rejected"
            + "|(?:were|was) (?:all )?(?:in (?:full |unanimous )?agreement|unanimous))\\b(?<rest>.*)");
    private static final Pattern AND_DECIDES = Pattern.compile("(?<body>" + Subjects.BODY + ") .{3,90} and" + MANNER
            + " (?:agreed|resolved|decided) (?:to|that) .*");
    private static final Pattern ALL_AGREE = Pattern.compile(
            "All (?:(?:were|was) in (?:full )?agreement|(?:[A-Z]\\w+ )?(?:agreed|were agreed)) (?:that|this|to|the|with)\\b.*");
    private static final Pattern NO_DECISION = Pattern.compile(
            "(?:agree.*\\| (?:with|on the (?:importance|need|principle)|it |he |she |about)|(?:not|NOT).*\\| (?:that|how|with|and|from|this).*"
                    + "|(?:confirm).*\\| (?!representatives|appointments?|the (?:appointment|minutes|co-option|precept|nomination)).*|(?:accept|support|approv|recomm|endors|elect|appoint).*\\| (?:that|they|it\\b|receipt|to\\b|with|by|as\\b|this view).*"
                    + "|(?:refus|reject|grant|defer).*\\| (?:that|to\\b|by).*|(?:decid|resolv).*\\| (?:the|with|by|in).*"
                    + "|vote.*\\| (?:\\w+ (?:votes? )?(?:in favour|for|to)|as follows|on (?:this|the|it)|(?:in favour|for|against)\\W*$).*).*");
    private static final Pattern MINUTES = Pattern.compile(
            "(?:The |the )?(?:[Mm]inutes|[Nn]otes)\\b(?:(?!\\bhad\\b).){0,300}?\\b(?:were|was|be|are|is)\\b[\\w, ]{0,60}? ?\\b"
                    + "(?:approved|agreed|confirmed|accepted|adopted|signed|ratified|received|taken as read|passed|correct|true|accurate|authorised)\\b.*");
    private static final Pattern PASSIVE = Pattern.compile(
            "(?<subject>(?:(?!\\b(?:that|which|who|would|should|could|will)\\b).){3,200}?) (?:were|was|is|are)" + MANNER
                    + " (?:\\w+ed(?:,| and) )*(?<verb>approved|APPROVED|agreed|AGREED|adopted|endorsed|ratified|supported|accepted|authorised|noted|NOTED"
                    + "|GRANTED|REFUSED|deferred|DEFERRED)(?<rest>.*)");
    private static final String FIGURES = "\\d+ (?:votes? )?(?:to|for)\\b";
    private static final Pattern REST = Pattern.compile(
            "\\W*|:.*| (?:unanimously|nem\\.? con\\.?|on a show of hands|on (?:the|a) vote|by (?:a|the) (?:\\w+ )?majority)\\b.{0,60}| by "
                    + FIGURES
                    + ".{0,60}| \\([^)]{3,60}\\)\\W*| by (?:all|everyone|members|councillors|council|the (?:group|committee|meeting|council|members|panel|board|parish council|town council|forum))\\b.*"
                    + "| as (?:an? |the )?(?:true|correct|accurate|circulated|presented|read|drafted|amended|submitted|printed|proposed|final).*"
                    + "| and (?:duly |then )?(?:signed|approved|adopted|confirmed|noted|agreed).*| subject to .*| for (?:payment|approval|signature|a further).*"
                    + "| in accordance with .*| in full.*|,.{0,60}");
    private static final Pattern PAPERS = Pattern.compile(
            "(?i)(?:the|this|both|these)\\b.*\\b(?:reports?|updates?|log|plan|programme|position|minutes|accounts|correspondence"
                    + "|information|presentation|summary|statement|contents|schedule|briefing|paper|figures)\\b.*");
    private static final Pattern UNLIKELY = Pattern.compile(
            "(?i)(?:no |apolog|.*\\b(?:apologies|reasons? for absence|resignation|declarations?|dates?|question)\\b).*");
    private static final Pattern FRAGMENT = Pattern.compile(
            "(?:Approved ?[-:] ?[A-Z].{0,30}Seconded.*|(?:Minutes|MINUTES) (?:of .{0,80} )?(?:were )?(?:adopted|approved|agreed|accepted|confirmed)\\b.*"
                    + "|(?!.*\\b(?:Borough|District|County|City)\\b).{8,} - (?:(?:agreed|approved|adopted)\\b.{0,40}|recommend(?:ed)? (?:for )?(?:approval|refusal)\\W*)|.{8,}£ ?[\\d,.]+ (?:agreed|approved)\\W*|Approval recommended\\W*|Refusal recommended\\W*"
                    + "|Support was (?:also )?given .*|Supported by the (?:Parish |Town )?Council\\b.*|This was (?:unanimously |then |duly )?(?:agreed|approved|accepted|supported)(?! (?:with|by the|at|in))\\b.*"
                    + "|(?!.*\\b(?:was|were|been|be|is|are|had|has|not)\\b)[A-Z].{3,100} (?:ratified|adopted by (?:the )?Council|accepted as|co-opted)\\b.*"
                    + "|(?!The Chair|It ).{3,60} duly (?:re-)?(?:elected|appointed|co-opted)\\b.{0,60})");
    private static final Pattern LIST_LEAD = Pattern
            .compile("(?:(?:That|that) )?(?<body>" + Subjects.BODY + ")\\s?:-?");
    private static final Pattern LIST_ENTRY = Pattern.compile(
            "(?:\\(?(?:1|a|i|A)[).]|[•·●▪◦\\uf0b7*-])\\s*(?i:(?:unanimously )?(?:agreed|approved|noted|endorsed|resolved|received|adopted|authorised|supported|confirmed|recommended|accepted|appointed|delegated|welcomed)\\b)");
    private static final Pattern LEAD = Pattern.compile(
            "(?:(?:Following|After)(?: (?:a|an|the|some|further|much|due|full|\\w+ly))*(?: \\w+)?(?: and)?(?: \\w+)? (?:discussions?|debate|consideration|votes?|deliberations?|questions|presentation)\\b[^.;]{0,120}?"
                    + "|(?:Having|Taking|In view of|In light of|Subject to|Considering|On being put|Upon being put|On a show|By a (?:show|vote|majority)|On (?:the|a) vote|Upon a vote|As a result|In conclusion|Accordingly|Therefore|Consequently)\\b[^.;]{0,160}?(?=,)"
                    + "|(?:By|With) \\w+ (?:votes?|in favour|members? voting|abstention)\\b[^.;]{0,60}?),? (?=the |The |members |Members |councillors |Councillors |Cabinet |Council )");
    private static final Pattern BODY = Pattern.compile(Subjects.BODY);
    private static final Pattern MOVER = Pattern
            .compile("\\b(?:[Ss]econded|[Pp]roposed|[Mm]oved|MOVED|SECONDED|PROPOSED)\\b");
    private static final Pattern ONE_WORD = Pattern
            .compile("(?i)(?:approved|agreed|noted|adopted|accepted|supported|received)\\W*");
    private static final int LONG = 28;

    private static final Pattern MOVER_FIRST = Pattern.compile(
            "(?:On|Upon|Following) (?:being |the |a )?(?:propos|mov|motion|nominat)\\w*[^.]*?second\\w* (?:by )?[^,.]{2,40}(?:, (?:and )?| and )(?=the )");
    /// The number or bullet that a paragraph begins with.
    private static final Pattern NUMBERING = Pattern.compile(
            "(?:\\(?(?:\\d{1,3}(?:\\.\\d{1,2})*|[a-z]|[ivx]{1,4})[.)]?\\)? +(?=[A-Z])|[•·●▪◦\\uf0b7*-] +)?");

    private final List<Paragraph> paragraphs;
    private final Optional<String> body;
    private final List<Wording> found = new ArrayList<>();

    private ProseDecisions(List<Paragraph> paragraphs, Optional<String> body) {
        this.paragraphs = paragraphs;
        this.body = body;
    }

    /// The decisions in order; empty where the prose tells of none.
    static List<Wording> find(List<Paragraph> paragraphs, Optional<String> body) {
        ProseDecisions decisions = new ProseDecisions(paragraphs, body);
        for (int i = 0; i < paragraphs.size();) {
            i = decisions.readParagraph(i);
        }
        return decisions.found;
    }

    private int readParagraph(int index) {
        Paragraph paragraph = paragraphs.get(index);
        String text = paragraph.text();
        int next = index + 1;
        int from = lead(text);
        String following = next < paragraphs.size() ? paragraphs.get(next).text() : "";
        boolean afterMover = index > 0 && MOVER.matcher(paragraphs.get(index - 1).text()).find();
        for (int end : paragraph.margin() ? List.<Integer>of() : Sentences.ends(text)) {
            if (end <= from) {
                continue;
            }
            Optional<Cue> cue = decision(text, from, end, afterMover, following);
            if (cue.isPresent()) {
                Stretch stretch = Stretch.from(paragraphs, index, cue.get());
                found.addAll(Parts.of(stretch, "decision.prose"));
                if (stretch.next() > index + 1) {
                    return stretch.next();
                }
            }
            from = end;
            while (from < text.length() && text.charAt(from) == ' ') {
                from++;
            }
        }
        return next;
    }

    private static int lead(String text) {
        Matcher m = NUMBERING.matcher(text);
        return m.lookingAt() ? m.end() : 0;
    }

    /// Where the decision that this sentence tells starts, if it tells one.
    private Optional<Cue> decision(String text, int from, int end, boolean afterMover, String next) {
        Matcher mover = MOVER_FIRST.matcher(text).region(from, end);
        if (mover.lookingAt()) {
            return decision(text, mover.end(), end, afterMover, next);
        }
        if (from <= lead(text) && end == text.length() && isListOfTheBodys(text.substring(from, end), next)) {
            return Optional.of(new Cue(from, end, true));
        }
        String sentence = text.substring(from, end);
        Optional<Cue> formula = Cue.prose(text, from).filter(c -> c.start() < end);
        if (formula.isPresent() && isFormula(text, from, formula.get(), end)) {
            boolean subject = text.startsWith("and ", Math.max(0, formula.get().start() - 4))
                    && AND_DECIDES.matcher(sentence).matches();
            return subject ? Optional.of(new Cue(from, from, false)) : formula;
        }
        boolean word = from <= lead(text) && end == text.length() && ONE_WORD.matcher(sentence).matches()
                && !afterMover;
        return word || isTold(sentence) || isTold(withoutLead(sentence)) || FRAGMENT.matcher(sentence).matches()
                ? Optional.of(new Cue(from, from, false))
                : Optional.empty();
    }

    private boolean isFormula(String text, int from, Cue cue, int end) {
        String before = text.substring(from, cue.start());
        String clause = text.substring(cue.end(), end);
        String formula = text.substring(cue.start(), cue.end());
        boolean bare = formula.matches("(?:agreed|resolved|decided|RESOLVED|AGREED).*");
        return (!bare || bodyIn(before)) && !ELSEWHERE.matcher(before).matches()
                && (WISH.matcher(clause).matches() || !FACT.matcher(clause).matches())
                && !NO_WISH.matcher(clause).matches();
    }

    /// Whether "and agreed" has the meeting for its subject, or follows a mover.
    private boolean bodyIn(String before) {
        Matcher m = BODY.matcher(before);
        boolean own = m.lookingAt() && Subjects.isBody(m.group(), body);
        return own || MOVER.matcher(before).find();
    }

    /// "The Board:" over a list of what it noted and agreed.
    private boolean isListOfTheBodys(String sentence, String next) {
        Matcher m = LIST_LEAD.matcher(sentence);
        return m.matches() && LIST_ENTRY.matcher(next).lookingAt() && Subjects.isBody(m.group("body"), body);
    }

    /// The sentence from its subject on, where it first says what went before: "After discussion, members …".
    private static String withoutLead(String sentence) {
        Matcher m = LEAD.matcher(sentence);
        return m.lookingAt() ? sentence.substring(m.end()) : sentence;
    }

    private boolean isTold(String sentence) {
        return isTheBodys(sentence) || ALL_AGREE.matcher(sentence).matches() || isMinutes(sentence)
                || isPassive(sentence);
    }

    private boolean isTheBodys(String sentence) {
        Matcher m = BODY_DECIDES.matcher(sentence);
        if (m.matches()) {
            String verb = m.group("verb");
            String rest = m.group("rest");
            boolean noted = verb.toLowerCase(Locale.ROOT).startsWith("note");
            boolean told = !NO_DECISION.matcher(verb + "|" + rest).matches() && rest.strip().length() > 3;
            boolean brief = !noted || isBriefNote(m.group("body"), sentence);
            return told && brief && Subjects.isBody(m.group("body"), body);
        }
        Matcher and = AND_DECIDES.matcher(sentence);
        return and.matches() && Subjects.isBody(and.group("body"), body);
    }

    private static boolean isBriefNote(String body, String sentence) {
        boolean formal = Character.isUpperCase(body.charAt(body.lastIndexOf(' ') + 1));
        return formal && sentence.split(" ").length <= LONG && !sentence.contains(" which ");
    }

    private static boolean isMinutes(String sentence) {
        return MINUTES.matcher(sentence).matches() && !sentence.contains("?");
    }

    private static boolean isPassive(String sentence) {
        Matcher m = PASSIVE.matcher(sentence);
        if (!m.matches() || !REST.matcher(m.group("rest")).matches()) {
            return false;
        }
        String subject = m.group("subject");
        boolean noted = m.group("verb").equalsIgnoreCase("noted");
        return !UNLIKELY.matcher(subject).matches() && !REPORTED.matcher(subject).matches()
                && (!noted || PAPERS.matcher(subject).matches());
    }
}
