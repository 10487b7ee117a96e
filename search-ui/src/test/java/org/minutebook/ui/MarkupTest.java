package org.minutebook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a program can tell of the HTML of every kind of page.
class MarkupTest {

    private static final int HEAVIEST = 120_000;
    private static final int MOST_LINKS = 400;

    @RegisterExtension static RunningSite site = new RunningSite();
    @RegisterExtension static RunningSite open = RunningSite.open();
    @RegisterExtension static BusySite busy = new BusySite();

    static Stream<Visit> pages() {
        return EveryPage.of(site, open, busy);
    }

    private static Document read(Visit path, Parser parser) throws Exception {
        return Jsoup.parse(path.markup(), path.path(), parser);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itIsWellFormedAndNoIdStandsTwice(Visit path) throws Exception {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document page = read(path, parser);
        assertEquals(List.of(), parser.getErrors(), path.toString());
        List<String> ids = page.select("[id]").eachAttr("id");
        assertEquals(List.copyOf(new HashSet<>(ids)).size(), ids.size(), ids.toString());
        for (String reference : List.of("for", "aria-labelledby", "aria-describedby", "aria-controls", "form")) {
            for (Element element : page.select("[" + reference + "]")) {
                for (String id : element.attr(reference).split(" ", -1)) {
                    assertTrue(ids.contains(id), path + ": no " + id + " for " + element.outerHtml());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void headingsGoDownStepByStepFromOneFirst(Visit path) throws Exception {
        int before = 0;
        for (Element heading : read(path, Parser.htmlParser()).select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertTrue(level <= before + 1 && (level > 1 || before == 0), path + ": " + heading.outerHtml());
            assertTrue(!heading.text().isBlank(), path + " has an empty heading");
            before = level;
        }
        assertTrue(before > 0, path.toString());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatIsFilledInHasALabelAndWhatIsDrawnAName(Visit path) throws Exception {
        Document page = read(path, Parser.htmlParser());
        for (Element field : page.select("input:not([type=hidden]), select, textarea")) {
            assertTrue(!page.select("label[for=" + field.id() + "]").text().isBlank(), path + ": " + field.outerHtml());
        }
        assertEquals(List.of(), page.select("img:not([alt])").eachAttr("src"));
        for (Element drawing : page.select("svg:not([aria-hidden=true])")) {
            assertTrue(!drawing.select("title").text().isBlank() && !drawing.select("desc").text().isBlank(),
                    path.toString());
        }
        for (Element link : page.select("a, button, summary")) {
            assertTrue(!link.text().isBlank(), path + ": " + link.outerHtml());
            assertTrue(link.select("a a, a button, button a").isEmpty(), path + ": " + link.outerHtml());
        }
        assertEquals("en-GB", page.select("html").attr("lang"));
        assertTrue(page.title().endsWith(" – Minutebook"), page.title());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsInlineOrFromElsewhereAndNoPageIsHeavy(Visit path) throws Exception {
        Document page = read(path, Parser.htmlParser());
        assertTrue(page.select("[style], style, script:not([src]), iframe, object, embed").isEmpty(), path.toString());
        assertTrue(page.getAllElements().stream().flatMap(e -> e.attributes().asList().stream())
                .noneMatch(a -> a.getKey().startsWith("on")), path.toString());
        for (Element element : page.select("[src], [href], [action]")) {
            for (String name : List.of("src", "href", "action")) {
                String address = element.attr(name);
                assertTrue(address.isEmpty() || (address.startsWith("/") && !address.startsWith("//"))
                        || address.startsWith("#"), path + ": " + element.outerHtml());
            }
        }
        assertTrue(page.outerHtml().length() < HEAVIEST, path + " has " + page.outerHtml().length());
    }

    @Test
    void whatOnlySomeSitesShowIsAmongThePages() throws Exception {
        String all = pages().map(visit -> {
            try {
                return visit.markup();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }).collect(Collectors.joining());
        for (String told : List.of("Report an error in the marked passage", "Thank you. What you reported",
                "Save this search", "Saved as “" + RunningSite.SAVED + "”", "mb-why", "Too much is being asked at once",
                "This did not come from a page here", "The question is too long", "The report could not be written",
                "The search could not be saved", "Nothing can be changed here",
                "The address could not be understood")) {
            assertTrue(all.contains(told), told);
        }
    }

    @Test
    void noLinkIsBroken() throws Exception {
        Set<String> known = new HashSet<>();
        Queue<String> waiting = new ArrayDeque<>(EveryPage.of(site).filter(p -> !p.equals("/nowhere")).toList());
        Map<String, Integer> broken = new TreeMap<>();
        List<String> places = new ArrayList<>();
        for (int asked = 0; asked < MOST_LINKS && !waiting.isEmpty(); asked++) {
            String path = waiting.remove();
            var answer = site.get(path);
            if (answer.statusCode() != 200) {
                broken.put(path, answer.statusCode());
            }
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                Document page = Jsoup.parse(answer.body());
                page.select("a[href^=#]").eachAttr("href").stream()
                        .filter(a -> page.getElementById(a.substring(1)) == null)
                        .forEach(a -> places.add(path + a));
                page.select("a[href^=/]").eachAttr("href").stream().map(a -> a.replaceAll("#.*", ""))
                        .filter(a -> !a.contains("sort=") && known.add(a)).forEach(waiting::add);
            }
        }
        assertEquals(Map.of(), broken);
        assertEquals(List.of(), places);
    }
}
