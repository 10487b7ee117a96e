package org.minutebook.ui;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The browser of this machine. Where there is none the tests fail and say what to install: a site that was not looked
/// at in a browser was not tested.
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
            "google-chrome-stable");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program) {
        playwright = Playwright
                .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(
                new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(List.of("--no-sandbox")));
    }

    static Chromium open() {
        return new Chromium(Stream
                .concat(Stream.of("/usr/bin", "/usr/local/bin", "/snap/bin"),
                        Stream.of(System.getenv("PATH").split(File.pathSeparator, -1)))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name))).filter(Files::isExecutable)
                .findFirst().orElseThrow(() -> new IllegalStateException(
                        "the tests of the site need Chromium: run ./check, which installs it, or install it yourself (Debian, Ubuntu: sudo apt-get install chromium)")));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
