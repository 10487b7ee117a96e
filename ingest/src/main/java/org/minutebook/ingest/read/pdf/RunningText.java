package org.minutebook.ingest.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells what runs over the pages from their main text: lines at a page's top or foot that come again on other pages,
/// page numbers counted as equal, and lines that are page numbers and nothing else.
final class RunningText {

    private static final int DEEPEST = 5;
    private static final float EDGE = 0.14f;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[-–—\\[(]?\\s*(?:page|pg\\.?|p\\.)?\\s*(\\d{1,4}|[ivxlc]{1,6})\\s*(?:(?:of|/)\\s*\\d{1,4})?\\s*[-–—\\])]?");
    private static final Pattern PAGE_WORD = Pattern.compile("(?i)\\bpage\\s*(?:no\\.?|number)?:?\\s*(\\d{1,4})\\b");
    private static final Pattern DATED = Pattern.compile(".*\\b\\d{1,2}[./]\\d{1,2}[./](?:\\d\\d){1,2}\\b.*");
    private static final float APART = 1.9f;
    private static final int NEAR = 2;
    private static final Pattern NUMBERS = Pattern.compile("\\d+");

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, List<Integer>> apart = new HashMap<>();
    private final int pages;

    private RunningText(int pages) {
        this.pages = pages;
    }

    /// What was found on one page.
    ///
    /// @param page the page without its running lines
    record Stripped(PageLines page, List<Line> header, List<Line> footer, Optional<String> printed) {}

    static List<Stripped> strip(List<PageLines> pages) {
        RunningText running = new RunningText(pages.size());
        for (PageLines page : pages) {
            running.count(page, true);
            running.count(page, false);
        }
        List<Stripped> stripped = new ArrayList<>();
        for (PageLines page : pages) {
            stripped.add(running.strip(page));
        }
        return stripped;
    }

    private void count(PageLines page, boolean top) {
        edge(page, top).stream().flatMap(l -> keys(l, top).stream()).distinct()
                .forEach(k -> counts.merge(k, 1, Integer::sum));
        if (top) {
            edge(page, true).stream().filter(l -> standsOff(page, l))
                    .forEach(l -> apart.computeIfAbsent(l.text(), k -> new ArrayList<>()).add(page.number()));
        }
    }

    /// The ways in which a line can come again: word for word, or with one number that counts the pages.
    private static Set<String> keys(Line line, boolean top) {
        String words = (top ? "^" : "$") + line.text().replaceAll("[_.\\s]+", " ");
        Set<String> keys = new LinkedHashSet<>();
        keys.add(words);
        Matcher number = NUMBERS.matcher(words);
        while (number.find() && number.group().length() < 6) {
            int ahead = Integer.parseInt(number.group()) - line.page();
            keys.add(words.substring(0, number.start()) + "#" + ahead + "#" + words.substring(number.end()));
        }
        return keys;
    }

    /// The lines at the top or foot, from the edge inwards.
    private List<Line> edge(PageLines page, boolean top) {
        List<Line> lines = top ? page.lines() : page.lines().reversed();
        float innermost = page.grids().isEmpty() ? 0 : 1;
        return lines.stream().limit(DEEPEST).filter(l -> top
                ? l.base() < page.height() * EDGE + l.size()
                : l.base() > page.height() * (1 - EDGE) - innermost).toList();
    }

    private Stripped strip(PageLines page) {
        List<Line> header = outermost(page, true);
        List<Line> footer = outermost(page, false).reversed();
        List<Line> kept = page.lines().stream().filter(l -> !header.contains(l) && !footer.contains(l)).toList();
        return new Stripped(page.withLines(kept), header, footer, printed(header, footer));
    }

    private List<Line> outermost(PageLines page, boolean top) {
        List<Line> found = new ArrayList<>();
        List<Line> edge = edge(page, top);
        for (Line line : edge) {
            boolean number = PAGE_NUMBER.matcher(line.text()).matches()
                    && (!top || pages > 1 || line.text().length() > 2);
            if (!line.running() && !number && !isRepeated(line, top) && !(top && isOfPart(page, line))) {
                break;
            }
            found.add(line);
        }
        return found;
    }

    /// Whether a line stands off at the head of pages that follow one another, although few of the file's pages have
    /// it: minutes bound into a pack bring their own header. A heading, too, may come twice, but in larger type.
    private boolean isOfPart(PageLines page, Line line) {
        return standsOff(page, line) && apart.getOrDefault(line.text(), List.of()).stream()
                .anyMatch(p -> p != page.number() && Math.abs(p - page.number()) <= NEAR);
    }

    private static boolean standsOff(PageLines page, Line line) {
        int at = page.lines().indexOf(line);
        if (at < 0 || at + 1 >= page.lines().size() || line.base() > page.height() * EDGE) {
            return false;
        }
        List<Float> sizes = page.lines().stream().map(Line::size).sorted().toList();
        boolean small = line.size() < sizes.get(sizes.size() / 2) - 0.5f;
        boolean off = page.lines().get(at + 1).base() - line.base() > APART * line.size();
        return off && (small || DATED.matcher(line.text()).matches());
    }

    /// Word for word on a third of the pages, or with a number that counts the pages on more than half of them.
    private boolean isRepeated(Line line, boolean top) {
        return keys(line, top).stream().anyMatch(key -> {
            int seen = counts.getOrDefault(key, 0);
            boolean often = key.contains("#") ? seen * 2 > pages : seen * 3 >= Math.min(pages, 12);
            return often && seen >= 2 && (seen >= 3 || pages <= 3);
        });
    }

    /// The headers or footers of all pages, those that differ only in numbers once.
    static List<String> once(List<Stripped> pages, boolean headers) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Stripped page : pages) {
            (headers ? page.header() : page.footer()).forEach(l -> words.putIfAbsent(key(l), l.text()));
        }
        return List.copyOf(words.values());
    }

    private static String key(Line line) {
        return NUMBERS.matcher(line.text().replaceAll("[_.\\s]+", " ")).replaceAll("#");
    }

    private static Optional<String> printed(List<Line> header, List<Line> footer) {
        List<Line> lines = new ArrayList<>(footer.reversed());
        lines.addAll(header);
        Optional<String> bare = first(lines, PAGE_NUMBER, true);
        return bare.isPresent() ? bare : first(lines, PAGE_WORD, false);
    }

    private static Optional<String> first(List<Line> lines, Pattern pattern, boolean whole) {
        for (Line line : lines) {
            Matcher matcher = pattern.matcher(line.text());
            if (whole ? matcher.matches() : matcher.find()) {
                return Optional.ofNullable(matcher.group(1));
            }
        }
        return Optional.empty();
    }
}
