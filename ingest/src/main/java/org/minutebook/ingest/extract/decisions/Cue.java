package org.minutebook.ingest.extract.decisions;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The formula that announces a decision: `RESOLVED:`, `It was unanimously agreed that`, `Decision`.
///
/// @param start where in the paragraph's text the formula starts
/// @param end where in the paragraph's text what was decided starts
/// @param wide whether the decision takes the whole paragraph and what belongs to it, and not its sentence alone
record Cue(int start, int end, boolean wide) {

    private static final String MANNER = "(?:(?:then|also|therefore|further|furthermore|duly|formally|subsequently"
            + "|accordingly|unanimously|UNANIMOUSLY|Unanimously|hereby|finally|by all|nem\\.? con\\.?),? )*";
    private static final String FIGURES = "\\d+ (?:votes?,? )?t[o0] (?:\\d+|nil|none)(?: votes?)?,?(?: with \\w+ abstentions?)?";
    private static final String MAJORITY = "by (?:all|(?:a|the) majority(?: vote)?(?: of " + FIGURES + ")?|" + FIGURES
            + ")";
    /// `on the proposition of Cllr A, seconded by Cllr B,`
    private static final String ON_MOTION = "on (?:the|a) (?:proposal|proposition|motion|nomination) (?:of|by|from) [^;:]{3,70}?"
            + "second\\w* (?:by|of) [^;:]{3,50}?(?=,? (?:that|to)\\b|\\s?:),?";
    /// A bracket that is no label.
    private static final String BRACKET = "\\s?\\((?![\\da-zA-Z]{1,4}\\))[^)]{0,100}\\)";
    private static final String AFTER = "(?:,? (?:unanimously|UNANIMOUSLY|accordingly,?|nem\\.? con\\.?|on a show of hands|"
            + MAJORITY + "|" + ON_MOTION + ")|" + BRACKET + ")*";
    private static final String GAP = "[\\s:;.,-]*[\"']{0,2} ?[\"']{0,2}";
    private static final String VOTE = "(?:\\((?:[Uu]nanimous\\w*|UNANIMOUS\\w*|[Nn]em\\.? con\\.?|\\d+ [^)]{0,60})\\)"
            + GAP + ")?";
    private static final String LEAD = "(?:(?:(?:[Ii]t|[Ii]s|[Tt]his|IT) (?:was|WAS|is) |(?:[Aa]nd|AND|[Bb]e it|was|were) )"
            + MANNER + "|" + MANNER + ")";
    /// `RESOLVED` in capitals wherever it stands; in small letters as a paragraph's or sentence's first word.
    private static final Pattern FORMAL = Pattern.compile("(?<![\"'\\w-])" + LEAD
            + "(?:RESOLVED|(?<=^|[.:;|)-] |[Aa]nd |was |unanimously )Resolved(?=" + AFTER
            + "\\s?(?:[:;.(-]|[Tt]hat\\b|to\\b|\\d|$))"
            + "|(?<=^|[.:|)] )(?:AGREED|DECIDED)(?=" + AFTER + "\\s?(?:[:;-]|$|[Tt]hat\\b|to\\b))"
            + "|(?<=^|[.:|)] )Agreed(?=" + AFTER + "\\s?[:-])"
            + "|(?<=^|[.:|)] )RECOMMENDED(?= to [A-Z]|" + AFTER + "\\s?(?:[:;-]|$|[Tt]hat\\b)))" + AFTER + GAP + VOTE);
    private static final Pattern HEADED = Pattern.compile(
            "(?:DECISIONS?|Decisions?|RESOLUTIONS?|Resolution)(?: made| taken)?\\s?(?:[:-]+\\s*|$)");
    private static final Pattern PROSE = Pattern.compile("\\b(?:(?:[Ii]t|[Ii]s|[Tt]his) (?:was|WAS|has been) " + MANNER
            + "(?:(?:agreed|AGREED|resolved|decided|DECIDED|NOTED|RECOMMENDED)|(?<=formally )noted)"
            + "|(?<=^|[.:;)] )(?:Agreed|AGREED|Decided|NOTED|Unanimously agreed|RECOMMENDED)(?= |:)(?!,? (?:by|with)\\b)"
            + "|[Aa]ll (?:members |Members |councillors |Councillors )?(?:resolved|agreed)(?= to )"
            + "|(?<=\\band )" + MANNER + "(?:agreed|resolved|decided|RESOLVED|AGREED)(?=,? (?:that|to)\\b))" + AFTER
            + "(?:,? as follows)?[\\s:,-]*[\"']{0,2} ?[\"']{0,2}(?=(?:[Tt]hat|to|not to|TO|THAT)\\b|(?!as|by|with|in|at|on|and|for|there|it)[a-z£A-Z]\\w* )");

    /// The formula with which a formal decision begins at or after the offset.
    static Optional<Cue> formal(String text, int from) {
        if (from == 0) {
            int body = Label.at(text, 0).map(Label::end).orElse(0);
            Matcher headed = HEADED.matcher(text).region(body, text.length());
            if (headed.lookingAt()) {
                return Optional.of(headed(text, headed.start(), headed.end()));
            }
        }
        Matcher m = FORMAL.matcher(text);
        if (!m.find(from)) {
            return Optional.empty();
        }
        boolean wide = isWide(text, m);
        return Optional.of(new Cue(m.start(), nested(text, m.end()), wide));
    }

    /// Where the decision starts when a second formula follows the first: `RESOLVED: It was agreed that`.
    private static int nested(String text, int end) {
        return prose(text, end).filter(c -> c.start() == end).map(Cue::end).orElse(end);
    }

    /// A heading, together with the formula that may follow it in the same paragraph.
    private static Cue headed(String text, int start, int end) {
        Matcher own = FORMAL.matcher(text).region(end, text.length());
        own.useTransparentBounds(true);
        int sentence = Sentences.endOf(text, end);
        if (own.find() && own.start() < sentence) {
            return new Cue(start, own.end(), true);
        }
        return new Cue(start, nested(text, end), true);
    }

    /// The formula with which a decision told in prose begins at or after the offset.
    static Optional<Cue> prose(String text, int from) {
        Matcher m = PROSE.matcher(text);
        return m.find(from) ? Optional.of(new Cue(m.start(), m.end(), false)) : Optional.empty();
    }

    private static boolean isWide(String text, Matcher m) {
        String formula = m.group();
        boolean first = text.substring(0, m.start()).matches("(?:\\W*\\w{0,4}\\W*|.*[.:|])?\\s*");
        return formula.matches(".*[:;-]\\W*") || m.end() == text.length()
                || (first && formula.matches("(?:RESOLVED|Resolved|UNANIMOUSLY).*"));
    }
}
