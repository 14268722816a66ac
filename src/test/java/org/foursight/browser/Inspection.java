package org.foursight.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** What is looked at on every page that a journey comes to. A person looks at the pictures. */
final class Inspection {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final int TALLEST = 12_000;

    /** What is said of every page of a phone: over plain HTTP browsers leave this header aside. */
    private static final String PLAIN = "The Cross-Origin-Opener-Policy header has been ignored";

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            const rules = {'color-contrast-enhanced': {enabled: arguments[0]}};
            axe.run(document, {rules: rules, resultTypes: ['violations']}).then(found => done(found.violations.map(one =>
              one.id + ': ' + one.nodes.map(node => node.html + ' ' + node.failureSummary).join(' | '))));
            """;

    private static final String BEYOND = """
            const width = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth > width + 1) {
              return ['some text runs out of the page'];
            }
            return [...document.querySelectorAll('body *')]
              .filter(one => one.getBoundingClientRect().right > width + 1 && one.checkVisibility()
                && !one.closest('.skip') && !one.closest('.scroll'))
              .map(one => one.outerHTML.slice(0, 120)).slice(0, 5);
            """;

    private static final String CUT = """
            return [...document.querySelectorAll('.chart .scroll')]
              .filter(one => window.innerWidth >= 1200 && one.scrollWidth > one.clientWidth + 1)
              .map(one => one.scrollWidth + ' in ' + one.clientWidth);
            """;

    private static final String SMALL = """
            const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
            const small = [];
            while (walker.nextNode()) {
              const one = walker.currentNode.parentElement;
              const drawn = one.ownerSVGElement ? one.ownerSVGElement.getScreenCTM().a : 1;
              if (walker.currentNode.data.trim() && one.checkVisibility() && !one.closest('title, desc, .hidden')
                && parseFloat(getComputedStyle(one).fontSize) * drawn < 27.9) {
                small.push(one.outerHTML.slice(0, 120));
              }
            }
            return small.slice(0, 5);
            """;

    private final ChromeDriver driver;
    private final Manner manner;

    Inspection(ChromeDriver driver, Manner manner) {
        this.driver = driver;
        this.manner = manner;
    }

    void look(String path) {
        picture(path);
        // That a page itself was refused is noted by the browser too.
        String refused = driver.getCurrentUrl() + " - Failed to load resource";
        List<String> complaints = driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> !message.startsWith(refused) && !message.contains(PLAIN))
                .toList();
        assertEquals(List.of(), complaints, path);
        if (!manner.script()) {
            return;
        }
        assertEquals(List.of(), driver.executeScript(BEYOND), path + " is wider than its window");
        assertEquals(List.of(), driver.executeScript(CUT), path + " cuts a picture off in a wide window");
        driver.executeScript(axe());
        assertEquals(List.of(), driver.executeAsyncScript(RUN, manner.isForARoom()), path);
        if (manner.isForARoom()
                && !driver.findElements(By.cssSelector("body.large")).isEmpty()) {
            assertEquals(List.of(), driver.executeScript(SMALL), path + " cannot be read by a room");
        }
    }

    private void picture(String path) {
        String name = path.replaceAll("[?].*|/[a-z0-9]{20,}", "").replaceAll("[^A-Za-z0-9]+", "-") + "-"
                + driver.getTitle().replaceAll("[^A-Za-z]+", "-");
        try {
            Path folder = PICTURES.resolve(manner.name().toLowerCase(java.util.Locale.ROOT));
            Files.createDirectories(folder);
            Files.write(folder.resolve(name.substring(0, Math.min(90, name.length())) + ".png"), whole());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Return the picture of the page from its top, as far down as is reasonable, in a window that is as high. */
    private byte[] whole() {
        Map<String, Object> layout = driver.executeCdpCommand("Page.getLayoutMetrics", Map.of());
        Number height = (Number) Objects.requireNonNull(
                ((Map<?, ?>) Objects.requireNonNull(layout.get("cssContentSize"))).get("height"));
        Chromium.size(driver, manner, Math.max(manner.height(), Math.min(height.intValue(), TALLEST / manner.scale())));
        byte[] picture = driver.getScreenshotAs(OutputType.BYTES);
        Chromium.size(driver, manner, manner.height());
        return picture;
    }

    private static String axe() {
        try (InputStream script = Inspection.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
