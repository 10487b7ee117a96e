package org.minutebook.ui;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a program can tell of WCAG 2.2 at levels A and AA, on every kind of page.
class AccessibilityTest {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
            "best-practice");
    private static final String UNFOLD = "document.querySelectorAll('details').forEach(d => d.open = true)";
    /// In which PDF.js measures letters; it has no size.
    private static final String MEASURE = ".hiddenCanvasElement";

    @RegisterExtension static RunningSite site = new RunningSite();
    @RegisterExtension static RunningSite open = RunningSite.open();
    @RegisterExtension static BusySite busy = new BusySite();
    @RegisterExtension static Chromium chromium = new Chromium();

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void everyKindOfPageIsWithoutBarriers(int width) {
        try (BrowserContext context = chromium.open(width)) {
            Page page = context.newPage();
            assertAll(EveryPage.of(site, open, busy).map(visit -> () -> check(page, visit, width)));
        }
    }

    @Test
    void whatIsABarrierIsToldAsOne() {
        try (BrowserContext context = chromium.open(1280)) {
            Page page = context.newPage();
            page.setContent("<html lang=en><title>t</title><main><h1>h</h1><p style='color:#999'>grey</p><img src=x>");
            assertEquals(List.of("color-contrast", "image-alt"),
                    barriers(page).stream().map(b -> b.substring(0, b.indexOf(':'))).sorted().toList());
        }
    }

    /// In the light as it comes, and in the dark with all unfolded that can be.
    private static void check(Page page, Visit visit, int width) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        visit.in(page);
        assertEquals(List.of(), barriers(page), visit.toString());
        assertFits(page, visit, width);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.evaluate(UNFOLD);
        assertEquals(List.of(), barriers(page), visit + " in the dark");
        assertFits(page, visit, width);
    }

    private static void assertFits(Page page, Visit visit, int width) {
        assertEquals(width, page.evaluate("Math.max(document.documentElement.scrollWidth, innerWidth)"),
                visit + " is wider than the window");
    }

    private static List<String> barriers(Page page) {
        AxeRunOptions told = new AxeRunOptions();
        told.setResultTypes(List.of("violations"));
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true).options(told).exclude(MEASURE).withTags(RULES);
        return axe.analyze().getViolations().stream().map(AccessibilityTest::told).toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml() + " " + node.getFailureSummary()).toList();
    }
}
