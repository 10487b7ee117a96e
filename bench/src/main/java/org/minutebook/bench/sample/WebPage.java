package org.minutebook.bench.sample;

import java.nio.charset.StandardCharsets;
import java.time.format.TextStyle;
import java.util.Locale;
import org.minutebook.bench.sample.MeetingStory.Decision;
import org.minutebook.bench.sample.MeetingStory.Grid;
import org.minutebook.bench.sample.MeetingStory.Item;
import org.minutebook.bench.sample.MeetingStory.Line;
import org.minutebook.bench.sample.MeetingStory.Point;
import org.minutebook.bench.sample.MeetingStory.Words;

/// Writes a meeting's minutes as the page that the councils' meeting software shows, in its own markup.
final class WebPage {

    private final MeetingStory meeting;
    private final String cutting;
    private final StringBuilder out = new StringBuilder();

    private WebPage(MeetingStory meeting, String cutting) {
        this.meeting = meeting;
        this.cutting = cutting;
    }

    /// @param cutting the number of an item of which the page shows only the beginning; empty where it shows all
    static byte[] of(String council, MeetingStory meeting, String cutting) {
        WebPage page = new WebPage(meeting, cutting);
        page.head(council);
        meeting.minutes().forEach(page::item);
        page.out.append("</table></div><div class=\"mgFooter\"><a href=\"#\">Back to top</a></div></body></html>\n");
        return page.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void head(String council) {
        String body = (meeting.former() ? "The Former " : "") + meeting.body();
        String when = meeting.date().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK) + " "
                + Printed.date(meeting.date()).replaceAll("(?<=\\d)(st|nd|rd|th)|,", "");
        String title = "Agenda and minutes";
        out.append("<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>").append(title)
                .append("</title></head><body><nav class=\"mgHide\"><a href=\"#\">Skip to content</a>")
                .append("<a href=\"#\">Home</a><a href=\"#\">").append(escape(council))
                .append("</a><a href=\"#\">Committees</a></nav><div class=\"mgContent\"><h1 class=\"mgMainTitleTxt\">")
                .append(title).append("</h1>\n<h2 class=\"mgSubTitleTxt\">")
                .append(escape(body + " - " + when + " " + meeting.time())).append("</h2>\n")
                .append("<p><span class=\"mgLabel\">Venue:</span> ").append(escape(meeting.venue())).append("</p>\n")
                .append("<p><span class=\"mgLabel\">Contact:</span> ")
                .append(escape(FrontSheet.contact(meeting.clerk())).replace("  ", "&nbsp; ")).append("</p>\n")
                .append("<h3>Items</h3>\n<table class=\"mgItemTable\"><tr><th>No.</th><th>Item</th></tr>\n");
    }

    private void item(Item item) {
        out.append("<tr><td class=\"mgItemNumberCell\"><p class=\"mgAiTitleTxt\">")
                .append(item.number().isEmpty() ? "" : item.number() + ".")
                .append("</p></td><td><p class=\"mgAiTitleTxt\"><a href=\"#\">").append(escape(item.title()))
                .append("</a>").append(document(item)).append("</p>\n")
                .append("<p class=\"mgSubItemTitleTxt\">Minutes:</p><div class=\"mgWordPara\">\n");
        if (item.number().equals(cutting)) {
            cut(item);
        } else {
            lines(item);
        }
        out.append("</div></td></tr>\n");
    }

    /// The first words of an item of prose, and where to look for the others.
    private void cut(Item item) {
        if (!(item.lines().getFirst() instanceof Words words)) {
            throw new StoryException(meeting.key() + ": item " + cutting + " does not begin with prose");
        }
        paragraph(words.text().substring(0, words.text().length() / 2).strip() + "...");
        out.append("<p><a href=\"#\">view the full minutes text for item ").append(cutting).append("</a></p>\n");
    }

    private void lines(Item item) {
        boolean inList = false;
        boolean first = true;
        for (Line line : item.lines()) {
            if (line instanceof Point != inList) {
                out.append(inList ? "</ul>\n" : "<ul class=\"mgBulletList\">");
                inList = !inList;
            }
            line(line, first);
            first &= !(line instanceof Decision);
        }
        out.append(inList ? "</ul>" : "");
    }

    /// The link to the item's paper, where it had one.
    private static String document(Item item) {
        int size = 40 + item.title().length() * 7;
        return item.facts().officers().isEmpty()
                ? ""
                : " <a class=\"mgItemDocLink\" href=\"#\" title=\"Link to document\"><img alt=\"pdf icon\" src=\"#\"> PDF "
                        + size + " KB</a>";
    }

    private void line(Line line, boolean first) {
        switch (line) {
            case Words words -> paragraph(words.text());
            case Point point -> out.append("<li>").append(escape(point.text())).append("</li>");
            case Decision decision -> Deciding.lines(decision, first, meeting.style()).forEach(this::paragraph);
            case Grid grid -> {
                out.append("<table class=\"mgWordTable\">");
                grid.rows()
                        .forEach(r -> out.append("<tr><td>")
                                .append(String.join("</td><td>", r.stream().map(WebPage::escape).toList()))
                                .append("</td></tr>\n"));
                out.append("</table>\n");
            }
        }
    }

    private void paragraph(String text) {
        out.append("<p class=\"mgWordPara\">").append(escape(text)).append("</p>\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
