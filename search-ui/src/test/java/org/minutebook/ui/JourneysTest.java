package org.minutebook.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.minutebook.corpus.Meeting;
import org.minutebook.corpus.Minute;

/// What a scrutiny officer comes for, each from the first page: with a mouse, without scripts, and by keyboard alone.
class JourneysTest {

    private static final int WIDE = 1280;
    private static final int HIGH = 800;
    private static final int PATIENCE = 15_000;

    @RegisterExtension static RunningSite site = new RunningSite();
    @RegisterExtension static Chromium chromium = new Chromium();

    /// How somebody goes about the site.
    enum Way {
        MOUSE, WITHOUT_SCRIPTS, KEYBOARD
    }

    /// From the first page; nothing may come from elsewhere, go wrong or be complained of on the way.
    private static void from(Way way, Consumer<Reader> journey) {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext window = chromium.browser().newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(way != Way.WITHOUT_SCRIPTS).setViewportSize(WIDE, HIGH))) {
            Page page = window.newPage();
            page.setDefaultTimeout(PATIENCE);
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            page.onResponse(response -> {
                if (!response.url().startsWith(site.address() + "/") || response.status() >= 400) {
                    complaints.add(response.status() + " " + response.url());
                }
            });
            page.navigate(site.address() + "/");
            journey.accept(new Reader(page, way == Way.KEYBOARD));
        }
        assertEquals(List.of(), complaints);
    }

    private static void isAt(Reader reader, String heading) {
        assertThat(reader.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(heading);
    }

    @ParameterizedTest
    @EnumSource
    void pastResolutionsOnATopic(Way way) {
        from(way, reader -> {
            reader.search("performance clinics");
            reader.narrow("Resolution (");
            assertThat(reader.page().locator(".mb-hit").first()).containsText("Minute No. 46(1)");
            reader.follow(reader.page().locator(".mb-hit").first(), "MISSED BIN COLLECTIONS");
            assertThat(reader.page().locator("mark").first()).containsText("performance clinics be noted");
        });
    }

    @ParameterizedTest
    @EnumSource
    void allThatAnOfficerBrought(Way way) {
        from(way, reader -> {
            reader.follow("People");
            reader.fill("Name or post", "tull");
            reader.apply();
            reader.follow("Owen Tull");
            isAt(reader, "Owen Tull");
            assertThat(reader.page().locator("main")).containsText("Items presented (1)");
            reader.follow("46. MISSED");
            isAt(reader, "46. MISSED BIN COLLECTIONS");
        });
    }

    @ParameterizedTest
    @EnumSource
    void theHistoryOfAnIndicator(Way way) {
        from(way, reader -> {
            reader.follow("Indicators");
            reader.follow("BVPI 215a");
            assertThat(reader.page().locator(".mb-chart circle").first()).isVisible();
            assertThat(reader.page().locator(".mb-figures table")).containsText("2007/08");
            reader.follow(reader.page().locator(".mb-figures table"), "6.25 days");
            assertThat(reader.page().locator("#passage")).isInViewport();
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOverdue(Way way) {
        from(way, reader -> {
            reader.follow("The one overdue commitment");
            isAt(reader, "Commitments");
            assertThat(reader.page().locator("tbody tr")).hasCount(1);
            assertThat(reader.page().locator("tbody tr")).containsText("Overdue");
            reader.follow("Actions");
            reader.narrow("Overdue (");
            assertThat(reader.page().locator("tbody tr")).hasCount(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void whetherAPromiseCameBack(Way way) {
        from(way, reader -> {
            reader.follow("Commitments");
            reader.narrow("Kept (");
            reader.follow(reader.page().locator("tbody"), "Minute 1: MATTERS ARISING");
            isAt(reader, "1. MATTERS ARISING");
            assertThat(reader.page().locator("main")).containsText("Further to the promise of May");
        });
    }

    @ParameterizedTest
    @EnumSource
    void theMinuteThatAReferenceMeans(Way way) {
        from(way, reader -> {
            reader.follow("Meetings");
            reader.follow(SampleLibrary.BOARD);
            reader.follow("Monday 14 May 2007");
            reader.follow("MISSED BIN COLLECTIONS");
            reader.follow("Minute 12: LANTERNS");
            isAt(reader, "12. LANTERNS");
        });
    }

    @ParameterizedTest
    @EnumSource
    void hitsTakenAlongForAReport(Way way) {
        from(way, reader -> {
            reader.search("performance clinics");
            Download file = reader.download("CSV");
            assertEquals("search for performance clinics.csv", file.suggestedFilename());
            try {
                assertTrue(Files.readString(file.path()).contains("Minute No. 46(1)"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void thePageOfThePaperItself(Way way) {
        from(way, reader -> {
            reader.search("\"sodium lamps\"");
            reader.follow(reader.page().locator(".mb-hits"), "");
            assertThat(reader.page().locator("#page-37 mark").first()).isInViewport();
            if (way == Way.WITHOUT_SCRIPTS) {
                assertThat(reader.link("open it at page 37")).isVisible();
            } else {
                assertThat(reader.page().locator(".mb-original__sheet")).hasAttribute("data-drawn", "37");
                assertThat(reader.page().locator(".mb-original__sheet canvas")).isVisible();
                assertThat(reader.page().locator(".mb-original__sheet mark").first()).isInViewport();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsMissingForABody(Way way) {
        from(way, reader -> {
            reader.follow("Meetings");
            reader.follow(SampleLibrary.BOARD);
            reader.follow("2 things are missing");
            isAt(reader, "What is missing");
            assertThat(reader.page().locator("main")).containsText("Ask the council for them.");
        });
    }

    @ParameterizedTest
    @EnumSource
    void followingASearch(Way way) {
        from(way, reader -> {
            reader.search("bin");
            String feed = reader.link("Follow this search").getAttribute("href");
            assertEquals(feed, reader.page().locator("link[type='application/atom+xml']").getAttribute("href"));
            reader.follow("Follow this search");
            reader.page().waitForURL(url -> url.equals(site.address() + feed));
            List<String> before = entries(reader);
            assertTrue(before.stream().anyMatch(e -> e.contains("MISSED BIN COLLECTIONS")), before.toString());
            site.file(saltBin(way));
            List<String> after = entries(reader);
            List<String> fresh = after.subList(0, after.size() - before.size());
            assertEquals(before, after.subList(fresh.size(), after.size()));
            assertTrue(fresh.stream().anyMatch(e -> e.contains("GRITTING</title>")), fresh.toString());
            assertTrue(!fresh.isEmpty() && fresh.stream().allMatch(e -> e.contains("salt bin of the " + way)),
                    fresh.toString());
        });
    }

    /// What a feed reader would find at the address where the reader is.
    private static List<String> entries(Reader reader) {
        String feed = reader.page().request().get(reader.page().url()).text();
        return Pattern.compile("(?s)<entry>.*?</entry>").matcher(feed).results().map(MatchResult::group).toList();
    }

    private static PaperDraft saltBin(Way way) {
        String words = "7. GRITTING\n\nRESOLVED: That the salt bin of the " + way + " be filled.";
        LocalDate day = LocalDate.of(2011, 1, way.name().length());
        String meeting = "nether-winsley-borough-council/highways-panel/" + day;
        return new PaperDraft("Highways " + day + ".txt", "text/plain").plain(words + "\n")
                .find(d -> new Meeting(meeting, Optional.of(SampleLibrary.COUNCIL), Optional.of("Highways Panel"),
                        Optional.of(day), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                        d.at("GRITTING")))
                .find(d -> new Minute("salt" + way, meeting, Optional.of("7"), "GRITTING", 1, words, false,
                        Optional.empty(), d.at(words)));
    }
}
