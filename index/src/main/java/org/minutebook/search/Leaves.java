package org.minutebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.corpus.Paper;
import org.minutebook.corpus.Span;

/// The pages of the file over which a passage runs.
///
/// @param starts where each starts, in order; empty where the paper has no pages
public record Leaves(List<Start> starts) {

    public static final Leaves NONE = new Leaves(List.of());

    public Leaves {
        starts = List.copyOf(starts);
    }

    /// A page of them.
    ///
    /// @param number the page's number
    /// @param offset where the passage's part of it starts, in the paper's text
    public record Start(int number, int offset) {}

    static Leaves of(Span span, Paper paper) {
        List<Start> starts = new ArrayList<>();
        paper.pageAt(span.start()).ifPresent(first -> starts.add(new Start(first, span.start())));
        paper.pages().stream().filter(page -> page.start() > span.start() && page.start() < span.end())
                .sorted((a, b) -> Integer.compare(a.start(), b.start()))
                .forEach(page -> starts.add(new Start(page.number(), page.start())));
        return new Leaves(starts);
    }

    /// What [#written] gave.
    public static Leaves read(String written) {
        return new Leaves(Stream.of(written.split(" ")).filter(w -> !w.isEmpty()).map(w -> w.split("@")).map(
                w -> new Start(Integer.parseInt(w[0]), Integer.parseInt(w[1]))).toList());
    }

    /// In a word or more.
    public String written() {
        return starts.stream().map(s -> s.number() + "@" + s.offset()).collect(Collectors.joining(" "));
    }

    /// The page on which the passage starts.
    public OptionalInt first() {
        return starts.isEmpty() ? OptionalInt.empty() : OptionalInt.of(starts.getFirst().number());
    }

    /// The page on which an offset lies, which is in the passage.
    public OptionalInt at(int offset) {
        OptionalInt page = first();
        for (Start start : starts) {
            page = start.offset() <= offset ? OptionalInt.of(start.number()) : page;
        }
        return page;
    }
}
