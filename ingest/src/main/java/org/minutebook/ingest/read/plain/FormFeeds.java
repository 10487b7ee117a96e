package org.minutebook.ingest.read.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.minutebook.corpus.Page;

/// The pages of a text in which form feeds end them, as PDF converters write it.
final class FormFeeds {

    private FormFeeds() {}

    /// The pages; empty for a text without form feeds.
    static List<Page> pages(String text) {
        List<Page> pages = new ArrayList<>();
        int start = 0;
        for (int feed = text.indexOf('\f'); feed >= 0; feed = text.indexOf('\f', start)) {
            pages.add(new Page(pages.size() + 1, Optional.empty(), start, feed + 1));
            start = feed + 1;
        }
        if (!pages.isEmpty() && !text.substring(start).isBlank()) {
            pages.add(new Page(pages.size() + 1, Optional.empty(), start, text.length()));
        }
        return pages;
    }
}
