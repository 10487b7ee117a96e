package org.minutebook.ingest.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.minutebook.corpus.AgendaItem;
import org.minutebook.corpus.Page;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Problem;

/// Finds the pages that a pack's agenda announces and the pack has not. The pack must bear its own numbers through and
/// through, and have all pages of one item at least, so that these are surely the numbers that the agenda means. Pages
/// that are to follow or are not for the public do not count.
public final class MissingPageRules {

    private static final int MOST = 600;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?i)\\bexempt\\b|\\bnot for publication\\b|\\bconfidential\\b|\\brestricted\\b|\\bto follow\\b|\\bseparate(?:ly)?\\b|\\bsupplement|\\bparagraphs? \\d|\\blate\\b|\\btabled\\b|\\bprivate\\b");
    private static final Pattern CLOSED = Pattern.compile(
            "(?im)^[\\s*_#\\d.]*(?:(?:motion |resolution )?(?:for |to )?(?:the )?exclu(?:sion of|de)(?: the)? (?:press|public)\\b|(?:exempt|confidential|restricted|private|closed)\\b.{0,30}\\b(?:items?|business|session|part|matters?|reports?)\\b|part (?:2|ii|two|b)\\b|not for publication\\b)");

    private MissingPageRules() {}

    /// One problem for each item of the agenda whose pages are not all there; empty where nothing is missing or where
    /// that cannot be told.
    public static List<Problem> find(Paper paper, List<AgendaItem> items) {
        Set<Integer> present = present(paper.pages());
        List<AgendaItem> announced = items.stream().filter(i -> i.pageFrom().isPresent() && isHere(paper, items, i))
                .toList();
        boolean same = announced.stream().anyMatch(i -> missing(i, present).isEmpty());
        List<Problem> problems = new ArrayList<>();
        if (same) {
            announced.forEach(i -> problem(paper, i, missing(i, present)).ifPresent(problems::add));
        }
        return problems;
    }

    /// The numbers that the pages bear, and those of pages between and behind them that bear none; empty where most bear
    /// none, or where the numbers do not rise.
    private static Set<Integer> present(List<Page> pages) {
        Set<Integer> present = new HashSet<>();
        int last = 0;
        int numbered = 0;
        for (Page page : pages) {
            Optional<Integer> number = page.printed().filter(p -> NUMBER.matcher(p).matches()).map(Integer::valueOf);
            if (number.isPresent() && number.get() <= last) {
                return Set.of();
            }
            numbered += number.isPresent() ? 1 : 0;
            last = number.orElse(last == 0 ? 0 : last + 1);
            present.add(last);
        }
        return 2 * numbered >= pages.size() ? present : Set.of();
    }

    /// Whether the item's pages should be in this very pack.
    private static boolean isHere(Paper paper, List<AgendaItem> items, AgendaItem item) {
        int sheet = items.getFirst().evidence().span().start();
        int start = item.evidence().span().start();
        String own = paper.quote(item.evidence().span());
        boolean closed = start > sheet && CLOSED.matcher(paper.text().substring(sheet, start)).find();
        return !closed && !ELSEWHERE.matcher(own).find()
                && item.note().filter(n -> ELSEWHERE.matcher(n).find()).isEmpty();
    }

    private static List<Integer> missing(AgendaItem item, Set<Integer> present) {
        List<Integer> missing = new ArrayList<>();
        int from = item.pageFrom().orElseThrow();
        int to = Math.min(item.pageTo().orElse(from), from + MOST);
        for (int page = from; page <= to; page++) {
            if (!present.contains(page)) {
                missing.add(page);
            }
        }
        return missing;
    }

    private static Optional<Problem> problem(Paper paper, AgendaItem item, List<Integer> missing) {
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        int from = missing.getFirst();
        int to = missing.getLast();
        String pages = from == to
                ? "Page " + from
                : (to - from + 1 == missing.size() ? "Pages %d to %d" : "Pages between %d and %d").formatted(from, to);
        String why = "%s of %s, which the agenda announces for “%s”: the pack's own page numbers leave them out"
                .formatted(pages, paper.name(), item.title());
        return Optional
                .of(new Problem("pages_missing", from == to ? why.replace("leave them out", "leave it out") : why,
                        OptionalInt.empty()));
    }
}
