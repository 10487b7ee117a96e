package org.minutebook.ingest.read.web;

import java.util.Locale;

import org.jsoup.nodes.Element;
import org.minutebook.ingest.read.draft.Numerals;

/// Counts the items of a list and says what the browser prints before each.
final class ListCount {

    private final boolean ordered;
    private final boolean bare;
    private final String type;
    private int next;

    private ListCount(boolean ordered, boolean bare, String type, int next) {
        this.ordered = ordered;
        this.bare = bare;
        this.type = type;
        this.next = next;
    }

    static ListCount of(Element list) {
        String style = list.attr("style").toLowerCase(Locale.ROOT);
        boolean bare = style.contains("list-style-type:none") || style.contains("list-style-type: none")
                || style.contains("list-style:none") || style.contains("list-style: none");
        String type = style.contains("lower-alpha")
                ? "a"
                : style.contains("lower-roman") ? "i" : style.contains("upper-alpha") ? "A" : list.attr("type");
        return new ListCount(list.normalName().equals("ol"), bare, type, number(list.attr("start"), 1));
    }

    String next(Element item) {
        if (bare) {
            return "";
        }
        if (!ordered) {
            return "• ";
        }
        int count = number(item.attr("value"), next);
        next = count + 1;
        return switch (type) {
            case "a" -> Numerals.letters(count);
            case "A" -> Numerals.letters(count).toUpperCase(Locale.ROOT);
            case "i" -> Numerals.roman(count);
            case "I" -> Numerals.roman(count).toUpperCase(Locale.ROOT);
            default -> Integer.toString(count);
        } + ". ";
    }

    private static int number(String written, int otherwise) {
        return written.matches("\\d{1,6}") ? Integer.parseInt(written) : otherwise;
    }
}
