package org.minutebook.ui;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The browser of this machine. Where there is none the tests fail and say what to install: a site that was not looked
/// at in a browser was not tested.
///
///     @RegisterExtension static Chromium chromium = new Chromium();
final class Chromium implements BeforeAllCallback, AfterAllCallback, AutoCloseable {

    private static final int HIGH = 800;
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
            "google-chrome-stable");

    private Optional<Playwright> playwright = Optional.empty();
    private Optional<Browser> browser = Optional.empty();

    /// For one test; close it.
    static Chromium open() {
        Chromium chromium = new Chromium();
        chromium.start();
        return chromium;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        start();
    }

    private void start() {
        Playwright started = Playwright
                .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        playwright = Optional.of(started);
        browser = Optional.of(started.chromium().launch(
                new BrowserType.LaunchOptions().setExecutablePath(program()).setArgs(List.of("--no-sandbox"))));
    }

    private static Path program() {
        return Stream
                .concat(Stream.of("/usr/bin", "/usr/local/bin", "/snap/bin"),
                        Stream.of(System.getenv("PATH").split(File.pathSeparator, -1)))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name))).filter(Files::isExecutable)
                .findFirst().orElseThrow(() -> new IllegalStateException(
                        "the tests of the site need Chromium: run ./check, which installs it, or install it yourself (Debian, Ubuntu: sudo apt-get install chromium)"));
    }

    /// A window of its own, which runs no scripts.
    BrowserContext plain(int width) {
        return browser().newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(width, HIGH));
    }

    /// A window of its own in which a test may run scripts that the site's own rules would not let in.
    BrowserContext open(int width) {
        return browser().newContext(new Browser.NewContextOptions().setBypassCSP(true).setViewportSize(width, HIGH));
    }

    Browser browser() {
        return browser.orElseThrow();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    @Override
    public void close() {
        browser.ifPresent(Browser::close);
        playwright.ifPresent(Playwright::close);
    }
}
