package org.minutebook.ingest.read.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How a paper is set: the size of its body type, the usual distance from line to line, how much of it is bold.
///
/// @param size the commonest size of type, in points
/// @param leading the distance between lines of a paragraph, in ems of the type
/// @param mostlyBold whether most of it is bold, so that bold sets nothing off
record Measure(float size, float leading, boolean mostlyBold) {

    private static final float LOOSEST = 2.6f;
    private static final float TIGHTEST = 0.9f;

    static Measure of(List<PageLines> pages) {
        Map<Integer, Integer> sizes = new HashMap<>();
        Map<Integer, Integer> leadings = new HashMap<>();
        int bold = 0;
        int all = 0;
        for (PageLines page : pages) {
            for (int i = 0; i < page.lines().size(); i++) {
                Line line = page.lines().get(i);
                int length = line.words().stream().mapToInt(w -> w.text().length()).sum();
                sizes.merge(Math.round(line.size() * 4), length, Integer::sum);
                all += length;
                bold += line.bold() ? length : 0;
                if (i > 0) {
                    float ems = (line.base() - page.lines().get(i - 1).base()) / Math.max(1, line.size());
                    if (ems > TIGHTEST && ems < LOOSEST) {
                        leadings.merge(Math.round(ems * 20), 1, Integer::sum);
                    }
                }
            }
        }
        return new Measure(commonest(sizes, 44) / 4f, tightCommon(leadings) / 20f, bold * 10 > all * 6);
    }

    private static int commonest(Map<Integer, Integer> counts, int otherwise) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse(otherwise);
    }

    /// The tightest of the distances that are common.
    private static int tightCommon(Map<Integer, Integer> counts) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.entrySet().stream().filter(e -> e.getValue() * 3 >= most).mapToInt(Map.Entry::getKey).min()
                .orElse(24);
    }
}
