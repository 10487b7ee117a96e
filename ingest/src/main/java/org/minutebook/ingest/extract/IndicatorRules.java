package org.minutebook.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.corpus.Evidence;
import org.minutebook.corpus.IndicatorReference;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Span;
import org.minutebook.corpus.TextView;

/// Finds codes of performance indicators: national (NI), best value (BVPI, BV), social services (PAF), local (LI, LPI),
/// local area agreement (LAA), key (KPI). With and without the space; runs are expanded, so that `NI 102 A/B` is
/// NI 102a and NI 102b. Thread-safe.
public final class IndicatorRules {

    /// A letter, and the Roman number of a part, which is no part of the code: `82a(i)`.
    private static final String LETTER = "(?: ?([a-hA-H])(?![\\w'])(?:\\([iv]{1,3}\\))?)?";
    private static final String CODE = "([1-9]\\d{0,2}(?:\\.\\d{1,2})?)(?![\\d%]|[,.]\\d)" + LETTER;
    private static final Pattern FIRST = Pattern.compile(
            "(?<![\\w-])(NIs?|BVPIs?|BVs?|PAFs?|LPIs?|LIs?|LAAs?|KPIs?|SPIs?)(?: (?:No\\.?|Nos\\.?|number|indicators?|ref\\.?))?"
                    + "([ -]?)([A-E](?= ?\\d))?(?<![A-Z] -) ?" + CODE);
    private static final Pattern MORE_LETTERS = Pattern
            .compile("(?: ?[/,&] ?(?:and )?| and | or )\\(?([a-hA-H])\\)?(?![\\w'-])");
    private static final Pattern MORE_NUMBERS = Pattern.compile("(?: ?[/,&] ?(?:and )?| and | or )([A-E](?=\\d))?"
            + CODE
            + "(?! ?(?:st|nd|rd|th|January|February|March|April|May|June|July|August|September|October|November|December|per|days|%))");

    private IndicatorRules() {}

    /// A minute or report of the paper, and where it stands.
    public record Place(Optional<String> minute, Optional<String> report, int start, int end) {}

    /// All codes that stand in the paper's main text, in order; empty where there is none. A code that stands in one of
    /// the places is said to; of places that hold one another the shortest is meant.
    public static List<IndicatorReference> find(Paper paper, List<Place> places) {
        TextView view = TextView.of(paper, 0, paper.mainEnd());
        IndicatorTitles titles = new IndicatorTitles(paper);
        List<IndicatorReference> found = new ArrayList<>();
        IndicatorContext context = IndicatorContext.of(view.text());
        Matcher m = FIRST.matcher(view.text());
        int from = 0;
        while (m.find(from)) {
            from = m.end();
            if (isCode(context, m)) {
                List<IndicatorReference> run = new ArrayList<>();
                from = addRun(run, paper, places, view, context, m);
                found.addAll(run.size() == 1 ? List.of(titled(run.getFirst(), titles)) : run);
            }
        }
        return found;
    }

    private static IndicatorReference titled(IndicatorReference code, IndicatorTitles titles) {
        Span span = code.evidence().span();
        return new IndicatorReference(code.indicator(), code.asWritten(), titles.beside(span.start(), span.end()),
                code.minute(), code.report(), code.evidence());
    }

    private static boolean isCode(IndicatorContext context, Matcher m) {
        boolean laa2 = m.group(1).startsWith("LAA") && m.group(4).length() == 1 && m.group(5) == null;
        return !laa2 && context.admits(m.group(1), scheme(m.group(1)), Optional.ofNullable(m.group(3)), m.group(4),
                m.start(), m.end());
    }

    private static int addRun(List<IndicatorReference> found, Paper paper, List<Place> places, TextView view,
            IndicatorContext context, Matcher first) {
        String text = view.text();
        String scheme = scheme(first.group(1));
        String family = Optional.ofNullable(first.group(3)).orElse("");
        String number = first.group(4);
        int start = first.start();
        int end = first.end();
        add(found, paper, places, view, code(scheme, family, number, first.group(5)), start, end);
        boolean lettered = first.group(5) != null;
        while (true) {
            Matcher letter = MORE_LETTERS.matcher(text).region(end, text.length());
            Matcher next = MORE_NUMBERS.matcher(text).region(end, text.length());
            if (lettered && letter.lookingAt()) {
                end = letter.end();
                add(found, paper, places, view, code(scheme, family, number, letter.group(1)), letter.start(1),
                        letter.end(1));
            } else if (next.lookingAt() && !isYear(context, next) && isAlike(first.group(4), next.group(2))) {
                end = next.end();
                number = next.group(2);
                lettered = next.group(3) != null;
                String own = Optional.ofNullable(next.group(1)).orElse(family);
                int at = next.group(1) == null ? next.start(2) : next.start(1);
                add(found, paper, places, view, code(scheme, own, number, next.group(3)), at, end);
            } else {
                return end;
            }
        }
    }

    /// Whether both are whole numbers, or both are not: "for NI 15 and 8.2 for NI 20" names no NI 8.2.
    private static boolean isAlike(String first, String next) {
        return first.contains(".") || !next.contains(".");
    }

    private static boolean isYear(IndicatorContext context, Matcher next) {
        return context.text().startsWith("/", next.end()) || context.isFollowedByUnit(next.end());
    }

    private static String scheme(String printed) {
        String one = printed.endsWith("s") ? printed.substring(0, printed.length() - 1) : printed;
        return one.equals("BV") ? "BVPI" : one;
    }

    private static String code(String scheme, String family, String number,
            @Nullable String letter) {
        return scheme + " " + family + number + (letter == null ? "" : letter.toLowerCase(Locale.ROOT));
    }

    private static void add(List<IndicatorReference> found, Paper paper, List<Place> places, TextView view, String code,
            int start, int end) {
        int from = view.toPaper(start);
        int to = view.endToPaper(end);
        Optional<Place> place = places.stream().filter(p -> p.start <= from && to <= p.end)
                .min((a, b) -> Integer.compare(a.end - a.start, b.end - b.start));
        found.add(new IndicatorReference(code, paper.text().substring(from, to), place.flatMap(Place::minute),
                place.flatMap(Place::report), Evidence.at(paper.id(), from, to, "indicator.code")));
    }
}
