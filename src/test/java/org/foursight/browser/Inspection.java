package org.foursight.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** What is looked at on every page that a journey comes to. A person looks at the pictures. */
final class Inspection {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(found => done(found.violations.map(one =>
              one.id + ': ' + one.nodes.map(node => node.html + ' ' + node.failureSummary).join(' | '))));
            """;

    private static final String BEYOND = """
            const width = document.documentElement.clientWidth;
            return [...document.querySelectorAll('body *')]
              .filter(one => one.getBoundingClientRect().right > width + 1 && one.checkVisibility()
                && !one.closest('.skip') && !one.closest('.scroll'))
              .map(one => one.outerHTML.slice(0, 120)).slice(0, 5);
            """;

    private final ChromeDriver driver;
    private final Manner manner;

    Inspection(ChromeDriver driver, Manner manner) {
        this.driver = driver;
        this.manner = manner;
    }

    void look(String path) {
        picture(path);
        // A form that was refused comes back with 422, which the browser notes too.
        List<String> complaints = driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> !message.contains("a status of 422"))
                .toList();
        assertEquals(List.of(), complaints, path);
        if (!manner.script()) {
            return;
        }
        assertEquals(List.of(), driver.executeScript(BEYOND), path + " is wider than its window");
        driver.executeScript(axe());
        assertEquals(List.of(), driver.executeAsyncScript(RUN), path);
    }

    private void picture(String path) {
        String name = path.replaceAll("[?].*", "").replaceAll("[^A-Za-z0-9]+", "-") + "-"
                + driver.getTitle().replaceAll("[^A-Za-z]+", "-");
        try {
            Path folder = PICTURES.resolve(manner.name().toLowerCase(java.util.Locale.ROOT));
            Files.createDirectories(folder);
            Files.write(
                    folder.resolve(name.substring(0, Math.min(90, name.length())) + ".png"),
                    driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static String axe() {
        try (InputStream script = Inspection.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
