package org.minutebook.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Suggestions under the search box, by keyboard and mouse, in a real browser with the site's own rules for scripts.
class TypingTest {

    private static final Pattern CHOSEN = Pattern.compile(".*/search\\?q=officer%3A%22Owen(\\+|%20)Tull%22.*");

    @RegisterExtension static RunningSite site = new RunningSite();
    @RegisterExtension static Chromium chromium = new Chromium();

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void openWindow() {
        context = chromium.browser().newContext();
        page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.navigate(site.address() + "/");
    }

    @AfterEach
    void nothingWasComplainedOf() {
        context.close();
        assertEquals(List.of(), complaints);
    }

    @Test
    void theFieldsOfTablesAreNoSearchBoxes() {
        for (String table : List.of("/people", "/indicators", "/actions")) {
            page.navigate(site.address() + table);
            assertThat(page.locator("#q")).hasCount(1);
            assertThat(page.locator("[role=combobox]")).hasCount(0);
        }
    }

    @Test
    void theKeyOfTheSlashGoesToTheSearchBox() {
        page.locator("h1").first().click();
        page.keyboard().press("/");
        assertThat(box()).isFocused();
        page.navigate(site.address() + "/commitments");
        page.keyboard().press("/");
        assertThat(page).hasURL(site.address() + "/#q");
        assertThat(box()).isFocused();
    }

    @Test
    void aSuggestionIsChosenByKeyboard() {
        type("owen");
        assertThat(box()).hasAttribute("aria-expanded", "true");
        assertThat(option()).containsText("Officer, Head of Performance");
        box().press("ArrowDown");
        assertThat(option()).hasAttribute("aria-selected", "true");
        assertThat(box()).hasAttribute("aria-activedescendant", "q-suggestions-0");
        box().press("Enter");
        assertThat(page).hasURL(CHOSEN);
        assertThat(page.locator(".mb-hit").first()).isVisible();
    }

    @Test
    void aSuggestionIsChosenByMouse() {
        type("owen");
        option().click();
        assertThat(page).hasURL(CHOSEN);
    }

    @Test
    void enterWithoutAChoiceSearchesForWhatIsTyped() {
        type("owen");
        assertThat(option()).isVisible();
        box().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/search\\?q=owen.*"));
    }

    @Test
    void escapeClosesTheListAndKeepsTheWords() {
        type("owen");
        assertThat(option()).isVisible();
        box().press("Escape");
        assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
        assertThat(box()).hasAttribute("aria-expanded", "false");
        assertThat(box()).hasValue("owen");
    }

    @Test
    void theArrowsGoRoundThroughTheBox() {
        type("owen");
        assertThat(option()).isVisible();
        box().press("ArrowUp");
        assertThat(page.locator("[role=option]").last()).hasAttribute("aria-selected", "true");
        box().press("ArrowDown");
        assertThat(page.locator("[role=option][aria-selected=true]")).hasCount(0);
    }

    @Test
    void whereNothingFitsNothingOpens() {
        type("zzzz");
        page.waitForTimeout(400);
        assertThat(page.locator("#q-suggestions")).isHidden();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void theOpenListIsWithoutBarriers(int width) {
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext open = chromium.open(width)) {
                assertEquals(List.of(), barriers(open, colours));
            }
        }
    }

    private static List<String> barriers(BrowserContext open, ColorScheme colours) {
        Page other = open.newPage();
        other.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        other.navigate(site.address() + "/");
        other.locator("#q").pressSequentially("ow");
        assertThat(other.locator("[role=option]").first()).isVisible();
        other.locator("#q").press("ArrowDown");
        return new AxeBuilder(other).analyze().getViolations().stream().map(v -> v.getId() + " " + v.getHelp()
                + " " + v.getNodes().stream().map(n -> n.getHtml()).toList()).toList();
    }

    private void type(String words) {
        box().pressSequentially(words);
    }

    private Locator box() {
        return page.locator("#q");
    }

    private Locator option() {
        return page.locator("[role=option]").first();
    }
}
