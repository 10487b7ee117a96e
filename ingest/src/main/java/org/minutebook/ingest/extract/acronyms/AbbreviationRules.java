package org.minutebook.ingest.extract.acronyms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.corpus.Abbreviation;
import org.minutebook.corpus.Appearance;
import org.minutebook.corpus.Attendance;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.Finding;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.TextView;
import org.minutebook.ingest.extract.PersonNames;

/// Finds short forms with the words they stand for: `Comprehensive Area Assessment (CAA)`, `CAA (Comprehensive Area
/// Assessment)`, `the Local Strategic Partnership (hereafter LSP)`, lines and rows of a glossary. The letters must fit
/// the words. A person's initials are none, nor is a Roman number. Thread-safe.
public final class AbbreviationRules {

    private static final String SHORT = "(?<![\\w-])(?<short>(?![IVX]+\\b)(?=[\\w&/.-]*?[A-Z][\\w&/.-]*?[A-Z])"
            + "(?:(?:[A-Z]\\.){2,8}|[A-Z\\d][A-Za-z\\d]{0,8}(?:[&/-][A-Z\\d][A-Za-z\\d]{0,6}){0,2}))";
    private static final String KNOWN = "(?:(?:also |commonly |generally |hereafter |hereinafter |henceforth |herein |(?:to be )?)*(?:referred to as|known as|called|abbreviated (?:to|as)|shortened to)"
            + "|hereafter|hereinafter|henceforth|herein|or|i\\.?e\\.?|a\\.?k\\.?a\\.?)";
    /// The short form in brackets behind its words.
    private static final Pattern BEHIND = Pattern
            .compile(" ?[(\\[](?:" + KNOWN + "[:,]? )?(?:the )?['\"]?(?:the )?" + SHORT
                    + "['\"]?(?:'s)?(?: for short|[,;:] ?[^()\\[\\]]{0,40}| - [^()\\[\\]]{0,40})?[)\\]]");
    /// The short form behind its words without brackets.
    private static final Pattern SAID = Pattern.compile(
            "(?:,? " + KNOWN + "|,?(?= ['\"]))[:,]? (?:the )?['\"]?" + SHORT + "\\b['\"]?");
    /// The words in brackets behind the short form.
    private static final Pattern BEFORE = Pattern.compile(
            SHORT + "['\"]? ?[(\\[](?:the |i\\.?e\\.?,? )?['\"]?(?<words>[\\p{L}\\d][^()\\[\\]]{3,110})[)\\]]");
    /// A line of a glossary.
    private static final Pattern LINE = Pattern.compile("(?m)^[ \\t•*-]*" + SHORT
            + "(?:\\t+ ?| {2,}| ?[-–—:=] ?| stands for | means )(?<words>[\\p{L}\\d][^\\n\\t]{3,110})$");
    private static final Pattern TITLE_BEFORE = Pattern.compile(
            ".*\\b(?:Cllr|Cllrs|Councillor|Councillors|Alderman|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|PC|PCSO|Sgt|Inspector|Rev|Revd|Lord|Lady|Prof|Professor)\\.? $");
    private static final Pattern WHOLE = Pattern.compile(SHORT);
    private static final Pattern WORDS_END = Pattern.compile(",|;|:| - |\\. |\\.$|=| which | is | are | was ");
    private static final int BACK = 160;
    private static final int MOST_INITIALS = 4;

    private final Paper paper;
    private final Set<String> people;
    private final TextView view;
    private final List<Abbreviation> found = new ArrayList<>();
    private final Set<List<Object>> told = new HashSet<>();

    private AbbreviationRules(Paper paper, Set<String> people) {
        this.paper = paper;
        this.people = people;
        this.view = TextView.of(paper, 0, paper.mainEnd());
    }

    /// The short forms that the paper's main text explains, in order, each as often as it does; empty where it explains
    /// none.
    ///
    /// @param findings what the paper is known to say, the people in it among them
    public static List<Abbreviation> find(Paper paper, List<Finding> findings) {
        AbbreviationRules rules = new AbbreviationRules(paper, people(findings));
        rules.behind(BEHIND, "abbreviation.bracket", false);
        rules.behind(SAID, "abbreviation.said", true);
        rules.before();
        rules.lines();
        rules.rows();
        rules.found.sort(Comparator.comparingInt(a -> a.evidence().span().start()));
        return List.copyOf(rules.found);
    }

