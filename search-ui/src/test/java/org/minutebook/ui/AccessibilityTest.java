package org.minutebook.ui;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a program can tell of WCAG 2.2 at levels A and AA, on every kind of page.
class AccessibilityTest {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
            "best-practice");
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    /// In which PDF.js measures letters; it has no size.
    private static final String MEASURE = ".hiddenCanvasElement";

    @RegisterExtension static RunningSite site = new RunningSite();
    @RegisterExtension static Chromium chromium = new Chromium();

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void everyKindOfPageIsWithoutBarriers(int width) {
        try (BrowserContext context = chromium.open(width)) {
            Page page = context.newPage();
            assertAll(EveryPage.of(site).map(path -> () -> check(page, path, width)));
        }
    }

    private static void check(Page page, String path, int width) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.navigate(site.address() + path);
        assertEquals(List.of(), barriers(new AxeBuilder(page).exclude(MEASURE).withTags(RULES)), path);
        assertEquals(width, page.evaluate("Math.max(document.documentElement.scrollWidth, innerWidth)"),
                path + " is wider than the window");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertEquals(List.of(), barriers(new AxeBuilder(page).withRules(COLOURS)), path + " in the dark");
    }

    private static List<String> barriers(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().map(AccessibilityTest::told).toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml() + " " + node.getFailureSummary()).toList();
    }
}
