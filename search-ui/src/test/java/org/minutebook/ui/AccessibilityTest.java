package org.minutebook.ui;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a program can tell of WCAG 2.2 at levels A and AA, on every kind of page.
class AccessibilityTest {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
            "best-practice");
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final int HIGH = 800;

    @RegisterExtension static RunningSite site = new RunningSite();
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void everyKindOfPageIsWithoutBarriers(int width) {
        try (BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions().setBypassCSP(true).setViewportSize(width, HIGH))) {
            Page page = context.newPage();
            assertAll(paths().map(path -> () -> check(page, path, width)));
        }
    }

    private static Stream<String> paths() {
        return Stream.of("/", "/search?q=bin&year=2007&from=nonsense", "/search?q=nothinglikethis", "/nowhere",
                "/search", Links.meeting(SampleLibrary.MEETING), site.passage("\"performance clinics\""),
                site.passage("\"sodium lamps\""), site.passage("fish"), site.passage("ducks"),
                "/actions", "/actions?body=Cabinet&due-from=never", "/indicators", "/indicators/BVPI%20215a",
                "/commitments",
                "/commitments?state=kept", "/people", "/people?q=nobody", Links.person(SamplePeople.OWEN), "/missing",
                "/missing?state=not+found",
                Links.meeting(SamplePlan.MEETING), site.passage("gull kind:action"));
    }

    private static void check(Page page, String path, int width) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.navigate(site.address() + path);
        assertEquals(List.of(), barriers(new AxeBuilder(page).withTags(RULES)), path);
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