    private static Set<String> people(List<Finding> findings) {
        Set<String> names = new HashSet<>();
        for (Finding finding : findings) {
            if (finding instanceof Attendance attendance) {
                names.add(attendance.name());
            } else if (finding instanceof Appearance appearance) {
                names.add(appearance.name());
            }
        }
        return names;
    }

    private void behind(Pattern pattern, String rule, boolean strict) {
        String text = view.text();
        Matcher m = pattern.matcher(text);
        int from = 0;
        while (m.find(from)) {
            String before = text.substring(Math.max(0, m.start() - BACK), m.start()).stripTrailing();
            int base = Math.max(0, m.start() - BACK);
            String unquoted = before.replaceFirst("['\"]+$", "");
            OptionalInt start = Initials.start(unquoted, m.group("short"), strict);
            if (start.isPresent() && isNoPerson(unquoted, start.getAsInt())) {
                Span words = span(base + start.getAsInt(), base + unquoted.length());
                add(m.group("short"), words, span(base + start.getAsInt(), m.end()), rule);
            }
            from = Math.max(m.start() + 1, m.end("short") - 1);
        }
    }

    private void before() {
        Matcher m = BEFORE.matcher(view.text());
        int from = 0;
        while (m.find(from)) {
            int length = fitting(m.group("words"), m.group("short"));
            if (length > 0 && isNoPerson(m.group("words").substring(0, length), 0)) {
                int at = m.start("words");
                add(m.group("short"), span(at, at + length), span(m.start("short"), at + length), "abbreviation.words");
            }
            from = m.end("short");
        }
    }

    private void lines() {
        Matcher m = LINE.matcher(paper.text()).region(0, paper.mainEnd());
        while (m.find()) {
            glossed(m.group("short"), m.start("short"), m.start("words"), m.end("words"));
        }
    }

    private void rows() {
        paper.tables().forEach(table -> table.cells().forEach(cell -> {
            String own = words(cell.start(), cell.end());
            Matcher m = WHOLE.matcher(own);
            if (m.matches()) {
                table.cells().stream()
                        .filter(c -> c.row() == cell.row() && c.col() == cell.col() + cell.colSpan()
                                && c.start() >= cell.end())
                        .findFirst().ifPresent(c -> glossed(m.group("short"), cell.start(), c.start(), c.end()));
            }
        }));
    }

    /// Words of a glossary, which must fit from their first.
    private void glossed(String shortForm, int start, int from, int to) {
        TextView words = TextView.of(paper, from, to);
        int length = fitting(words.text(), shortForm);
        if (length > 0 && isNoPerson(words.text().substring(0, length), 0)) {
            Span meaning = new Span(paper.id(), words.toPaper(0), words.endToPaper(length));
            add(shortForm, meaning, new Span(paper.id(), start, meaning.end()), "abbreviation.glossary");
        }
    }

    /// How many characters of the text are words that the short form stands for; 0 where its first words are not.
    private static int fitting(String text, String shortForm) {
        Matcher end = WORDS_END.matcher(text);
        int to = text.stripTrailing().length();
        while (true) {
            OptionalInt start = Initials.start(text.substring(0, to), shortForm, false);
            if (start.isPresent() && start.getAsInt() == 0) {
                return to;
            }
            end.region(0, to);
            int next = 0;
            while (end.find()) {
                next = end.start();
            }
            if (next == 0) {
                return 0;
            }
            to = next;
        }
    }

    private boolean isNoPerson(String passage, int start) {
        String words = passage.substring(start);
        boolean few = words.split(" ").length <= MOST_INITIALS;
        boolean sure = few && PersonNames.whole(words).filter(n -> n.sure()).isPresent();
        boolean name = sure || people.contains(words.strip());
        return !name && !TITLE_BEFORE.matcher(passage.substring(0, start)).matches();
    }

    private Span span(int from, int to) {
        return new Span(paper.id(), view.toPaper(from), view.endToPaper(to));
    }

    private String words(int from, int to) {
        return TextView.of(paper, from, to).text().strip();
    }

    private void add(String shortForm, Span words, Span all, String rule) {
        String printed = paper.quote(words).replaceAll("\\s+", " ").strip().replaceFirst("['’]s?$", "");
        boolean across = paper.quote(words).contains("\n\n") || paper.quote(words).contains("\t");
        if (!across && told.add(List.of(shortForm, words.start()))) {
            found.add(new Abbreviation(shortForm, printed, new Evidence(all, rule)));
        }
    }
}
