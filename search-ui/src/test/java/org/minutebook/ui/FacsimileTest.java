package org.minutebook.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Pages as they were printed, beside their text, in a real browser under the site's own policy.
class FacsimileTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final int HIGH = 800;

    @RegisterExtension static RunningSite site = new RunningSite();
    @RegisterExtension static Chromium chromium = new Chromium();

    private final List<String> complaints = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void openWindow() {
        openWindow(WIDE);
    }

    private void openWindow(int width) {
        context = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, HIGH));
        page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.onRequest(request -> asked.add(request.url()));
    }

    @AfterEach
    void nothingWasComplainedOfOrAskedElsewhere() {
        context.close();
        assertEquals(List.of(), complaints);
        assertTrue(asked.stream().allMatch(url -> url.startsWith(site.address())
                || url.startsWith("blob:" + site.address()) || url.startsWith("data:")), asked.toString());
    }

    @Test
    void thePassageIsMarkedInThePageItself() {
        page.navigate(site.address() + site.passage("\"performance clinics be noted\" kind:resolution"));
        assertThat(original()).hasAttribute("data-drawn", "2");
        assertThat(told()).hasText("Page 2 of 3. The passage is marked.");
        assertEquals("That the action being taken by way of performance clinics be noted", marked());
        assertThat(page.locator(".mb-original mark").first()).isInViewport();
        assertThat(page.locator("#page-2 mark").first()).isInViewport();
        assertTrue((Boolean) page.evaluate(
                """
                        () => { const c = document.querySelector(".mb-original canvas"), d = c.getContext("2d")
                                .getImageData(0, 0, c.width, c.height).data; return d.some((v, i) => i % 4 < 3 && v < 128); }"""),
                "nothing is drawn");
    }

    @Test
    void linesOfTheTextAreFoundWhereThePageBreaksThemOtherwise() {
        page.navigate(site.address() + site.passage("\"six months\" kind:resolution"));
        assertThat(told()).hasText("Page 2 of 3. The passage is marked.");
        assertEquals("ThattheDirectorofStreetCareberequestedtoreportbackontheFridayroundswithinsixmonths",
                marked().replaceAll("[^A-Za-z]", ""));
    }

    @Test
    void pagesAreTurnedAndBothNumbersAreShown() {
        page.navigate(site.address() + site.passage("\"sodium lamps\""));
        assertThat(told()).hasText("Page 37 of 104, printed number 36. The passage is marked.");
        button("Next page").click();
        assertThat(original()).hasAttribute("data-drawn", "38");
        assertThat(told()).hasText("Page 38 of 104, printed number 37");
        page.locator("[data-original-page='40']").click();
        assertThat(original()).hasAttribute("data-drawn", "40");
        assertThat(page.locator("#original-name")).isFocused();
        double narrow = original().boundingBox().width;
        button("Larger").click();
        page.waitForCondition(() -> original().boundingBox().width > narrow * 1.2);
    }

    @Test
    void aRowOfATableIsMarkedThoughItIsDrawnLineByLine() {
        page.navigate(site.address() + site.passage("gull kind:action"));
        assertThat(told()).containsText("The passage is marked.");
        assertTrue(marked().contains("Mend the lanterns of Gull Street"), marked());
    }

    @Test
    void whatCannotBeDrawnIsSaidToBe() {
        page.route("**/original", route -> route.fulfill(new Route.FulfillOptions()
                .setStatus(200).setContentType("application/pdf").setBody("no PDF at all")));
        page.navigate(site.address() + Links.paper(SampleLibrary.minutes().id()));
        assertThat(told()).containsText("It could not be drawn here. Open or download the original file instead.");
        assertThat(page.locator(".mb-original__frame")).isHidden();
    }

    @Test
    void onAPhoneThePageIsDrawnWhenItIsAskedFor() {
        context.close();
        openWindow(NARROW);
        page.navigate(site.address() + site.passage("\"performance clinics be noted\" kind:resolution"));
        assertThat(button("Show the page as printed")).isVisible();
        assertFalse(asked.stream().anyMatch(url -> url.contains("pdfjs")), asked.toString());
        button("Show the page as printed").click();
        assertThat(told()).hasText("Page 2 of 3. The passage is marked.");
    }

    @Test
    void withoutScriptsTheFileOpensAtThePage() throws Exception {
        String passage = site.passage("\"performance clinics be noted\" kind:resolution");
        String html = site.get(passage).body();
        String file = Links.original(SampleLibrary.minutes().id());
        assertTrue(html.contains("href=\"" + file + "?open=1#page=2\">open it at page 2</a>"), html);
        assertTrue(html.contains("id=\"original\"") && html.contains("hidden>"), html);
        var answer = site.get(file + "?open=1");
        assertTrue(answer.headers().firstValue("Content-Disposition").orElseThrow().startsWith("inline; filename="));
        assertTrue(answer.headers().firstValue("Content-Security-Policy").orElseThrow().contains("default-src 'none'"));
        String text = Links.original(SampleLibrary.hostile().id()) + "?open=1";
        assertTrue(site.get(text).headers().firstValue("Content-Disposition").orElseThrow().startsWith("attachment;"));
    }

    private Locator original() {
        return page.locator(".mb-original__sheet");
    }

    private Locator told() {
        return page.locator(".mb-original [role=status]");
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private String marked() {
        return String.join("", page.locator(".mb-original mark").allTextContents());
    }
}
