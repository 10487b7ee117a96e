package org.minutebook.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The site in a real browser that runs no scripts.
class BrowserTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 390;

    @RegisterExtension static RunningSite site = new RunningSite();
    @RegisterExtension static Chromium chromium = new Chromium();

    private final List<Response> loaded = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void openWindow() {
        openWindow(WIDE);
    }

    private void openWindow(int width) {
        context = chromium.plain(width);
        page = context.newPage();
        page.onResponse(loaded::add);
        page.navigate(site.address() + "/");
    }

    @AfterEach
    void nothingCameFromElsewhere() {
        for (Response response : loaded) {
            assertTrue(response.url().startsWith(site.address() + "/"), response.url());
            assertTrue(response.status() < 400, response.status() + " " + response.url());
        }
        context.close();
    }

    @Test
    void wordsAreFoundAndAHitOpensAtItsMarkedPassage() {
        search("\"performance clinics\"");
        Locator hit = page.locator(".mb-hit").filter(new Locator.FilterOptions().setHasText("Minute No. 46(1)"));
        assertThat(hit.locator("mark")).hasText("performance clinics");
        assertThat(hit).containsText("Minutes 14 May 2007.pdf, page 2");
        hit.getByRole(AriaRole.HEADING).getByRole(AriaRole.LINK).click();
        assertThat(page.locator("mark"))
                .hasText("That the action being taken by way of performance clinics be noted");
        assertThat(page.locator("#page-2 mark")).isInViewport();
        assertThat(page.locator(".mb-cited")).containsText("Minute No. 46(1), " + SampleLibrary.BOARD);
    }

    @Test
    void filtersArePutOnAndTakenOffOneByOne() {
        search("");
        page.getByLabel("Resolution (", new Page.GetByLabelOptions().setExact(false)).check();
        page.getByLabel("2007 (").check();
        apply();
        assertThat(page.locator(".mb-count")).containsText("4 records");
        assertThat(page.locator(".mb-chips li")).hasText(
                new Pattern[]{Pattern.compile("Year: 2007.*"), Pattern.compile("Kind of record: Resolution.*")});
        page.locator(".mb-chips a").first().click();
        assertThat(page.locator(".mb-chips li")).hasCount(1);
        assertThat(page.locator(".mb-count")).containsText("6 records");
        page.locator(".mb-chips a").first().click();
        assertThat(page.locator(".mb-chips")).hasCount(0);
    }

    @Test
    void datesAreTypedAsPeopleWriteThem() {
        search("");
        page.getByLabel("From").fill("14 May 2007");
        page.getByLabel("To", new Page.GetByLabelOptions().setExact(true)).fill("2007");
        apply();
        assertThat(page.locator(".mb-chips")).containsText("From 14 May 2007");
        assertThat(page.locator(".mb-chips")).containsText("Up to 31 December 2007");
        assertThat(page.locator(".mb-hit").first()).containsText("2007");
        assertThat(page.getByLabel("From")).hasValue("14 May 2007");
    }

    @Test
    void aMeetingTellsWhoCameAndWhatWasDecided() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(SampleLibrary.BOARD + ", 14 May 2007"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(SampleLibrary.BOARD + ", 14 May 2007");
        assertThat(page.locator("main")).containsText("Monday 14 May 2007, 10am");
        assertThat(page.locator("main")).containsText("Councillor Mrs Ada Thornbury (chair)");
        assertThat(page.locator("main")).containsText("Owen Tull, Head of Performance");
        assertThat(page.locator(".mb-resolution")).hasCount(4);
        page.getByText("Minute No. 46(2), " + SampleLibrary.BOARD).click();
        assertThat(page.locator("mark")).isInViewport();
    }

    @Test
    void theOriginalIsDownloadedByteForByte() throws Exception {
        page.navigate(site.address() + Links.paper(SampleLibrary.minutes().id()));
        Download download = page.waitForDownload(() -> page.getByText("Download the original file").click());
        assertEquals("Minutes 14 May 2007.pdf", download.suggestedFilename());
        assertArrayEquals(SampleLibrary.minutes().bytes(), Files.readAllBytes(download.path()));
    }

    @Test
    void aPackOfManyPagesIsTurnedTenAtATime() {
        page.navigate(site.address() + site.passage("\"sodium lamps\""));
        assertThat(page.locator(".mb-page")).hasCount(10);
        assertThat(page.locator("#page-37 mark").first()).isInViewport();
        assertThat(page.locator("#page-37")).containsText("Page 37 of 104, printed number 36");
        page.getByText("Later pages").first().click();
        assertThat(page.locator("#page-41")).isInViewport();
        page.getByLabel("Go to page").first().fill("104");
        page.keyboard().press("Enter");
        assertThat(page.locator("#page-104 h2")).isInViewport();
        page.navigate(page.url().replaceAll("[?].*", "?page=12"));
        assertThat(page.locator("#page-12")).containsText("No text was found on this page");
        assertThat(page.locator("main")).containsText("Page 12: The page is a picture");
    }

    @Test
    void theKeyboardAloneIsEnough() {
        page.keyboard().press("Tab");
        assertThat(page.getByText("Skip to main content")).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).isFocused();
        page.keyboard().type("performance clinics");
        page.keyboard().press("Enter");
        Locator first = page.locator(".mb-hit h2 a").first();
        for (int presses = 0; presses < 60 && page.locator(".mb-hit h2 a:focus").count() == 0; presses++) {
            page.keyboard().press("Tab");
        }
        assertThat(first).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#passage")).isInViewport();
    }

    @Test
    void onAPhoneHitsComeFirstAndFiltersUnfold() {
        context.close();
        openWindow(NARROW);
        search("performance clinics");
        assertThat(page.locator(".mb-hit").first()).isInViewport();
        assertThat(page.getByLabel("2007 (")).not().isVisible();
        page.locator(".mb-narrow > summary").click();
        page.getByLabel("2007 (").check();
        apply();
        assertThat(page.locator(".mb-chips")).containsText("Year: 2007");
    }

    @Test
    void hostileValuesAreShownAndDoNothing() {
        search("fish");
        assertThat(page.locator(".mb-hit").first()).containsText("<script>alert(1)</script> \"Fish & Chips\"");
        page.locator(".mb-hit h2 a").first().click();
        assertThat(page.locator(".mb-page")).containsText("<img src=x onerror=alert(2)>");
    }

    @Test
    void actionsAreSortedAndNarrowedAndARowOpensMarkedInItsTable() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Actions")).click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Due").setExact(true)).click();
        assertThat(page.locator("th[aria-sort]")).hasText("Due ▲");
        assertThat(page.locator("tbody tr").first()).containsText("30 June 2009");
        page.getByLabel("Overdue (").check();
        apply();
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.getByLabel("Order")).hasValue("due");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mend the lanterns")).click();
        assertThat(page.locator("#page-2 table mark").first()).hasText("Mend the lanterns of Gull Street");
        assertThat(page.locator("mark")).hasCount(4);
        assertThat(page.locator("#passage")).isInViewport();
    }

    @Test
    void anActionOfMinutesLeadsToItsMinute() {
        page.navigate(site.address() + "/actions?lead=Owen+Tull");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Minute 12")).click();
        assertThat(page.locator("#minute-12")).isInViewport();
    }

    @Test
    void onAPhoneTheRowsOfATableAreCards() {
        context.close();
        openWindow(NARROW);
        page.navigate(site.address() + "/actions");
        assertThat(page.locator("thead").first()).not().isVisible();
        assertThat(page.locator("tbody tr").nth(1)).containsText("Due: 30 June 2009".substring(5));
        assertThat(page.locator("tbody tr").nth(1).locator(".mb-cell-name").nth(1)).isVisible();
        page.locator(".mb-narrow > summary").click();
        page.getByLabel("Order").selectOption("lead");
        apply();
        assertThat(page.locator("tbody tr").first()).containsText("Owen Tull");
    }

    @Test
    void aReadingOpensAtItsPassage() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Indicators")).click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("BVPI 215a")).click();
        page.locator(".mb-rows").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("4.5 days")).click();
        assertThat(page.locator("mark")).hasText("4.5 days");
        assertThat(page.locator("mark")).isInViewport();
    }

    private void search(String words) {
        page.getByRole(AriaRole.SEARCHBOX).fill(words);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search")).click();
    }

    private void apply() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Apply")).click();
    }
}
