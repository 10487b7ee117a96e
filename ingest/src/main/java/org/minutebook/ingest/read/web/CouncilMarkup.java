package org.minutebook.ingest.read.web;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/// What the classes of the meeting software that most English councils use (ModernGov) mean, and what its pages print
/// that is no part of the paper.
final class CouncilMarkup {

    private static final Set<String> HEADINGS = Set.of("mgAiTitleTxt", "mgSubItemTitleTxt", "mgMainTitleTxt",
            "mgSubTitleTxt", "mgSectionTitle");
    private static final Pattern DOWNLOAD = Pattern
            .compile("(?i)(?:\\s*\\bpdf icon\\b)?\\s*\\(?\\b(?:pdf|docx?|xlsx?|pptx?|rtf|odt)\\b(?: icon)?"
                    + "(?: file)?[,:]?\\s*\\d[\\d.,]*\\s*(?:bytes|[KMG]i?B)\\b\\)?|\\s*\\b(?:pdf|doc|word|excel) icon\\b");
    private static final Pattern NUMBER = Pattern.compile("[\\p{Alnum}./()]{1,12}");
    private static final int LONGEST_CELL = 1500;

    private CouncilMarkup() {}

    /// Whether the element is a heading by its class.
    static boolean isHeading(Element element) {
        return element.classNames().stream().anyMatch(HEADINGS::contains);
    }

    /// The level of a heading by class: items 2, "Minutes:" and "Decision:" 3.
    static int levelOf(Element element) {
        return element.hasClass("mgMainTitleTxt")
                ? 1
                : element.hasClass("mgAiTitleTxt") || element.hasClass("mgSubTitleTxt") ? 2 : 3;
    }

    /// Whether the element stands in a cell that holds an item's number and nothing else.
    static boolean isNumberCell(Element element) {
        Element cell = element.closest("td, th");
        if (cell == null || cell.nextElementSibling() == null || !NUMBER.matcher(cell.text().strip()).matches()) {
            return false;
        }
        Element table = cell.closest("table");
        return cell.hasClass("mgItemNumberCell") || (table != null && isLayout(table));
    }

    /// Whether a table only arranges the page: the agenda's item table, a table with tables in it, or one whose cells
    /// hold whole texts.
    static boolean isLayout(Element table) {
        return table.hasClass("mgItemTable") || !table.select("table table, h1, h2").isEmpty()
                || table.select("td").stream()
                        .anyMatch(td -> td.select("p, ul, ol").size() > 3 && td.text().length() > LONGEST_CELL);
    }

    /// The words without the labels of download links, such as "PDF 72 KB".
    static String withoutDownloads(String words) {
        return DOWNLOAD.matcher(words).find() ? DOWNLOAD.matcher(words).replaceAll("").strip() : words;
    }

    /// Whether a label announces a list of downloads.
    static boolean announcesDownloads(String label) {
        String folded = label.toLowerCase(Locale.ROOT).strip();
        return folded.matches("(?:additional|supporting|related|background) (?:documents|papers|meeting documents):?");
    }
}
