package org.minutebook.ingest.read.web;

import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Parts a web page's content from what the site puts round it: navigation, banners, forms, download links.
final class PageContent {

    private static final String NEVER = "script, style, noscript, template, iframe, svg, object, nav, button, select,"
            + " textarea, input, [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=search],"
            + " [role=contentinfo], [role=dialog], [role=alertdialog], .mgHide, .mgHidden, .visually-hidden, .sr-only";
    private static final Pattern FURNITURE = Pattern.compile(
            "(?i)(?:^|[-_ ])(?:cookies?|breadcrumbs?|skip-?links?|skip-?to|site-?(?:header|footer|nav)|nav(?:bar|igation)?|menu|"
                    + "social|share|sharing|search-?(?:box|form)|back-?to-?top|feedback|footer|sidebar|pagination|toolbar|print-?link)(?:$|[-_ ])");
    private static final List<String> ROOTS = List.of("main", "[role=main]", "#modgov .mgContent", ".mgContent",
            "#mgContent",
            "article", "#main-content", "#maincontent", "#content", ".content");
    private static final String HEADING = "h1, .mgMainTitleTxt, .mgSubTitleTxt";
    private static final int ENOUGH = 200;

    private PageContent() {}

    /// The element that holds the page's content; everything that is no content is taken out of the page.
    static Element of(Document page) {
        page.select(NEVER).remove();
        page.select("[style~=(?i)display\\s*:\\s*none]").remove();
        Element body = page.body();
        int whole = body.text().length();
        removeFurniture(body, whole);
        removeDownloads(body);
        Element root = ROOTS.stream().map(body::selectFirst).filter(e -> e != null && isEnough(e, whole)).findFirst()
                .orElse(body);
        return withHeading(root, body);
    }

    /// Brings in the heading of the page where it stands before its content and not in it.
    private static Element withHeading(Element root, Element body) {
        if (root.selectFirst(HEADING) == null) {
            root.insertChildren(0, body.select(HEADING));
        }
        return root;
    }

    private static boolean isEnough(Element element, int whole) {
        int length = element.text().length();
        return length >= ENOUGH || length * 3 >= whole;
    }

    /// Takes out what its class, id or tag calls furniture, unless most of the page's words stand in it.
    private static void removeFurniture(Element body, int whole) {
        for (Element element : body.select("[class], [id], footer, header, aside")) {
            String tag = element.normalName();
            boolean named = FURNITURE.matcher(element.className()).find() || FURNITURE.matcher(element.id()).find();
            boolean outside = (tag.equals("footer") || tag.equals("aside")
                    || (tag.equals("header") && element.selectFirst("h1") == null))
                    && element.closest("article, main") == null;
            if ((named || outside) && !tag.equals("body") && element.text().length() * 2 < whole) {
                element.remove();
            }
        }
    }

    private static void removeDownloads(Element body) {
        for (Element element : body.select("p, h2, h3, h4, h5, h6, div, span, dt, strong")) {
            if (element.childrenSize() <= 1 && CouncilMarkup.announcesDownloads(element.text())) {
                Element list = element.nextElementSibling();
                if (list != null && (list.normalName().equals("ul") || list.normalName().equals("dd"))) {
                    list.remove();
                }
                element.remove();
            }
        }
        body.select("a, li").stream().filter(PageContent::isBackground).toList().forEach(Element::remove);
    }

    private static boolean isBackground(Element link) {
        return MarkupWalker.oneLine(link).matches("view the (?:background|supporting|additional)\\b.{0,80}"
                + "|(?:opens? in (?:a )?new (?:window|tab))|print (?:this )?page|back to top|skip to (?:main )?content");
    }
}
