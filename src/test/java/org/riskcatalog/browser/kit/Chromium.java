package org.riskcatalog.browser.kit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Chromium of this machine, started without a window. The build that never has one comes first: it takes a third less of the processor. */
public final class Chromium implements AutoCloseable {

    private final Playwright playwright = Playwright.create();
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(installed())
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run",
                            "--disable-gpu",
                            // Lets a page be asked for the name and the role that Chromium itself gives to assistive
                            // technology.
                            "--enable-blink-features=ComputedAccessibilityInfo")));

    public Browser browser() {
        return browser;
    }

    /** @throws IllegalStateException that says what to install, if there is none */
    public static Path installed() {
        return Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "The tests in the browser need Chromium: apt-get install -y --no-install-recommends chromium-headless-shell"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
